import { describe, expect, it } from "@jest/globals";
import type { Datum } from "../../../src/core/model/datum";
import { month } from "../../../src/core/model/month";
import type { ColumnRole, Statement, StatementRow } from "../../../src/core/model/statement";
import { textsFor } from "../../../src/core/texts/texts";
import { checkPlan } from "../../../src/plan/check-plan";
import { planReport } from "../../../src/plan/report-plan";
import { planStatement } from "../../../src/plan/sheets/statement/sheet";
import { augustInput } from "../../support/plan/august-input";

type Amounts = Readonly<Partial<Record<ColumnRole, number>>>;
type Row = readonly [label: string, kind: StatementRow["kind"], amounts: Amounts];

/** A statement in tkr, costs positive; `total` sums the areas above it. */
function statement(rows: readonly Row[], scope: Statement["scope"]): Statement {
  const roles = [...new Set(rows.flatMap(([, , amounts]) => Object.keys(amounts)))] as ColumnRole[];
  return {
    title: "Nämndens drift",
    unit: "tkr",
    scope,
    columns: roles.map((role, column) => ({ role, label: role, column: column + 1 })),
    rows: rows.map(([label, kind, amounts], at) => ({
      key: label.toLowerCase(),
      label,
      kind,
      parts: kind === "total" ? rows.slice(0, at).map((_, k) => k) : [],
      cells: Object.fromEntries(
        roles.map((role, column): [ColumnRole, Datum] => {
          const source = { sheet: "Drift", row: at + 1, column: column + 1 };
          const value = amounts[role];
          return [
            role,
            value === undefined
              ? { kind: "empty", source }
              : { kind: "number", value, as: "number", source },
          ];
        }),
      ),
    })),
    convention: { formula: null, rowsProved: 0, rowsBroken: [] },
    setting: "table.drift/nämndens-drift/period",
    range: { sheet: "Drift", top: 0, left: 0, bottom: rows.length, right: roles.length },
  };
}

const PERIOD: Statement["scope"] = { kind: "period", from: month(2020, 1), to: month(2020, 8) };
const SOURCE = [{ name: "Drift", rowCount: 50, columnCount: 20 }];

/** What is drafted of the statement, with its spaces plain. */
function drafted(
  rows: readonly Row[],
  scope: Statement["scope"] = PERIOD,
  language: "sv" | "en" = "sv",
): string | null {
  const texts = textsFor(language);
  const input = augustInput(
    { statements: [statement(rows, scope)] },
    { language, texts, names: texts.sheets.words.sheetNames },
  );
  expect(checkPlan(planReport(input), SOURCE)).toEqual([]);
  const sheet = planStatement(input);
  const block = sheet?.blocks.find(({ key }) => key.startsWith("analysis."));
  const { top, left } = block?.range ?? { top: -1, left: -1 };
  const cell = sheet?.cells.find(({ row, column }) => row === top && column === left);
  return typeof cell?.value === "string" ? cell.value.replaceAll("\u00A0", " ") : null;
}

