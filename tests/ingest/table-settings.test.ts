import { describe, expect, it } from "@jest/globals";
import { tableSettings } from "../../src/ingest/table-settings";

const keys = (...tables: readonly Parameters<ReturnType<typeof tableSettings>>[]): string[] => {
  const ask = tableSettings(new Map());
  return tables.map((table) => ask(...table).key);
};

describe("tableSettings", () => {
  it("names a table by its sheet, title and kind", () => {
    expect(keys(["Drift period", "Driftsammandrag, netto", "period"])).toEqual([
      "table.drift-period/driftsammandrag-netto/period",
    ]);
  });

  it("gives the table of another month the same key", () => {
    const [august, september, text] = [
      keys(["Drift", "Driftsammandrag jan–aug 2020", "period"]),
      keys(["Drift", "Driftsammandrag januari – september 2020", "period"]),
      keys(["Drift", "Driftsammandrag", "period"]),
    ];
    expect(september).toEqual(august);
    expect(text).toEqual(august);
  });

  it("keeps apart the sheets of two months, and the two statements of one table", () => {
    expect(
      new Set(
        keys(
          ["Aug 2020", "Drift", "period"],
          ["Sep 2020", "Drift", "period"],
          ["Sep 2020", "Drift", "year"],
        ),
      ).size,
    ).toBe(3);
  });

  it("numbers tables that are alike, in their order", () => {
    expect(keys(["Drift", "Drift 2019", "year"], ["Drift", "Drift 2020", "year"])).toEqual([
      "table.drift/drift/year",
      "table.drift/drift/year-2",
    ]);
  });

  it("brings what the settings say", () => {
    const ask = tableSettings(new Map([["table.drift/a/period", { costs: "negative" }]]));
    expect(ask("Drift", "A", "period").correction).toEqual({ costs: "negative" });
    expect(ask("Drift", "B", "period").correction).toEqual({});
  });
});
