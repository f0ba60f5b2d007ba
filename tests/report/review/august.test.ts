import { beforeAll, describe, expect, it } from "@jest/globals";
import { openXlsx } from "../../../src/hosts/xlsx/host";
import { prepare } from "../../../src/report/refresh";
import type { Judged } from "../../../src/report/review/model";
import { reviewText, type Reviewed } from "../../../src/report/review/review";
import { fixture, OPTIONS } from "../../support/refreshed";

/** The chapter on economy of the published report, as copied from the PDF, with a tab between cells. */
const CHAPTER = Buffer.from(fixture("tests/fixtures/reports/linkoping-2020-08-ekonomi.txt"))
  .toString("utf8")
  .replace(/<\/?i>/g, "");
let sample: Reviewed;
let judged: readonly Judged[];

beforeAll(async () => {
  const host = await openXlsx(fixture("samples/linkoping-2020.xlsx"));
  const { outcome, input } = await prepare(host, OPTIONS);
  const { history, reportMonth } = input;
  sample = { figures: outcome.figures(), history, reportMonth };
  judged = reviewText(CHAPTER, sample);
});

/** What is said of the number that is printed so, after the words before it. */
function verdictOf(text: string, printed: string, after = ""): Judged | undefined {
  const at = text.indexOf(printed, after === "" ? 0 : text.indexOf(after));
  expect(at).toBeGreaterThanOrEqual(0);
  const lines = text.slice(0, at).split("\n");
  const [line, column] = [lines.length, (lines.at(-1) ?? "").length + 1];
  return reviewText(text, sample).find(
    ({ claim }) => claim.line === line && claim.column === column,
  );
}

describe("the review of the published report of August 2020", () => {
  it.each([
    // What the text says, and the figure of the workbook's that it is.
    ["-58,9 mnkr", "forecast.deviation/2020-04/Summa nettokostnader, tkr"],
    ["-57 mnkr", "forecast.deviation/2020-04/Ekonomiskt bistånd"],
    ["-13,3 mnkr", "statement.period.deviation/Summa nettokostnader, tkr"],
    ["-21,4 mnkr", "statement.period.deviation/Ekonomiskt bistånd"],
    ["-38,6 mnkr", "statement.forecast.deviation/Summa nettokostnader, tkr"],
    ["17,1 mnkr", "forecast.change/2020-08/Summa nettokostnader, tkr"],
    ["-44 mnkr", "statement.forecast.deviation/Ekonomiskt bistånd"],
    ["-54 mnkr", "forecast.deviation/2020-07/Ekonomiskt bistånd"],
    ["-1,9 mnkr", "forecast.deviation/2020-07/Arbetsmarknads- och integrationsinsatser"],
    ["5,2 mnkr", "statement.forecast.deviation/Arbetsmarknads- och integrationsinsatser"],
    ["9 512 kr", "series.average-cost/2020-08"],
    ["3 229 st", "series.households/2019-08"],
  ])("confirms %s", (printed, id) => {
    const found = judged.find(({ claim }) => claim.text === printed);
    expect(found).toMatchObject({ verdict: "confirmed", figure: { id } });
  });

  it("confirms every cell of both statements, of the investments and of the plan", () => {
    const lines = CHAPTER.split("\n");
    const from = lines.findIndex((line) => line.startsWith("Driftsammandrag, netto tkr"));
    const to = lines.findIndex((line) => line.startsWith("13 Åtgärd-Corona"));
    const cells = judged.filter(
      ({ claim }) => claim.line > from && claim.line < to && "cell" in claim,
    );
    // 10 rows of 4 for the period, 10 of 4 and 1 of 3 for the year, 3 of 7 investments, 5 effects and 2 sums.
    expect(cells).toHaveLength(10 * 4 + 10 * 4 + 3 + 3 * 7 + 7);
    expect(cells.filter(({ verdict }) => verdict !== "confirmed")).toEqual([]);
  });

  it("says of two numbers that they differ: the monthly tables have others", () => {
    // Published monthly tables: 9 290 kr in August 2019, 80 households in July 2019.
    const wrong = judged.filter(({ verdict }) => verdict === "differs" || verdict === "stale");
    expect(wrong.map(({ claim, figure }) => [claim.text, figure?.value])).toEqual([
      ["9 236 kr", 9290],
      ["81 st", 80],
    ]);
  });

  it("does not claim to know what the workbook has nothing of", () => {
    const texts = judged
      .filter(({ verdict }) => verdict === "unknown")
      .map(({ claim }) => claim.text);
    for (const text of ["2 mnkr", "40 mnkr", "1 471 st", "210 personer", "35 st", "0,8 mnkr"])
      expect(texts).toContain(text);
  });

  it.each([
    [
      "-55,7 mnkr",
      "-38,6 mnkr",
      "Prognosen för arbetsmarknadsnämnden",
      "Summa nettokostnader, tkr",
    ],
    ["-1,9 mnkr", "5,2 mnkr", "förväntas bli", "Arbetsmarknads- och integrationsinsatser"],
  ])("finds %s, of July, where %s stood", (old, now, after, row) => {
    const start = CHAPTER.indexOf(now, CHAPTER.indexOf(after));
    const text = CHAPTER.slice(0, start) + old + CHAPTER.slice(start + now.length);
    expect(verdictOf(text, old, after)).toMatchObject({
      verdict: "stale",
      figure: { id: `statement.forecast.deviation/${row}` },
    });
  });

  it("finds a sign that the words do not make good", () => {
    const text = CHAPTER.replace("helår 2020 är -38,6 mnkr", "helår 2020 är 38,6 mnkr");
    const here = "Prognosen för arbetsmarknadsnämnden per den siste augusti";
    expect(verdictOf(text, "38,6 mnkr", here)).toMatchObject({ verdict: "differs", slip: "sign" });
  });

  it("takes a deficit of 13,3 for one of −13,3", () => {
    const text = CHAPTER.replace("underskott på -13,3 mnkr", "underskott på 13,3 mnkr");
    expect(verdictOf(text, "13,3 mnkr", "Resultatet per")).toMatchObject({ verdict: "confirmed" });
    const turned = CHAPTER.replace("underskott på -13,3 mnkr", "överskott på 13,3 mnkr");
    expect(verdictOf(turned, "13,3 mnkr", "Resultatet per")).toMatchObject({ slip: "sign" });
  });
});

