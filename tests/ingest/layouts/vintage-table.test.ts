import { describe, expect, it } from "@jest/globals";
import { numberOf } from "../../../src/core/model/datum";
import { isoMonth, month } from "../../../src/core/model/month";
import type { VintageTable } from "../../../src/core/model/vintage";
import { readFacts } from "../../../src/ingest/facts";
import { sheetOf, workbookOf, type TestCell } from "../grid-of";

function vintagesOf(rows: readonly (readonly TestCell[])[]): readonly VintageTable[] {
  const workbook = workbookOf(sheetOf(rows, "Blad1"));
  return readFacts(workbook, { reportMonth: month(2023, 10) }).followUp.vintages;
}

describe("a table of forecast vintages", () => {
  it("holds a column for each month, and passes over changes between them", () => {
    const [table, ...others] = vintagesOf([
      ["Nämndens prognosversioner"],
      [],
      ["Prognostiserad avvikelse, mnkr", "April 2020", "Juli 2020", "Förändring apr–jul"],
      ["Ekonomiskt bistånd", -57, -54, 3],
      ["Övrigt", "..", "-1,9", null],
      ["Summa", -58.9, -55.9, 3],
    ]);
    expect(others).toEqual([]);
    expect(table).toMatchObject({ unit: "mnkr", year: 2020, measure: "deviation" });
    expect(table?.months.map(isoMonth)).toEqual(["2020-04", "2020-07"]);
    expect(table?.rows.map(({ kind }) => kind)).toEqual(["area", "area", "total"]);
    const [support, other] = table?.rows ?? [];
    expect(numberOf(support?.forecasts.get(month(2020, 7)))).toBe(-54);
    expect(other?.forecasts.get(month(2020, 4))).toMatchObject({ kind: "mark", mark: "missing" });
    expect(numberOf(other?.forecasts.get(month(2020, 7)))).toBe(-1.9);
  });

  it("may hold the accounts beside amounts, and take its year from the title", () => {
    const [table] = vintagesOf([
      ["Helårsprognoser 2022 mot bokslut, tkr"],
      [],
      ["Verksamhet", "Per april", "Per augusti", "Per oktober", "Bokslut"],
      ["Hemtjänst", 900, 940, 955, 960],
      ["Summa", 900, 940, 955, 960],
    ]);
    expect(table).toMatchObject({ year: 2022, measure: "amount", unit: "tkr" });
    expect(numberOf(table?.rows[0]?.accounts ?? undefined)).toBe(960);
  });

  it("is no table of volumes with a forecast beside its months", () => {
    expect(
      vintagesOf([
        ["Volymer och prognos"],
        [],
        ["Verksamhet", "Prognos 2023", "April 2023", "Augusti 2023"],
        ["Hushåll", 3_825, 3_268, 3_432],
      ]),
    ).toEqual([]);
  });

  it("is neither a month's actuals nor a plan by month", () => {
    expect(
      vintagesOf([
        ["Utfall 2023, tkr"],
        [],
        ["Verksamhet", "Mars 2023", "April 2023"],
        ["Hemtjänst", 70, 71],
      ]),
    ).toEqual([]);
  });

  it("has months as headings where its title is about forecasts, and is no monthly series", () => {
    const rows: TestCell[][] = [
      ["Prognosutveckling 2024, budgetavvikelse mnkr"],
      ["Verksamhet", "Mars", "April", "Maj", "Aug"],
      ["Barn", -2, -2.5, -3.1, -4],
      ["Vuxna", 0.5, 0.3, 0.2, 0],
    ];
    const [table] = vintagesOf(rows);
    expect(table).toMatchObject({ year: 2024, measure: "deviation" });
    expect(table?.months.map(isoMonth)).toEqual(["2024-03", "2024-04", "2024-05", "2024-08"]);
    expect(readFacts(workbookOf(sheetOf(rows))).series).toEqual([]);
  });
});
