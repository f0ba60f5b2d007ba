import { describe, expect, it } from "@jest/globals";
import type { AmountRole } from "../../src/core/model/statement";
import { textsFor } from "../../src/core/texts/texts";
import { parseTableCorrection } from "../../src/report/table-correction";

const AMOUNTS: readonly AmountRole[] = ["actual", "budget", "forecast", "accounts"];

describe("parseTableCorrection", () => {
  it.each([
    ["läs inte", { isLeftOut: true }],
    [" Läs inte ", { isLeftOut: true }],
    ["do not read", { isLeftOut: true }],
    ["Utfall - budget", { formula: { minuend: "actual", subtrahend: "budget" } }],
    ["budget−prognos", { formula: { minuend: "budget", subtrahend: "forecast" } }],
    ["Bokslut 2019 – helårsprognos", { formula: { minuend: "accounts", subtrahend: "forecast" } }],
    ["kostnader minus", { costs: "negative" }],
    ["mnkr", { unit: "mnkr" }],
    ["Tusen kronor", { unit: "tkr" }],
    ["utfall − budget, kr", { formula: { minuend: "actual", subtrahend: "budget" }, unit: "kr" }],
    ["Kostnader med +", { costs: "positive" }],
    [
      "utfall − budget, kostnader minus",
      { formula: { minuend: "actual", subtrahend: "budget" }, costs: "negative" },
    ],
  ])("understands %s", (typed, correction) => {
    expect(parseTableCorrection(typed)).toEqual(correction);
  });

  it.each([
    "",
    "ja",
    "budget",
    "budget − budget",
    "budget − avvikelse",
    "budget − utfall − prognos",
    "kostnader",
    "läs inte, kostnader minus",
    "kostnader plus, kostnader minus",
    "tkr, mnkr",
    "läs inte, tkr",
    "procent",
    "budget − utfall, utfall − budget",
  ])("does not guess at “%s”", (typed) => {
    expect(parseTableCorrection(typed)).toBeNull();
  });

  it.each(["sv", "en"] as const)(
    "understands every reading that the sheet shows (%s)",
    (language) => {
      const { settings, statement } = textsFor(language).sheets;
      const pairs = AMOUNTS.flatMap((minuend) =>
        AMOUNTS.filter((other) => other !== minuend).map((subtrahend) => ({ minuend, subtrahend })),
      );
      for (const formula of pairs) {
        for (const costs of ["positive", "negative"] as const) {
          const shown = statement.difference(formula.minuend, formula.subtrahend);
          expect(parseTableCorrection(`${shown}, ${settings.costs[costs]}`)).toEqual({
            formula,
            costs,
          });
        }
      }
    },
  );
});
