import type { Month } from "./month";

/** What the user can set in the sheet Inställningar; null means "as recognised in the workbook". */
export interface Settings {
  readonly committee: string | null;
  readonly reportMonth: Month | null;
  /** Months held back per series id, beyond what the source itself marks. */
  readonly lag: ReadonlyMap<string, number>;
  /** Monthly ceilings per series id, in the series' unit. */
  readonly monthlyTarget: ReadonlyMap<string, number>;
  /** Cells with 0 < n < limit are small counts. */
  readonly smallCountLimit: number;
}

export const DEFAULT_SETTINGS: Settings = {
  committee: null,
  reportMonth: null,
  lag: new Map(),
  monthlyTarget: new Map(),
  smallCountLimit: 5,
};
