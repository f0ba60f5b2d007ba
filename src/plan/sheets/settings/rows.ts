import { newestMonth } from "../../../core/calc/report-month";
import { costSign } from "../../../core/calc/deviation";
import type { Statement } from "../../../core/model/statement";
import type { Texts } from "../../../core/texts/texts";
import type { CellValue } from "../../model";
import type { CellPlace } from "../../../core/model/place";
import { isoMonth } from "../../../core/model/month";
import {
  lagKey,
  seriesOfKey,
  SETTING_KEYS,
  tableKindOfKey,
  targetKey,
} from "../../../core/model/setting-keys";
import { DEFAULT_SETTINGS, type SettingRow } from "../../../core/model/settings";
import type { PlanInput } from "../../input";

/** What the sheet is made of. */
export type SettingsInput = Pick<PlanInput, "asRead" | "settings" | "names" | "texts">;

/** Where the table stands in the settings sheet. */
export const SETTINGS_TABLE = { top: 4, label: 1, value: 2, recognised: 3, description: 4, key: 5 };

/** A setting as the sheet shows it: the user's value, and what holds where there is none. */
export interface ShownSetting {
  readonly key: string;
  readonly label: string;
  readonly description: string;
  readonly value: string | number | null;
  readonly recognised: CellValue;
}

/** Our settings in their order, then the rows that the user added. */
export function shownSettings(input: SettingsInput): readonly ShownSetting[] {
  const own = ownSettings(input);
  const known = new Set(own.map(({ key }) => key));
  const added = input.settings.rows.filter((row) => !known.has(row.key) && !isUnset(row));
  return [...own, ...added.map((row) => ({ ...row, recognised: null }))];
}

/** Our own row for a series or table that is no longer there, in which the user has set nothing. */
function isUnset({ key, value }: SettingRow): boolean {
  const isOfSeries = seriesOfKey(key, "lag") !== null || seriesOfKey(key, "target") !== null;
  return (isOfSeries || tableKindOfKey(key) !== null) && value === null;
}

/** The cell of a setting's value; null for a key that the sheet does not show. */
export function settingCell(input: SettingsInput, key: string): CellPlace | null {
  const index = shownSettings(input).findIndex((setting) => setting.key === key);
  const row = SETTINGS_TABLE.top + 1 + index;
  return index < 0 ? null : { sheet: input.names.settings, row, column: SETTINGS_TABLE.value };
}

function ownSettings(input: SettingsInput): readonly ShownSetting[] {
  const { asRead, settings, texts } = input;
  const { sheets } = texts;
  const typed = new Map(settings.rows.map((row) => [row.key, row.value]));
  const newest = newestMonth(asRead);
  const rows: readonly Omit<ShownSetting, "value">[] = [
    {
      key: SETTING_KEYS.committee,
      ...sheets.settings.committee,
      recognised: asRead.committee ?? sheets.words.committee,
    },
    {
      key: SETTING_KEYS.reportMonth,
      ...sheets.settings.reportMonth,
      recognised: newest === null ? null : isoMonth(newest),
    },
    {
      key: SETTING_KEYS.smallCountLimit,
      ...sheets.settings.smallCountLimit,
      recognised: DEFAULT_SETTINGS.smallCountLimit,
    },
    {
      key: SETTING_KEYS.accuracyBase,
      ...sheets.settings.accuracyBase,
      recognised: sheets.settings.accuracyBases[DEFAULT_SETTINGS.accuracyBase],
    },
    ...asRead.series.map((series) => ({
      key: lagKey(series.id),
      ...sheets.settings.lag(series.title),
      recognised: series.lag,
    })),
    ...asRead.series
      .filter((series) => series.aggregation === "sum")
      .map((series) => ({
        key: targetKey(series.id),
        ...sheets.settings.target(series.title, sheets.words.unit[series.unit]),
        recognised: series.target?.amount ?? null,
      })),
    ...tableRows(input),
  ];
  return rows.map((row) => ({ ...row, value: typed.get(row.key) ?? null }));
}

/** A row for every table that can be corrected, in the order in which they were recognised. */
function tableRows({ asRead, texts }: SettingsInput): readonly Omit<ShownSetting, "value">[] {
  const words = texts.sheets.settings;
  return asRead.recognised.flatMap(({ setting, title, range }) => {
    const kind = setting === null ? null : tableKindOfKey(setting);
    if (setting === null || kind === null) return [];
    const statement = asRead.statements.find((each) => each.setting === setting);
    const recognised = statement ? readingOf(statement, texts) : words.isRead;
    return { key: setting, ...words.table(title, range.sheet, kind), recognised };
  });
}

/** How a statement is read where the user has set nothing, in words that may be typed as they stand. */
function readingOf({ convention, rows }: Statement, { sheets }: Texts): string {
  const { formula, setInsteadOf = formula } = convention;
  const costs = sheets.settings.costs[costSign({ rows }) === 1 ? "positive" : "negative"];
  if (setInsteadOf === null) return costs;
  const { minuend, subtrahend } = setInsteadOf;
  return `${sheets.statement.difference(minuend, subtrahend)}, ${costs}`;
}
