import { describe, expect, it } from "@jest/globals";
import type { Finding } from "../../src/core/model/finding";
import type { Outcome } from "../../src/report/result";
import { openXlsx } from "../../src/hosts/xlsx/host";
import { textAt } from "../../src/ingest/grid";
import { typeInto } from "../support/edit-book";
import { figure, fixture, refreshed } from "../support/refreshed";

const SAMPLE = "samples/linkoping-2020.xlsx";
const SETTINGS = "Inställningar";
/** Columns of the sheet: what the user types, and the key. */
const VALUE = "C";
const KEY = 5;

/** Types into the row of a setting, found by its key, and refreshes. */
async function corrected(
  bytes: Uint8Array,
  setting: string,
  value: string | null,
): ReturnType<typeof refreshed> {
  return refreshed(typeInto(bytes, SETTINGS, { [await cellOf(bytes, setting)]: value }));
}

async function cellOf(bytes: Uint8Array, setting: string): Promise<string> {
  const { sheets } = await (await openXlsx(bytes)).read({});
  const grid = sheets.find(({ name }) => name === SETTINGS)?.grid;
  if (!grid) throw new Error("no sheet of settings");
  for (let row = 0; row < grid.rowCount; row += 1) {
    if (textAt(grid, row, KEY) === setting) return VALUE + String(row + 1);
  }
  throw new Error(`no setting ${setting}`);
}

function settingOf({ recognised }: Outcome, sheet: string): string {
  const setting = recognised.find(({ range }) => range.sheet === sheet)?.setting;
  if (setting == null) throw new Error(`no table on ${sheet}`);
  return setting;
}

/** What the report has to say of the corrections. */
function remarks({ findings }: Outcome): readonly Finding[] {
  return findings.filter(({ code }) => /^(?:setting|convention)-/.test(code));
}

const codes = (outcome: Outcome): readonly string[] => remarks(outcome).map(({ code }) => code);

describe("what the user corrects in Inställningar", () => {
  it("has a row for every table that was recognised", async () => {
    const { outcome, bytes } = await refreshed(fixture(SAMPLE));
    const kinds = new Set(outcome.recognised.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([
      "action-plan",
      "deviations",
      "goals",
      "indicators",
      "investments",
      "monthly-series",
      "staffing",
      "statement",
      "vintages",
      "volumes",
    ]);
    for (const { setting } of outcome.recognised)
      expect(await cellOf(bytes, setting ?? "")).toMatch(/^C\d+$/);
  });

  it("turns the deviations when costs are said to be printed with a minus, and survives a refresh", async () => {
    const first = await refreshed(fixture(SAMPLE));
    const setting = settingOf(first.outcome, "Drift period");
    const id = "statement.period.deviation/Ekonomiskt bistånd";
    // 162 717 − 184 122 in the published table.
    expect(figure(first.outcome, id)).toBe(-21_405);
    const second = await corrected(first.bytes, setting, "kostnader minus");
    expect(figure(second.outcome, id)).toBe(21_405);
    const third = await refreshed(second.bytes);
    expect(figure(third.outcome, id)).toBe(21_405);
    expect(Buffer.compare(third.bytes, second.bytes)).toBe(0);
    const undone = await corrected(third.bytes, setting, null);
    expect(undone.outcome.figures()).toEqual(first.outcome.figures());
  });

  it("is told when the numbers contradict it, once, and the formula stands as set", async () => {
    const first = await refreshed(fixture(SAMPLE));
    expect(codes(first.outcome)).toEqual([]);
    const setting = settingOf(first.outcome, "Drift period");
    const { outcome } = await corrected(first.bytes, setting, "utfall − budget");
    expect(codes(outcome)).toEqual(["convention-contradicted"]);
    const table = outcome.recognised.find((each) => each.setting === setting);
    expect(table?.convention).toMatchObject({
      formula: { minuend: "actual", subtrahend: "budget" },
      setInsteadOf: { minuend: "budget", subtrahend: "actual" },
    });
  });

  it("leaves a table out, says so, and takes it in again", async () => {
    const first = await refreshed(fixture(SAMPLE));
    const setting = settingOf(first.outcome, "Drift period");
    const second = await corrected(first.bytes, setting, "läs inte");
    const id = "statement.period.deviation/Ekonomiskt bistånd";
    expect(figure(second.outcome, id)).toBeUndefined();
    expect(second.outcome.recognised.find((each) => each.setting === setting)).toMatchObject({
      leftOut: true,
    });
    const third = await corrected(second.bytes, setting, null);
    expect(figure(third.outcome, id)).toBe(-21_405);
  });

  it("leaves out tables of the follow-up as well, with the findings about them", async () => {
    const first = await refreshed(fixture(SAMPLE));
    const errors = ({ findings }: Outcome, sheet: string): number =>
      findings.filter(({ severity, place }) => severity === "error" && place?.sheet === sheet)
        .length;
    // The of-which row of the investments is wrong in print.
    expect(errors(first.outcome, "Investeringar")).toBe(1);
    const setting = settingOf(first.outcome, "Investeringar");
    const second = await corrected(first.bytes, setting, "läs inte");
    expect(errors(second.outcome, "Investeringar")).toBe(0);
    expect(second.outcome.recognised.find((each) => each.setting === setting)?.leftOut).toBe(true);
    const third = await corrected(second.bytes, setting, "utfall − budget");
    expect(codes(third.outcome)).toEqual(["setting-invalid"]);
    expect(errors(third.outcome, "Investeringar")).toBe(1);
  });

  it("is no longer lost in silence when the sheet of the table gets another name", async () => {
    const first = await refreshed(fixture(SAMPLE));
    const setting = settingOf(first.outcome, "Drift period");
    const second = await corrected(first.bytes, setting, "kostnader minus");
    const renamed = typeInto(second.bytes, SETTINGS, {
      [(await cellOf(second.bytes, setting)).replace(VALUE, "F")]:
        "table.gammalt-blad/drift/period",
    });
    const { outcome } = await refreshed(renamed);
    expect(remarks(outcome)).toMatchObject([
      { code: "setting-without-table", args: { value: "kostnader minus" } },
    ]);
  });

  it("has no effect where it cannot be understood, and is reported", async () => {
    const first = await refreshed(fixture(SAMPLE));
    const setting = settingOf(first.outcome, "Drift period");
    const { outcome } = await corrected(first.bytes, setting, "tvärtom");
    expect(codes(outcome)).toEqual(["setting-invalid"]);
  });
});
