import { describe, expect, it } from "@jest/globals";
import { DEFAULT_SETTINGS, type SettingRow } from "../../../src/core/model/settings";
import type { PlannedCell } from "../../../src/plan/model";
import { planSettings } from "../../../src/plan/sheets/settings/sheet";
import { settingCell } from "../../../src/plan/sheets/settings/rows";
import { planInput } from "../../support/plan-input";

/** The table as rows of label, value, recognised and key. */
function rows(
  settingRows: readonly SettingRow[] = [],
): readonly (readonly PlannedCell["value"][])[] {
  const settings = { ...DEFAULT_SETTINGS, rows: settingRows };
  const { cells } = planSettings(planInput({ settings }));
  const keys = cells.filter(({ row, column, value }) => row > 4 && column === 5 && value !== null);
  return keys.map(({ row }) =>
    [1, 2, 3, 5].map(
      (column) => cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null,
    ),
  );
}

const setting = (changes: Partial<SettingRow>): SettingRow => ({
  ...{ key: "", label: "", value: null, description: "" },
  ...changes,
});

describe("planSettings", () => {
  it("shows what holds beside an empty cell for the user's own value", () => {
    expect(rows()).toEqual([
      ["Nämnd", null, "Arbetsmarknadsnämnden", "committee"],
      ["Rapportmånad", null, "2020-03", "report-month"],
      ["Gräns för små tal", null, 5, "small-count-limit"],
      ["Prognossäkerhet som andel av", null, "bokslut", "accuracy-base"],
      [expect.stringMatching(/^Eftersläpning: Pågående hushåll/), null, 0, "lag.households"],
      [expect.stringMatching(/^Eftersläpning: Snittkostnad/), null, 0, "lag.average-cost"],
      ["Eftersläpning: Kostnader för tillfälliga boenden", null, 1, "lag.temporary-housing-cost"],
      [expect.stringMatching(/^Eftersläpning: Antal/), null, 1, "lag.temporary-housing-households"],
      [
        "Mål per månad: Kostnader för tillfälliga boenden",
        null,
        600_000,
        "target.temporary-housing-cost",
      ],
    ]);
  });

  it("keeps what the user typed, also what cannot be used", () => {
    const typed = rows([
      setting({ key: "committee", value: "Socialnämnden" }),
      setting({ key: "report-month", value: "snart" }),
    ]);
    expect(typed.slice(0, 2).map(([, value]) => value)).toEqual(["Socialnämnden", "snart"]);
  });

  it("keeps the user's own rows below ours, and settings of series that are gone", () => {
    const own = setting({ key: "ansvarig", label: "Ansvarig", value: "Ek. Onom" });
    const gone = setting({ key: "lag.newcomers", label: "Eftersläpning: Nyanlända", value: 2 });
    expect(rows([own, gone]).slice(-2)).toEqual([
      ["Ansvarig", "Ek. Onom", null, "ansvarig"],
      ["Eftersläpning: Nyanlända", 2, null, "lag.newcomers"],
    ]);
  });

  it("drops the unset settings of series that are gone", () => {
    expect(rows([setting({ key: "lag.newcomers", label: "Eftersläpning: Nyanlända" })])).toEqual(
      rows(),
    );
  });

  it("leaves three empty rows to write in", () => {
    const { cells } = planSettings(planInput());
    const spare = cells.filter(({ row, column }) => row > 13 && column === 1);
    expect(spare.map(({ value, style }) => [value, style])).toEqual(
      Array.from({ length: 3 }, () => [null, "lineInput"]),
    );
  });

  it("keeps a month that the user types from becoming a date", () => {
    const { cells } = planSettings(planInput());
    const month = cells.find(({ row, column }) => row === 6 && column === 2);
    expect(month).toMatchObject({ value: null, format: "text" });
  });

  it("names the table, so that it is found when rows have moved", () => {
    expect(planSettings(planInput()).names).toContainEqual({
      name: "_Tertial.settings.table",
      range: { sheet: "Inställningar", top: 4, left: 1, bottom: 16, right: 5 },
    });
  });
});

describe("settingCell", () => {
  it("is where the sheet shows the value", () => {
    expect(settingCell(planInput(), "target.temporary-housing-cost")).toEqual({
      sheet: "Inställningar",
      row: 13,
      column: 2,
    });
    expect(settingCell(planInput(), "target.unknown")).toBeNull();
  });
});
