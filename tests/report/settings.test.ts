import { describe, expect, it } from "@jest/globals";
import { month } from "../../src/core/model/month";
import { DEFAULT_SETTINGS } from "../../src/core/model/settings";
import { planSettings } from "../../src/plan/sheets/settings/sheet";
import { readSettings } from "../../src/report/settings";
import { planInput } from "../support/plan-input";
import { ownWorkbook, type Edits } from "../support/own-workbook";

/** Rows of the sheet, by what they set; values stand in column C. */
const COMMITTEE = "5,2";
const REPORT_MONTH = "6,2";
const LIMIT = "7,2";
const ACCURACY_BASE = "8,2";
const LAG_OF_HOUSEHOLDS = "9,2";
const TARGET = "13,2";
/** Serial of 1 August 2020 in Excel: 43 831 is 1 January 2020, and 213 days of a leap year follow. */
const FIRST_OF_AUGUST = 43_831 + 213;

function read(edits: Edits): ReturnType<typeof readSettings> {
  return readSettings(ownWorkbook([planSettings(planInput())], edits));
}

describe("readSettings", () => {
  it("gives the defaults without a settings sheet, and from an untouched one", () => {
    expect(readSettings(ownWorkbook([])).settings).toEqual(DEFAULT_SETTINGS);
    expect(read({})).toMatchObject({
      settings: { ...DEFAULT_SETTINGS, rows: expect.any(Array) },
      findings: [],
    });
  });

  it("reads what the user typed", () => {
    const { settings, findings } = read({
      [COMMITTEE]: " Socialnämnden ",
      [REPORT_MONTH]: "2020-02",
      [LIMIT]: 10,
      [ACCURACY_BASE]: "Budget",
      [LAG_OF_HOUSEHOLDS]: 1,
      [TARGET]: 550_000,
    });
    expect(settings).toMatchObject({
      committee: "Socialnämnden",
      reportMonth: month(2020, 2),
      smallCountLimit: 10,
      accuracyBase: "budget",
      lag: new Map([["households", 1]]),
      monthlyTarget: new Map([["temporary-housing-cost", 550_000]]),
    });
    expect(findings).toEqual([]);
  });

  it("reads the user's own headings from the empty rows, and says which meaning is unknown", () => {
    const [table] = planSettings(planInput()).names;
    const spare = table?.range.bottom ?? 0;
    const { settings, findings } = read({
      [`${spare - 1},1`]: "Rubrik: Konsumerat",
      [`${spare - 1},2`]: "utfall",
      [`${spare},1`]: "Rubrik: Tilldelning",
      [`${spare},2`]: "hallon",
    });
    expect(settings.words).toEqual(new Map([["konsumerat", "utfall"]]));
    expect(findings).toMatchObject([
      { code: "setting-invalid", args: { name: "Rubrik: Tilldelning", value: "hallon" } },
    ]);
    expect(settings.rows.map(({ label }) => label)).toEqual(
      expect.arrayContaining(["Rubrik: Konsumerat", "Rubrik: Tilldelning"]),
    );
  });

  it("reads a month however it is written, and numbers typed as text", () => {
    expect(read({ [REPORT_MONTH]: "augusti 2020" }).settings.reportMonth).toBe(month(2020, 8));
    expect(read({ [REPORT_MONTH]: { date: FIRST_OF_AUGUST } }).settings.reportMonth).toBe(
      month(2020, 8),
    );
    expect(read({ [TARGET]: "600 000" }).settings.monthlyTarget).toEqual(
      new Map([["temporary-housing-cost", 600_000]]),
    );
  });

  it.each([
    [REPORT_MONTH, "snart", "Rapportmånad"],
    [REPORT_MONTH, "augusti", "Rapportmånad"],
    [LIMIT, 0, "Gräns för små tal"],
    [ACCURACY_BASE, "prognos", "Prognossäkerhet"],
    [LAG_OF_HOUSEHOLDS, 1.5, "Eftersläpning: "],
    [TARGET, "mycket", "Mål per månad: "],
    [TARGET, -600_000, "Mål per månad: "],
  ])("reports a value at %s that cannot be used: %s", (place, value, name) => {
    const { settings, findings } = read({ [place]: value });
    const [row = 0, column = 0] = place.split(",").map(Number);
    expect(settings).toMatchObject({ ...DEFAULT_SETTINGS, rows: expect.any(Array) });
    expect(settings.rows.map((kept) => kept.value)).toContain(value);
    expect(findings).toMatchObject([
      {
        code: "setting-invalid",
        severity: "warning",
        place: { sheet: "Inställningar", row, column },
        args: { name: expect.stringContaining(name), value },
      },
    ]);
  });

  it("keeps what the user writes in the empty rows, and leaves what stands below the table", () => {
    const { settings } = read({
      "15,1": "Ansvarig",
      "15,2": "Ek. Onom",
      "17,1": "En anteckning",
    });
    expect(settings.rows.at(-1)).toEqual({
      ...{ key: "", label: "Ansvarig", value: "Ek. Onom", description: "" },
    });
  });

  it("reads back what was planned from it: a refresh changes nothing", () => {
    const edits = { [COMMITTEE]: "Socialnämnden", [REPORT_MONTH]: "snart", "14,1": "Ansvarig" };
    const { settings } = read(edits);
    const again = planSettings(planInput({ settings }));
    expect(readSettings(ownWorkbook([again])).settings).toEqual(settings);
  });
});
