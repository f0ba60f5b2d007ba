import { describe, expect, it } from "@jest/globals";
import { joinHeadings, namesRole, readHeading } from "../../../src/ingest/wording/headings";

describe("readHeading", () => {
  it.each([
    ["Redovisat jan-aug 2020", "actual"],
    ["Ack utfall", "actual"],
    ["Förbrukat", "actual"],
    ["Bokfört t.o.m. mars", "actual"],
    ["Budget jan-aug 2020", "budget"],
    ["Periodbudget", "budget"],
    ["Årsbudget", "budget"],
    ["Ram", "budget"],
    ["Kommunbidrag 2021", "budget"],
    ["Prognos helår", "forecast"],
    ["Helårsprognos", "forecast"],
    ["Prognosticerat utfall", "forecast"],
    ["Avvikelse", "deviation"],
    ["Budgetavvikelse", "deviation"],
    ["Avvikelse prognos mot budget", "deviation"],
    ["Diff.", "deviation"],
    ["Differens", "deviation"],
    ["Avvikelse %", "deviation-percent"],
    ["Diff i procent", "deviation-percent"],
    ["Bokslut 2019", "accounts"],
    ["Årsbokslut föregående år", "accounts"],
    ["Redovisat samma period föregående år", "prior-actual"],
    ["Utfall fg år", "prior-actual"],
    ["Samma period föregående år", "prior-actual"],
    ["Actual", "actual"],
    ["Variance", "deviation"],
  ])("takes %j for %s", (text, role) => {
    expect(readHeading(text).role).toBe(role);
    expect(namesRole(text)).toBe(true);
  });

  it.each([
    "Andel av budget",
    "Förbrukat %",
    "Förändring mot föregående prognos",
    "Avvikelse mot föregående år",
    "Budget föregående år",
    "Budget – utfall",
    "Program",
    "Verksamhet",
    "Kommentar",
    "2020",
  ])("finds no role in %j", (text) => {
    expect(readHeading(text).role).toBeNull();
    expect(namesRole(text)).toBe(false);
  });

  it("reads part and time of a heading", () => {
    expect(readHeading("Utfall kostnader")).toMatchObject({ part: "costs" });
    expect(readHeading("Utfall nettokostnad")).toMatchObject({ part: "net" });
    expect(readHeading("Period Utfall")).toMatchObject({ isToDate: true });
    expect(readHeading("Helår Budget").period).toMatchObject({ isWholeYear: true });
  });
});

describe("joinHeadings", () => {
  it("joins stacked cells and words divided between them", () => {
    expect(joinHeadings(["Redovisat", "jan-aug 2020"])).toBe("Redovisat jan-aug 2020");
    expect(joinHeadings(["Investerings-", "ram", "2020"])).toBe("Investeringsram 2020");
  });
});
