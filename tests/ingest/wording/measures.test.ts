import { describe, expect, it } from "@jest/globals";
import { aggregationOf, measureOf, unitOf } from "../../../src/ingest/wording/measures";

describe("measureOf", () => {
  it.each([
    ["Pågående hushåll ekonomiskt bistånd (ej dödsbo/egna medel)", "households"],
    ["Antal hushåll med försörjningsstöd", "households"],
    ["Hushåll", "households"],
    ["Snittkostnad/utbetalningshushåll (ej dödsbo/egna medel)", "average-cost"],
    ["Utbetalt bistånd per hushåll", "average-cost"],
    ["Average cost per household", "average-cost"],
    ["Kostnader för tillfälliga boenden", "temporary-housing-cost"],
    ["Akutboende, tkr", "temporary-housing-cost"],
    [
      "Antal hushåll med utbetalning av bistånd till tillfälligt boende",
      "temporary-housing-households",
    ],
    ["Hushåll med långvarigt biståndsbehov", "long-term-households"],
    ["Antal hushåll > 2 år", "long-term-households"],
    ["Nyanlända hushåll", "newcomer-households"],
    ["Kvotflyktingar", "quota-refugee-households"],
    ["Utbetalt försörjningsstöd", "cost"],
    ["Kostnad ekonomiskt bistånd (tkr)", "cost"],
    ["Antal vårddygn", "other"],
    ["Kostnad nyanlända", "newcomer-cost"],
    ["Utbetalt bistånd till nyanlända flyktingar, tkr", "newcomer-cost"],
    ["Kostnad exkl. nyanlända", "other"],
    ["Snittkostnad nyanlända", "other"],
    ["Schablonersättning", "newcomer-compensation"],
    ["Schablonintäkt nyanlända", "newcomer-compensation"],
    ["Etableringsersättning", "other"],
    ["Personalkostnader", "other"],
    ["Antal barn i grundskola", "other"],
    ["Inskrivna deltagare", "other"],
  ])("takes %j for %s", (title, measure) => {
    expect(measureOf(title)).toBe(measure);
  });
});

describe("unitOf", () => {
  it("prefers the title, then what is measured, then the texts around", () => {
    expect(unitOf("cost", "Utbetalt, mnkr", ["tkr"], [27])).toEqual({
      unit: "mnkr",
      isAssumed: false,
    });
    expect(unitOf("households", "Hushåll", ["tkr"], [3000])).toEqual({
      unit: "count",
      isAssumed: false,
    });
    expect(unitOf("cost", "Utbetalt bistånd", ["Blad1", "Belopp i tkr"], [27_000])).toEqual({
      unit: "tkr",
      isAssumed: false,
    });
  });

  it("knows an average cost by its size, whatever the sheet's unit", () => {
    expect(unitOf("average-cost", "Snittkostnad", ["Belopp i tkr"], [8823]).unit).toBe("kr");
    expect(unitOf("average-cost", "Snittkostnad", [], [8.8]).unit).toBe("tkr");
  });

  it("says when the size of the numbers decided", () => {
    expect(unitOf("cost", "Kostnad", [], [577_023])).toEqual({ unit: "kr", isAssumed: true });
    expect(unitOf("cost", "Kostnad", [], [27_000])).toEqual({ unit: "tkr", isAssumed: true });
    expect(unitOf("cost", "Kostnad", [], [27.5])).toEqual({ unit: "mnkr", isAssumed: true });
  });
});

describe("aggregationOf", () => {
  it("adds costs and flows, averages counts and averages", () => {
    expect(aggregationOf("temporary-housing-cost", "Kostnader", "kr")).toBe("sum");
    expect(aggregationOf("households", "Hushåll", "count")).toBe("mean");
    expect(aggregationOf("other", "Antal nya ärenden", "count")).toBe("sum");
    expect(aggregationOf("other", "Inskrivna deltagare", "count")).toBe("mean");
    expect(aggregationOf("other", "Andel kvinnor", "percent")).toBe("mean");
  });
});
