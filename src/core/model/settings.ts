import type { Month } from "./month";
import type { TableCorrection } from "./table-correction";

/** A row of the settings table as it stands in the workbook: a setting of ours, or a row that the user added. */
export interface SettingRow {
  readonly key: string;
  readonly label: string;
  /** As the user typed it, also where it could not be used. */
  readonly value: string | number | null;
  readonly description: string;
}

/** What a forecast's miss is a share of: what the year became, or what it was given. */
export type AccuracyBase = "accounts" | "budget";

/** What the user can set in the sheet Inställningar; null means "as recognised in the workbook". */
export interface Settings {
  readonly committee: string | null;
  readonly reportMonth: Month | null;
  /** Months held back per series id, beyond what the source itself marks. */
  readonly lag: ReadonlyMap<string, number>;
  /** Monthly ceilings per series id, in the series' unit. */
  readonly monthlyTarget: ReadonlyMap<string, number>;
  /** Corrections of what was recognised, by the key of the table. */
  readonly tables: ReadonlyMap<string, TableCorrection>;
  /** The user's own words for headings, folded, each with the known word that it means. */
  readonly words: ReadonlyMap<string, string>;
  /** Cells with 0 < n < limit are small counts. */
  readonly smallCountLimit: number;
  readonly accuracyBase: AccuracyBase;
  /** The table as it stood, so that what the user typed survives a refresh. */
  readonly rows: readonly SettingRow[];
}

export const DEFAULT_SETTINGS: Settings = {
  committee: null,
  reportMonth: null,
  lag: new Map(),
  monthlyTarget: new Map(),
  tables: new Map(),
  words: new Map(),
  smallCountLimit: 5,
  accuracyBase: "accounts",
  rows: [],
};
