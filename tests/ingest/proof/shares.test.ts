import { describe, expect, it } from "@jest/globals";
import { nearestShare } from "../../../src/core/calc/possible-share";
import { readFacts } from "../../../src/ingest/facts";
import { RESPONDENT_WORDS } from "../../../src/ingest/synonyms/shares";
import { sheetOf, workbookOf, type TestCell } from "../grid-of";

const impossible = (rows: readonly (readonly TestCell[])[]) =>
  readFacts(workbookOf(sheetOf(rows)))
    .findings.filter(({ code }) => code === "impossible-share")
    .map(({ place, published, expected }) => [place?.row, place?.column, published, expected]);

describe("nearestShare", () => {
  // Of 8: 25 %, 37.5 % and no share between; 3/8 prints as 38 %.
  it.each([
    [0.33, 8, 0.01, 0.375],
    [0.38, 8, 0.01, null],
    // 37.5 % may be rounded either way.
    [0.37, 8, 0.01, null],
    [0.36, 8, 0.01, 0.375],
    [0.375, 8, 0.001, null],
    [1 / 3, 3, 1e-6, null],
    [0.33, 3, 0.01, null],
    [0.99, 8, 0.01, 1],
    [0.5, 7, 0.01, 4 / 7],
    // From n = 100 on every whole per cent is possible.
    [0.33, 100, 0.01, null],
  ])("%p of %p in steps of %p", (share, count, step, nearest) => {
    expect(nearestShare(share, count, step)).toEqual(nearest);
  });
});

describe("shares of a known number", () => {
  it.each(RESPONDENT_WORDS)("whose column says %p", (word) => {
    const rows = [
      ["Enhet", word, "Nöjda"],
      ["A", 8, "33 %"],
    ];
    expect(impossible(rows)).toEqual([[1, 2, 0.33, 0.375]]);
  });

  it("in the heading of their column", () => {
    expect(
      impossible([
        ["Brukarundersökning 2024"],
        ["", "Enhet A (n=8)", "Enhet B (n=12)", "Riket"],
        ["Nöjda", "33 %", "33 %", "71 %"],
        ["Trygga", { percent: 0.875 }, { percent: 0.61 }, "80 %"],
      ]),
    ).toEqual([
      [2, 1, 0.33, 0.375],
      // 7/12 = 58.3 %, 8/12 = 66.7 %.
      [3, 2, 0.61, 7 / 12].map((value) => Number(value.toFixed(6))),
    ]);
  });

  it("in a row or a column of their own, also without percent signs", () => {
    expect(
      impossible([
        ["Enkät, andel i procent", "Kvinnor", "Män"],
        ["Andel nöjda", 40, 41],
        ["Andel trygga", 60, 67],
        ["Antal svarande", 10, 6],
      ]),
      // 2/6 = 33.3 %, 3/6 = 50 %; 4/6 = 66.7 % prints as 67.
    ).toEqual([[1, 2, 41, Number((200 / 6).toFixed(6))]]);
    expect(
      impossible([
        ["Enhet", "Antal svarande", "Andel nöjda", "Svarsfrekvens"],
        ["Norr", 8, "33 %", "67 %"],
        ["Söder", 9, "33 %", "75 %"],
      ]),
    ).toEqual([[1, 2, 0.33, 0.375]]);
  });

  it("in the title or on the row", () => {
    expect(
      impossible([
        ["Enkät till brukare, n = 7"],
        [],
        ["", "Andel"],
        ["Ja", "57 %"],
        ["Nej", "44 %"],
      ]),
      // 3/7 = 42.9 %.
    ).toEqual([[4, 1, 0.44, Number((3 / 7).toFixed(6))]]);
    expect(impossible([["Andel nöjda (n=5)", "50 %"]])).toEqual([[0, 1, 0.5, 0.6]]);
  });

  it("are not asked for where nothing says how many they are of, or what is no share of them", () => {
    expect(
      impossible([
        ["", "2023", "Mål 2024"],
        ["Andel nöjda", "33 %", "35 %"],
      ]),
    ).toEqual([]);
    expect(
      impossible([
        ["Område", "Antal", "Andel %"],
        ["N", 45, 12],
        ["S", 31, 88],
      ]),
    ).toEqual([]);
    expect(
      impossible([
        ["", "n=8", "Förändring"],
        ["Svarsfrekvens", "67 %", "3 %"],
        ["Andel nöjda", "38 %", "3 %"],
      ]),
    ).toEqual([]);
  });
});
