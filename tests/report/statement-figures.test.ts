import { beforeAll, describe, expect, it } from "@jest/globals";
import type { Outcome } from "../../src/report/result";
import { figure, fixture, refreshed } from "../support/refreshed";

/** Linköping, arbetsmarknadsnämnden, delårsrapport per 31 augusti 2020, as printed (tkr). */
const PERIOD = {
  Nämnden: 427,
  "Arbetsmarknads- och integrationsinsatser": 7_329,
  "Ekonomiskt bistånd": -21_405,
  "Avdelningen för försörjningsinsatser": 98,
  "Utbildnings- och arbetsmarknadsförvaltningen": 206,
  "Summa nettokostnader, tkr": -13_345,
  "varav kostnader": -14_076,
  "varav intäkter": 731,
  Arbetsmarknadscentrum: 318,
  "Summa nettokostnader, tkr, inkl. kommunala enheter": -13_027,
};
const FORECAST = {
  Nämnden: 200,
  "Arbetsmarknads- och integrationsinsatser": 5_194,
  "Ekonomiskt bistånd": -44_000,
  "Avdelningen för försörjningsinsatser": 0,
  "Utbildnings- och arbetsmarknadsförvaltningen": 0,
  "Summa nettokostnader, tkr": -38_606,
  "varav kostnader": -37_490,
  "varav intäkter": -1_116,
  Arbetsmarknadscentrum: 0,
  "Summa nettokostnader, tkr, inkl. kommunala enheter": -38_606,
  "Nettoeffekt av coronapandemin som ingår i driftsammandraget ovan": -12_000,
};

describe("the August 2020 sample", () => {
  let outcome: Outcome;
  beforeAll(async () => {
    ({ outcome } = await refreshed(fixture("samples/linkoping-2020.xlsx")));
  });

  it("is about August 2020", () => {
    expect(outcome.month).toBe(2020 * 12 + 7);
  });

  it.each(Object.entries(PERIOD))("period deviation of %s is %d", (row, expected) => {
    expect(figure(outcome, `statement.period.deviation/${row}`)).toBe(expected);
  });

  it.each(Object.entries(FORECAST))("forecast deviation of %s is %d", (row, expected) => {
    expect(figure(outcome, `statement.forecast.deviation/${row}`)).toBe(expected);
  });

  it("gives the total as −9.376 % of the budget", () => {
    // −38 606 / 411 764
    const share = figure(outcome, "statement.forecast.deviation-share/Summa nettokostnader, tkr");
    expect(share).toBeCloseTo(-0.09376, 5);
  });

  it("proves budget − outcome on every row and finds no error but the investments' of-which row", () => {
    const statements = outcome.recognised.filter(({ kind }) => kind === "statement");
    expect(statements.map(({ convention }) => convention)).toEqual([
      { formula: { minuend: "budget", subtrahend: "actual" }, rowsProved: 10, rowsBroken: [] },
      { formula: { minuend: "budget", subtrahend: "forecast" }, rowsProved: 11, rowsBroken: [] },
    ]);
    const errors = outcome.findings.filter(({ severity }) => severity === "error");
    expect(errors).toMatchObject([
      { code: "of-which-sum", place: { sheet: "Investeringar" }, published: 250, proposal: 50 },
    ]);
  });

  it("traces a figure to the user's cells", () => {
    const found = outcome
      .figures()
      .find(({ id }) => id === "statement.period.deviation/Ekonomiskt bistånd");
    expect(found?.sources).toEqual(["'Drift period'!C7", "'Drift period'!B7"]);
  });
});
