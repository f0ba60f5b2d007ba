import { describe, expect, it } from "@jest/globals";
import { readFacts } from "../../../src/ingest/facts";
import { isKnownWord, withOwnWords } from "../../../src/ingest/wording/own-words";
import { sheetOf, workbookOf } from "../grid-of";

const BOOK = workbookOf(
  sheetOf([
    ["Nämnden jan–aug 2024, tkr"],
    ["", "Konsumerat jan–aug", "Tilldelning", "Utrymme"],
    ["Stöd", 1_200, 1_250, 50],
    ["Boende", 3_400, 3_300, -100],
    ["Slutrad", 4_600, 4_550, -50],
  ]),
);

describe("a user's own words", () => {
  it("are read as the words that they mean, in columns and rows, and nothing is read without them", () => {
    expect(readFacts(BOOK).statements).toEqual([]);
    const ownWords = new Map([
      ["konsumerat", "utfall"],
      ["tilldelning", "budget"],
      ["utrymme", "avvikelse"],
      ["slutrad", "summa"],
    ]);
    const [statement, ...more] = readFacts(BOOK, { reportMonth: null, ownWords }).statements;
    expect(more).toEqual([]);
    expect(statement?.columns.map(({ role, label }) => [role, label])).toEqual([
      ["actual", "utfall jan-aug"],
      ["budget", "budget"],
      ["deviation", "avvikelse"],
    ]);
    expect(statement?.convention).toMatchObject({
      formula: { minuend: "budget", subtrahend: "actual" },
      rowsProved: 3,
    });
    expect(statement?.rows.map(({ label, kind }) => [label, kind])).toEqual([
      ["Stöd", "area"],
      ["Boende", "area"],
      ["summa", "total"],
    ]);
  });

  it("stand at the beginning of a text, as whole words", () => {
    const sheet = sheetOf([["Rummet", "Ett rum", "Rum 2024"]]);
    const { grid } = withOwnWords(sheet, new Map([["rum", "utfall"]]));
    expect(grid.texts).toEqual(["Rummet", "Ett rum", "utfall 2024"]);
    expect(sheet.grid.texts).toEqual(["Rummet", "Ett rum", "Rum 2024"]);
  });

  it("mean words that are known", () => {
    expect(
      ["utfall", "Budget", "prognos", "summa", "varav", "antal hushåll"].map(isKnownWord),
    ).toEqual([true, true, true, true, true, true]);
    expect(isKnownWord("hallon")).toBe(false);
  });
});