/** What is said of a table's cells: the number, the verdict, and the figure's value. */
function judgedCells(...rows: readonly string[]): readonly (readonly unknown[])[] {
  return reviewText(rows.map((row) => row.replaceAll(" | ", "\t")).join("\n"), sample).map(
    ({ claim, verdict, figure }) => [claim.text, verdict, figure?.value],
  );
}

describe("a cell whose row and column are known", () => {
  const HEADS = "Verksamhet | Redovisat | Budget | Avvikelse";

  it("is held against its figure whatever the digits: by its heading, beside cells of the same row", () => {
    expect(judgedCells(HEADS, "Ekonomiskt bistånd | 184 122 | 162 717 | -21 504")).toEqual([
      ["184 122", "confirmed", 184_122],
      ["162 717", "confirmed", 162_717],
      ["-21 504", "differs", -21_405],
    ]);
    // The full year's, in another unit: −44 000 tkr.
    expect(
      judgedCells(
        "Verksamhet | Prognos | Budget | Avvikelse",
        "Ekonomiskt bistånd, mnkr | 288,1 | 244,1 | -40,4",
      ).at(-1),
    ).toEqual(["-40,4", "differs", -44_000]);
  });

  it("is known by the other half of its column, with or without heading", () => {
    const two = ["Ekonomiskt bistånd | -21 504", "Summa nettokostnader | -13 345"];
    const expected = [
      ["-21 504", "differs", -21_405],
      ["-13 345", "confirmed", -13_345],
    ];
    expect(judgedCells(...two)).toEqual(expected);
    expect(judgedCells("Verksamhet | Avvikelse", ...two)).toEqual(expected);
  });

  it("is known by its month, in front of the row or over the column", () => {
    expect(
      judgedCells(
        "Månad | Hushåll | Snittkostnad",
        "Juni | 3 339 | 9 431",
        "Juli | 3 391 | 9 764",
        "Augusti | 3 324 | 9 512",
      ),
    ).toEqual([
      ["3 339", "confirmed", 3_339],
      ["9 431", "confirmed", 9_431],
      ["3 391", "confirmed", 3_391],
      ["9 764", "differs", 9_467],
      ["3 324", "differs", 3_432],
      ["9 512", "confirmed", 9_512],
    ]);
    expect(judgedCells(" | Aug 2020 | Aug 2019", "Snittkostnad | 9 512 | 9 920")).toEqual([
      ["9 512", "confirmed", 9_512],
      ["9 920", "differs", 9_290],
    ]);
  });

  it.each([
    // July's forecast, of which the workbook has the deviations alone; Nämnden is the same in both.
    ["Verksamhet | Prognos juli", "Ekonomiskt bistånd | 298 076", "Nämnden | 1 521"],
    // A column of something else, with one number that is the workbook's.
    ["Verksamhet | Lokaler", "Ekonomiskt bistånd | 14 210", "Vuxna | 3 150", "Nämnden | 1 147"],
    // Rows that the workbook does not have.
    ["Verksamhet | Redovisat | Budget", "Skolskjuts | 21 504 | 20 000"],
    // Another year.
    [
      "Verksamhet | Utfall jan-aug 2018 | Utfall jan-aug 2020",
      "Ekonomiskt bistånd | 171 310 | 184 122",
    ],
    // Another measure of the same row.
    ["Verksamhet | Redovisat | Handläggare", "Ekonomiskt bistånd | 184 122 | 1 412"],
  ])("is not, where it may be something else: %s", (...rows) => {
    expect(judgedCells(...rows).filter(([, verdict]) => verdict === "differs")).toEqual([]);
  });
});

