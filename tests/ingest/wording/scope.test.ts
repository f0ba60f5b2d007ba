import { describe, expect, it } from "@jest/globals";
import { month } from "../../../src/core/model/month";
import { findPeriod } from "../../../src/ingest/cells/period";
import { madeIn } from "../../../src/ingest/wording/scope";

const periods = (...texts: readonly string[]) => texts.map(findPeriod);

describe("madeIn", () => {
  it("is the newest month of the headings, and without one the titles' first", () => {
    const forecasts = periods("Prognos mars", "Prognos maj", "Prognos april", "Budget 2024");
    expect(madeIn(2024, forecasts, ["Juni 2024"])).toBe(month(2024, 5));
    expect(madeIn(2024, periods("Prognos 2024"), ["Rapport", "Juni 2024"])).toBe(month(2024, 6));
    expect(madeIn(2024, periods("Prognos 2024", "Utfall aug 2023"), ["Rapport"])).toBeNull();
  });
});
