import { describe, expect, it } from "@jest/globals";
import type { UnreadHeading } from "../../src/core/model/question";
import { openXlsx } from "../../src/hosts/xlsx/host";
import { readFacts } from "../../src/ingest/facts";
import { workbookOfRows } from "../support/workbook-of-rows";

type Rows = Parameters<typeof workbookOfRows>[0];

async function unreadIn(rows: Rows): Promise<readonly UnreadHeading[]> {
  const workbook = await (await openXlsx(workbookOfRows(rows, "Blad"))).read({});
  return readFacts(workbook).unreadHeadings ?? [];
}

const wordsIn = async (rows: Rows): Promise<readonly string[]> =>
  (await unreadIn(rows)).map(({ word }) => word);

/** Pengar över = Tilldelning − Konsumerat: 100 − 90 = 10, 200 − 230 = −30, 50 − 45 = 5. */
const UNKNOWN: Rows = [
  ["Nämnden, tkr"],
  ["Enhet", "Tilldelning jan-aug 2020", "Konsumerat jan-aug 2020", "Pengar över"],
  ["Norr", 100, 90, 10],
  ["Söder", 200, 230, -30],
  ["Väster", 50, 45, 5],
];

describe("headings that are not known", () => {
  it("are those of the block most like a statement where nothing is recognised, with what their numbers tell", async () => {
    const equation = {
      difference: "Pengar över",
      minuend: "Tilldelning jan-aug 2020",
      subtrahend: "Konsumerat jan-aug 2020",
      held: 3,
      rows: 3,
    };
    expect(await unreadIn(UNKNOWN)).toMatchObject([
      {
        title: "Nämnden, tkr",
        word: "Tilldelning",
        place: { sheet: "Blad", row: 1, column: 1 },
        numbers: [100, 200, 50],
        equation,
        roles: ["actual", "budget", "forecast", "deviation", "accounts"],
      },
      { word: "Konsumerat", equation },
      { word: "Pengar över", equation },
    ]);
  });

  it("are not those of a list without words before its rows, of one column, or of words over words", async () => {
    expect(
      await wordsIn([
        ["Alfa", "Beta", "Gamma"],
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ]),
    ).toEqual([]);
    expect(
      await wordsIn([
        ["Namn", "Poäng"],
        ["A", 1],
        ["B", 2],
        ["C", 3],
      ]),
    ).toEqual([]);
    expect(
      await wordsIn([
        ["Namn", "Ort", "Lag"],
        ["A", "X", "Y"],
        ["B", "Z", "W"],
      ]),
    ).toEqual([]);
  });

  it("are a column of a recognised table that nothing places, and only for what the table lacks", async () => {
    // No two columns make the third: 9 is none of 10 − 8 = 2 and so on.
    const rows: Rows = [
      ["Drift jan–aug 2020, tkr"],
      ["Verksamhet", "Budget", "Utfall", "Trolig slutsumma"],
      ["A", 10, 8, 15],
      ["B", 20, 21, 33],
      ["C", 30, 27, 46],
    ];
    expect(await unreadIn(rows)).toMatchObject([
      { word: "Trolig slutsumma", equation: null, roles: ["forecast", "deviation", "accounts"] },
    ]);
  });

  it("are none where the numbers say what the column is", async () => {
    // Saldo = budget − utfall on every row.
    const rows: Rows = [
      ["Drift jan–aug 2020, tkr"],
      ["Verksamhet", "Budget", "Utfall", "Saldo"],
      ["A", 10, 8, 2],
      ["B", 20, 21, -1],
      ["C", 30, 27, 3],
    ];
    expect(await wordsIn(rows)).toEqual([]);
  });

  it("are none of shares and quarters", async () => {
    const rows: Rows = [
      ["Drift jan–aug 2020, tkr"],
      ["Verksamhet", "Budget", "Utfall", "Nyttjat %", "Kv 1", "Kv 2"],
      ["A", 10, 8, 80, 3, 4],
      ["B", 20, 21, 105, 7, 9],
      ["C", 30, 27, 90, 8, 11],
    ];
    expect(await wordsIn(rows)).toEqual([]);
  });

  it("are none of a column with a number on few rows", async () => {
    const rows: Rows = [
      ["Drift jan–aug 2020, tkr"],
      ["Verksamhet", "Budget", "Utfall", "Fotnoter"],
      ["A", 10, 8, 1],
      ["B", 20, 21, null],
      ["C", 30, 27, null],
    ];
    expect(await wordsIn(rows)).toEqual([]);
  });
});
