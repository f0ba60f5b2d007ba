import { describe, expect, it } from "@jest/globals";
import { findPeriod } from "../../../src/ingest/cells/period";

const months = (from: number, to: number, year: number | null) => ({
  from,
  to,
  year,
  isWholeYear: false,
});

describe("findPeriod", () => {
  it.each([
    ["Budget jan-aug 2020", months(1, 8, 2020)],
    ["Redovisat jan–aug 2020", months(1, 8, 2020)],
    ["januari t.o.m. augusti 2020", months(1, 8, 2020)],
    ["Utfall t.o.m. aug", months(1, 8, null)],
    ["t.o.m. augusti 2020", months(1, 8, 2020)],
    ["per 31/8 2020", months(1, 8, 2020)],
    ["Delårsrapport per den 31 augusti 2020", months(1, 8, 2020)],
    ["2020-01–2020-08", months(1, 8, 2020)],
    ["LinQ 202008", months(1, 8, 2020)],
    ["Utfall jan-aug 20", months(1, 8, 2020)],
    ["1 maj - 31 aug 2020", months(5, 8, 2020)],
    ["Tertial 2 2020", months(1, 8, 2020)],
    ["T1 2021", months(1, 4, 2021)],
    ["kvartal 3", months(1, 9, null)],
    ["Utfall månaden augusti 2020", months(8, 8, 2020)],
  ])("reads the months of %j", (text, period) => {
    expect(findPeriod(text)).toEqual(period);
  });

  it.each([
    ["Budget 2020", { from: null, to: null, year: 2020, isWholeYear: false }],
    ["Bokslut 2019", { from: null, to: null, year: 2019, isWholeYear: false }],
    ["Prognos helår", { from: null, to: null, year: null, isWholeYear: true }],
    ["Årsbudget 2021", { from: null, to: null, year: 2021, isWholeYear: true }],
  ])("reads the year of %j", (text, period) => {
    expect(findPeriod(text)).toEqual(period);
  });

  it.each(["Avvikelse", "Nämnden", "Redovisat samma period föregående år", "2 018 345 kr"])(
    "finds none in %j",
    (text) => {
      expect(findPeriod(text)).toBeNull();
    },
  );
});