describe("the analysis of a statement", () => {
  it("tells of a surplus, its causes and last year", () => {
    // 9 000 − 8 000 = +1 000 and 3 000 − 3 400 = −400: in all 12 000 − 11 400 = +600, 5 %.
    expect(
      drafted([
        ["Äldreomsorg", "area", { actual: 8_000, budget: 9_000, "prior-actual": 7_900 }],
        ["Hemtjänst", "area", { actual: 3_400, budget: 3_000, "prior-actual": 3_300 }],
        ["Summa", "total", { actual: 11_400, budget: 12_000, "prior-actual": 11_200 }],
      ]),
    ).toBe(
      "Resultatet jan–aug 2020 visar ett överskott mot budget: 600 tkr, +5 % av budgeten. " +
        "Det beror främst på Äldreomsorg (+1,0 mnkr); åt andra hållet drar Hemtjänst (−400 tkr). " +
        "Nettokostnaden är 200 tkr högre än jan–aug 2019 (11,2 mnkr).",
    );
  });

  it("says that a result of 0 is in line with budget, and what cancels out", () => {
    expect(
      drafted([
        ["Skola", "area", { actual: 5_000, budget: 4_000 }],
        ["Förskola", "area", { actual: 2_000, budget: 3_000 }],
        ["Summa", "total", { actual: 7_000, budget: 7_000 }],
      ]),
    ).toBe(
      "Resultatet jan–aug 2020 visar ett resultat i nivå med budget: 0 kr, 0,0 % av budgeten. " +
        "Störst avvikelse har Skola (−1,0 mnkr) och Förskola (+1,0 mnkr).",
    );
  });

  it("names rows that deviate equally in the order of the table", () => {
    expect(
      drafted([
        ["Väst", "area", { actual: 1_100, budget: 1_000 }],
        ["Öst", "area", { actual: 1_100, budget: 1_000 }],
        ["Syd", "area", { actual: 1_000, budget: 1_000 }],
        ["Summa", "total", { actual: 3_200, budget: 3_000 }],
      ]),
    ).toBe(
      // −200 / 3 000 = −6,7 %
      "Resultatet jan–aug 2020 visar ett underskott mot budget: −200 tkr, −7 % av budgeten. " +
        "Det beror främst på Väst (−100 tkr) och Öst (−100 tkr).",
    );
  });

  it("speaks of the only row there is", () => {
    expect(drafted([["Kultur", "area", { actual: 900, budget: 1_000 }]])).toBe(
      "Resultatet jan–aug 2020 för Kultur visar ett överskott mot budget: 100 tkr, +10 % av budgeten.",
    );
  });

  it("leaves out a result where no total is known, and the share where there is no budget", () => {
    expect(
      drafted([
        ["Park", "area", { actual: 700, budget: 500 }],
        ["Gata", "area", { actual: 300, budget: 350 }],
      ]),
    ).toBe("Störst avvikelse har Park (−200 tkr) och Gata (+50 tkr).");
    expect(
      drafted([
        ["Projekt", "area", { actual: 40, budget: 0 }],
        ["Drift", "area", { actual: 0, budget: 0 }],
        ["Summa", "total", { actual: 40, budget: 0 }],
      ]),
    ).toBe(
      "Resultatet jan–aug 2020 visar ett underskott mot budget: −40 tkr. " +
        "Det beror främst på Projekt (−40 tkr).",
    );
  });

  it("says nothing where nothing can be compared", () => {
    expect(drafted([["Kultur", "area", { actual: 900 }]])).toBeNull();
  });

  it("calls accounts accounts", () => {
    expect(
      drafted([["Kultur", "area", { accounts: 1_005, budget: 1_000 }]], {
        kind: "year",
        year: 2019,
      }),
    ).toBe(
      "Bokslutet för 2019 för Kultur visar ett underskott mot budget: −5 tkr, −0,5 % av budgeten.",
    );
  });

  it("compares net costs that are printed with a minus", () => {
    // −638 300 − (−686 900) = +48 600, 7,1 %; the cost is 12 300 more than −626 000.
    expect(
      drafted([
        ["Nämnden", "area", { actual: -638_300, budget: -686_900, "prior-actual": -626_000 }],
      ]),
    ).toBe(
      "Resultatet jan–aug 2020 för Nämnden visar ett överskott mot budget: 48,6 mnkr, +7 % av budgeten. " +
        "Nettokostnaden är 12,3 mnkr högre än jan–aug 2019 (626,0 mnkr).",
    );
  });

  it("speaks English", () => {
    expect(
      drafted(
        [
          ["North", "area", { forecast: 2_300, budget: 2_000 }],
          ["South", "area", { forecast: 950, budget: 1_000 }],
          ["Total", "total", { forecast: 3_250, budget: 3_000 }],
        ],
        { kind: "year", year: 2020 },
        "en",
      ),
    ).toBe(
      "The forecast for the full year 2020 shows a deficit against budget: −250 kSEK, −8% of budget. " +
        "The main cause is North (−300 kSEK); pulling the other way: South (+50 kSEK).",
    );
  });
});
