import type { Finding } from "../core/model/finding";
import type { CellPlace } from "../core/model/place";
import { DEFAULT_SETTINGS, type SettingRow, type Settings } from "../core/model/settings";
import type { Workbook } from "../ingest/grid";
import { SETTINGS_NAME } from "../plan/sheets/settings/sheet";
import { ownedCells, type OwnedCells } from "./owned-range";
import { applySettingRow, type SettingsDraft } from "./setting-values";
import { typedText, typedValue } from "./typed-cell";

export interface ReadSettings {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
}

/** A row of the table, and where its value stands; null for one that is not in the workbook yet. */
export interface PlacedRow {
  readonly row: SettingRow;
  readonly place: CellPlace | null;
}

/** The settings table of the workbook. */
export function readSettings(workbook: Workbook): ReadSettings {
  return useRows(settingRows(workbook));
}

/** The rows of the settings table; none where the workbook has no such table yet. */
export function settingRows(workbook: Workbook): readonly PlacedRow[] {
  const cells = ownedCells(workbook, SETTINGS_NAME);
  return cells ? typedRows(cells) : [];
}

/** What the rows say. A value that cannot be used is reported, kept as typed, and has no effect. */
export function useRows(placed: readonly PlacedRow[]): ReadSettings {
  if (placed.length === 0) return { settings: DEFAULT_SETTINGS, findings: [] };
  const draft: SettingsDraft = {
    ...DEFAULT_SETTINGS,
    lag: new Map(),
    monthlyTarget: new Map(),
    tables: new Map(),
    words: new Map(),
  };
  const findings: Finding[] = [];
  const rows = placed.map(({ row, place }) => {
    if (row.value === null) return row;
    const used = applySettingRow(row, row.value, draft);
    if (used === "invalid") findings.push(invalid(row, place));
    return used === "invalid" ? row : { ...row, value: used.value };
  });
  return { settings: { ...draft, rows }, findings };
}

/** Every row of the table with something in it. What stands below the table is no setting and stays where it is. */
function typedRows({ grid, range }: OwnedCells): readonly PlacedRow[] {
  const rows: PlacedRow[] = [];
  for (let at = range.top + 1; at <= range.bottom; at += 1) {
    const row = {
      label: typedText(grid, at, range.left),
      value: typedValue(grid, at, range.left + 1),
      description: typedText(grid, at, range.right - 1),
      key: typedText(grid, at, range.right),
    };
    const isEmpty = row.label + row.description + row.key === "" && row.value === null;
    if (!isEmpty)
      rows.push({ row, place: { sheet: range.sheet, row: at, column: range.left + 1 } });
  }
  return rows;
}

function invalid(row: SettingRow, place: CellPlace | null): Finding {
  return {
    code: "setting-invalid",
    severity: "warning",
    cause: "other",
    place,
    published: row.value,
    expected: null,
    proposal: null,
    args: { name: row.label, value: row.value ?? "" },
  };
}
