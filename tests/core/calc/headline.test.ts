import { describe, expect, it } from "@jest/globals";
import { areasOf, headlineTotal, mainDriver } from "../../../src/core/calc/headline";
import { rowFigures } from "../../../src/core/calc/row-figures";
import { periodStatement, yearStatement } from "../../support/plan/statement-facts";

describe("headlineTotal", () => {
  it("is the committee's sum, before the one with the municipal unit", () => {
    expect(headlineTotal(rowFigures(periodStatement()))?.deviation).toBe(-13345);
  });

  it("passes over the subtotal of a part", () => {
    const figures = rowFigures(periodStatement());
    const subtotal = figures[5];
    if (!subtotal) throw new Error("the fixture has a total");
    const small = { ...subtotal, budget: { value: 1000, isSum: true } };
    expect(headlineTotal([small, ...figures])).toBe(subtotal);
  });

  it("is the net where income and costs have sums of their own", () => {
    const totals = rowFigures(periodStatement()).filter(({ row }) => row.kind === "total");
    const [income, costs, net] = [105, -627, -522].map((value, at) => {
      const total = totals[at % totals.length];
      if (!total) throw new Error("the fixture has totals");
      return { ...total, budget: { value, isSum: true } };
    });
    if (!income || !costs || !net) throw new Error("three totals");
    // Costs alone are larger than the net.
    expect(headlineTotal([income, costs, net])).toBe(net);
    expect(headlineTotal([costs, net])).toBe(costs);
  });

  it("is missing where there is no total", () => {
    expect(headlineTotal(rowFigures(periodStatement()).slice(0, 5))).toBeNull();
  });
});

describe("areasOf", () => {
  it("are the parts of the total, through the totals inside it", () => {
    const figures = rowFigures(periodStatement());
    const labels = areasOf(figures[9] ?? null, figures).map(({ row }) => row.label);
    expect(labels).toEqual([
      "Nämnden",
      "Arbetsmarknads- och integrationsinsatser",
      "Ekonomiskt bistånd",
      "Avdelningen för försörjningsinsatser",
      "Utbildnings- och arbetsmarknadsförvaltningen",
      "Arbetsmarknadscentrum",
    ]);
  });
});

describe("mainDriver", () => {
  it("is the area that deviates most, in either direction", () => {
    const figures = rowFigures(yearStatement());
    const areas = areasOf(headlineTotal(figures), figures);
    expect(mainDriver(areas)?.row.label).toBe("Ekonomiskt bistånd");
    const without = areas.filter(({ row }) => row.label !== "Ekonomiskt bistånd");
    expect(mainDriver(without)?.deviation).toBe(5194);
  });

  it("is missing where nothing deviates", () => {
    expect(mainDriver(rowFigures(yearStatement()).slice(3, 5))).toBeNull();
  });
});