describe("errors planted in the published report", () => {
  /** Each changes a printed number; null where it cannot. */
  const PLANTS: readonly (readonly [string, (text: string) => string | null])[] = [
    [
      "a wrong digit",
      (text) =>
        text.replace(
          /^(\D*\d?\D?)(\d)/,
          (_, head: string, digit: string) => head + String((Number(digit) + 3) % 10),
        ),
    ],
    ["swapped digits", (text) => swapped(text)],
    ["distant digits swapped", (text) => swapped(text, /(\d)(\D?\d\D?)(\d)(?=\D*$)/, "$3$2$1")],
    ["another unit", (text) => (text.includes("mnkr") ? text.replace("mnkr", "tkr") : null)],
    [
      "a lost or added sign",
      (text) => (/^[-−]\d/.test(text) && !text.includes("mnkr") ? text.slice(1) : null),
    ],
  ];

  function swapped(text: string, digits = /(\d)(\d)(?=\D*$)/, as = "$2$1"): string | null {
    const made = text.replace(digits, as);
    return made === text ? null : made;
  }

  it("are found, twenty of each of two seeds, and nothing beside them", () => {
    // Numbers of one digit, and numbers said to be "drygt" so much, agree with too much to be told wrong. The table of
    // the pandemic's effects has rows that the workbook does not: its numbers are known by their size only.
    const lines = CHAPTER.split("\n");
    const pandemic = lines.findIndex((line) => line.startsWith("Verksamhet/insats belopp tkr"));
    const known = judged.filter(
      ({ verdict, claim }) =>
        verdict === "confirmed" &&
        claim.hedge === null &&
        /[1-9]\D?\d/.test(claim.text) &&
        !(claim.line > pandemic && "cell" in claim),
    );
    const alarms = new Set(
      judged.filter(({ verdict }) => verdict === "differs").map(({ claim }) => claim.text),
    );
    const missed: string[] = [];
    const invented: string[] = [];
    for (let seed = 1; seed <= 2; seed += 1) {
      for (let number = 0; number < 20; number += 1) {
        const target = known[(seed * 7919 + number * 104_729) % known.length];
        const [kind, plant] = PLANTS[(seed + number) % PLANTS.length] ?? [];
        const { claim } = target ?? {};
        const changed = claim ? (plant?.(claim.text) ?? PLANTS[0]?.[1](claim.text)) : null;
        if (!claim || !changed || changed === claim.text) throw new Error("nothing planted");
        const draft = [...lines];
        const line = lines[claim.line - 1] ?? "";
        draft[claim.line - 1] =
          line.slice(0, claim.column - 1) +
          changed +
          line.slice(claim.column - 1 + claim.text.length);
        for (const { claim: seen, verdict } of reviewText(draft.join("\n"), sample)) {
          const isHere = seen.line === claim.line && seen.column === claim.column;
          const isFound = verdict === "differs" || verdict === "stale";
          if (isHere && !isFound)
            missed.push(`${claim.text} → ${changed} (${kind ?? ""}): ${verdict}`);
          if (!isHere && isFound && !alarms.has(seen.text))
            invented.push(`${changed}: ${seen.text}`);
        }
      }
    }
    expect(missed).toEqual([]);
    expect(invented).toEqual([]);
  });
});
