import { describe, expect, it } from "@jest/globals";
import type { AmountRole } from "../../../src/core/model/statement";
import { proveFormula, type AmountNumbers } from "../../../src/ingest/proof/convention";

const amounts = (
  columns: Partial<Record<AmountRole, readonly (number | null)[]>>,
): AmountNumbers[] =>
  Object.entries(columns).map(([role, values], column) => ({
    role: role as AmountRole,
    column,
    values,
  }));

const noIncome = [false, false, false, false];

describe("proveFormula", () => {
  // The six conventions of municipal reports, each with its published example as first row.
  it.each([
    [
      "budget − actual",
      { actual: [184122, -27644], budget: [162717, -26913] },
      [-21405, 731],
      "budget",
      "actual",
    ],
    ["actual − budget", { actual: [-75, 30], budget: [-60, 28] }, [-15, 2], "actual", "budget"],
    [
      "forecast − budget",
      { forecast: [-638.3, -90], budget: [-686.9, -95.5] },
      [48.6, 5.5],
      "forecast",
      "budget",
    ],
    [
      "forecast − budget, investments",
      { forecast: [-13500, 0], budget: [-8000, -10] },
      [-5500, 10],
      "forecast",
      "budget",
    ],
    [
      "accounts − forecast",
      { accounts: [-70, 12], forecast: [80, 10] },
      [-150, 2],
      "accounts",
      "forecast",
    ],
  ] as const)("proves %s", (_, columns, deviation, minuend, subtrahend) => {
    const proof = proveFormula(deviation, amounts(columns), noIncome);
    expect(proof).toMatchObject({
      formula: { minuend, subtrahend },
      proved: [0, 1],
      broken: [],
      reversed: [],
    });
  });

  it("proves costs budget − forecast with income the other way round", () => {
    const columns = amounts({ budget: [100000, 40000, 60000], forecast: [91000, 45000, 46000] });
    // 100000 − 91000 = 9000, −(40000 − 45000) = 5000, 60000 − 46000 = 14000.
    expect(proveFormula([9000, 5000, 14000], columns, [false, true, false])).toMatchObject({
      formula: { minuend: "budget", subtrahend: "forecast" },
      proved: [0, 1, 2],
      broken: [],
      reversed: [1],
    });
  });

  it("takes income with its own sign and the wrong deviation for a lost sign", () => {
    const columns = amounts({ budget: [301422, -26913, 1147], actual: [315498, -27644, 720] });
    expect(proveFormula([-14076, -731, 427], columns, [false, true, false])).toMatchObject({
      broken: [1],
      reversed: [],
    });
  });

  it("allows for rounding: a difference of two rounded numbers may be one unit off", () => {
    const columns = amounts({ budget: [100, 50], actual: [40, 20] });
    expect(proveFormula([61, 30], columns, noIncome)?.broken).toEqual([]);
    expect(proveFormula([62, 30], columns, noIncome)).toBeNull();
  });

  it("is told from a formula that fits only when columns of whole millions are read coarsely", () => {
    const columns = amounts({ accounts: [11, 21], budget: [12, 22], forecast: [12.5, 21.9] });
    // 12,0 − 12,5 = −0,5 and 22,0 − 21,9 = 0,1; 11,0 − 12,0 is far off in tenths.
    expect(proveFormula([-0.5, 0.1], columns, noIncome)?.formula).toEqual({
      minuend: "budget",
      subtrahend: "forecast",
    });
  });

  it("allows for a deviation that is printed more coarsely than the amounts", () => {
    const columns = amounts({ budget: [100.44, 50.31, 20.02], actual: [40.18, 20.9, 25.57] });
    // 60.26, 29.41 and −5.55 in whole units.
    expect(proveFormula([60, 29, -6], columns, noIncome)).toMatchObject({
      proved: [0, 1, 2],
      broken: [],
    });
  });

  it("is not proved by rows where nothing deviates", () => {
    expect(proveFormula([0, 0], amounts({ budget: [5, 6], actual: [5, 6] }), noIncome)).toBeNull();
  });
});
