import { z } from "zod";
import { isoMonth, month, type Month } from "../core/model/month";
import { seriesOfKey, SETTING_KEYS, tableKindOfKey } from "../core/model/setting-keys";
import type { SettingRow, Settings } from "../core/model/settings";
import type { TableCorrection } from "../core/model/table-correction";
import { parseMonth } from "../ingest/month";
import { parseNumber } from "../ingest/number";
import { parseTableCorrection } from "./table-correction";

/** The settings while they are read, row by row. */
export type SettingsDraft = { -readonly [K in Exclude<keyof Settings, "rows">]: Settings[K] } & {
  readonly lag: Map<string, number>;
  readonly monthlyTarget: Map<string, number>;
  readonly tables: Map<string, TableCorrection>;
};

/** What a setting may be. Numbers may be typed as text ("600 000"), a month in any way that names its year. */
const COMMITTEE = z.string().trim().min(1);
const REPORT_MONTH = z
  .string()
  .transform(parseReportMonth)
  .refine((at) => at !== null);
const NUMBER = z.union([z.number(), z.string().transform((text) => parseNumber(text)?.value)]);
const SMALL_COUNT_LIMIT = NUMBER.pipe(z.number().int().min(1).max(100));
const LAG = NUMBER.pipe(z.number().int().min(0).max(12));
const MONTHLY_TARGET = NUMBER.pipe(z.number().positive());

/** The value to keep in the sheet (numbers as numbers, months as 2020-08), or that it cannot be used. */
export type UsedValue = { readonly value: SettingRow["value"] } | "invalid";

/** Lets a row of the table take effect. Rows with a key that is none of ours have none and are kept as they are. */
export function applySettingRow(
  { key }: Pick<SettingRow, "key">,
  typed: string | number,
  draft: SettingsDraft,
): UsedValue {
  if (key === SETTING_KEYS.committee)
    return use(COMMITTEE, String(typed), (committee) => {
      draft.committee = committee;
      return committee;
    });
  if (key === SETTING_KEYS.reportMonth)
    return use(REPORT_MONTH, String(typed), (reportMonth) => {
      draft.reportMonth = reportMonth;
      return isoMonth(reportMonth);
    });
  if (key === SETTING_KEYS.smallCountLimit)
    return use(SMALL_COUNT_LIMIT, typed, (limit) => {
      draft.smallCountLimit = limit;
      return limit;
    });
  const lagged = seriesOfKey(key, "lag");
  if (lagged !== null)
    return use(LAG, typed, (months) => {
      draft.lag.set(lagged, months);
      return months;
    });
  const limited = seriesOfKey(key, "target");
  if (limited !== null)
    return use(MONTHLY_TARGET, typed, (amount) => {
      draft.monthlyTarget.set(limited, amount);
      return amount;
    });
  const kind = tableKindOfKey(key);
  return kind === null ? { value: typed } : useTable(key, kind, String(typed).trim(), draft);
}

function useTable(
  key: string,
  kind: "series" | "statement",
  typed: string,
  draft: SettingsDraft,
): UsedValue {
  const correction = parseTableCorrection(typed);
  // A series has neither deviation nor costs of its own.
  if (!correction || (kind === "series" && !correction.isLeftOut)) return "invalid";
  draft.tables.set(key, correction);
  return { value: typed };
}

function use<T>(
  schema: z.ZodType<T>,
  typed: string | number,
  keep: (value: T) => string | number,
): UsedValue {
  const parsed = schema.safeParse(typed);
  return parsed.success ? { value: keep(parsed.data) } : "invalid";
}

function parseReportMonth(text: string): Month | null {
  const named = parseMonth(text);
  return named?.year ? month(named.year, named.number) : null;
}
