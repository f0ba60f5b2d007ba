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
    ["another unit", (text) => (text.includes("mnkr") ? text.replace("mnkr", "tkr") : null)],
    [
      "a lost or added sign",
      (text) => (/^[-−]\d/.test(text) && !text.includes("mnkr") ? text.slice(1) : null),
    ],
  ];

  function swapped(text: string): string | null {
    const made = text.replace(/(\d)(\d)(?=\D*$)/, "$2$1");
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
