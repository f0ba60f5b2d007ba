import { describe, expect, it } from "@jest/globals";
import { lagIn, parseNote, parseTarget } from "../../src/ingest/notes";

const place = { sheet: "LinQ", row: 20, column: 0 };

describe("parseNote", () => {
  it.each([
    ["1 Källa: LinQ", "1", "Källa: LinQ"],
    ["² Redovisas med en eftersläpning", "2", "Redovisas med en eftersläpning"],
    ["2) Redovisas", "2", "Redovisas"],
    [
      "* För tillfälligt boende visas inte senaste månaden",
      "*",
      "För tillfälligt boende visas inte senaste månaden",
    ],
    ["Källa: LinQ", null, "Källa: LinQ"],
    ["Målsättning för 2020: 600 000 kr/månad", null, "Målsättning för 2020: 600 000 kr/månad"],
    ["Observera att uppgifterna kan ändras", null, "Observera att uppgifterna kan ändras"],
  ])("reads %j", (raw, reference, text) => {
    expect(parseNote(raw, place)).toEqual({ reference, text, place });
  });

  it.each([
    "Pågående hushåll ekonomiskt bistånd (ej dödsbo/egna medel)1",
    "Snittkostnad",
    "2018",
    "Måltider",
  ])("takes %j for no note", (raw) => {
    expect(parseNote(raw, place)).toBeNull();
  });
});

describe("parseTarget", () => {
  it("reads amount, unit, year and whether it is meant per month", () => {
    expect(
      parseTarget("Målsättning för 2020: 600 000 kr/månad i kostnad för tillfälliga boenden"),
    ).toEqual({ amount: 600_000, unit: "kr", year: 2020, isPerMonth: true });
    expect(parseTarget("Mål: 600 tkr per månad")).toEqual({
      amount: 600,
      unit: "tkr",
      year: null,
      isPerMonth: true,
    });
    expect(parseTarget("Mål 2020: 2 700 hushåll")).toMatchObject({
      amount: 2700,
      year: 2020,
      isPerMonth: false,
    });
  });

  it.each(["Källa: LinQ 2020", "Målet är färre hushåll", "600 000 kr/månad"])(
    "finds none in %j",
    (text) => {
      expect(parseTarget(text)).toBeNull();
    },
  );
});

describe("lagIn", () => {
  it.each([
    ["Redovisas med en eftersläpning på en månad, med anledning av efterregistreringar", 1],
    ["Eftersläpning två månader", 2],
    [
      "För tillfälligt boende visas inte senast avslutade månaden på grund av att kostnader tillkommer",
      1,
    ],
    ["Källa: LinQ", 0],
    ["Observera att uppgifterna kan ändras på grund av efterregistreringar", 0],
  ])("reads %j", (text, lag) => {
    expect(lagIn(text)).toBe(lag);
  });
});
