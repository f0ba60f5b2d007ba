import { isoMonth } from "../core/model/month";
import { seriesOfKey, SETTING_KEYS, tableKindOfKey } from "../core/model/setting-keys";
import type { AccuracyBase, SettingRow, Settings } from "../core/model/settings";
import type { TableCorrection } from "../core/model/table-correction";
import { parseNumber } from "../ingest/cells/number";
import { isKnownWord } from "../ingest/wording/own-words";
import { fold } from "../ingest/cells/text";
import { parseTableCorrection } from "./table-correction";
import { typedMonth } from "./typed-month";

/** The settings while they are read, row by row. */
export type SettingsDraft = { -readonly [K in Exclude<keyof Settings, "rows">]: Settings[K] } & {
  readonly lag: Map<string, number>;
  readonly monthlyTarget: Map<string, number>;
  readonly tables: Map<string, TableCorrection>;
  readonly words: Map<string, string>;
};

/** The value to keep in the sheet (numbers as numbers, months as 2020-08), or that it cannot be used. */
export type UsedValue = { readonly value: SettingRow["value"] } | "invalid";

/** Lets a row of the table take effect. Rows with a key that is none of ours have none and are kept as they are. */
export function applySettingRow(
  { key, label }: Pick<SettingRow, "key" | "label">,
  typed: string | number,
  draft: SettingsDraft,
): UsedValue {
  if (key === SETTING_KEYS.committee)
    return use(String(typed).trim() || null, (committee) => {
      draft.committee = committee;
      return committee;
    });
  if (key === SETTING_KEYS.reportMonth)
    return use(typedMonth(String(typed)), (reportMonth) => {
      draft.reportMonth = reportMonth;
      return isoMonth(reportMonth);
    });
  if (key === SETTING_KEYS.smallCountLimit)
    return use(wholeNumber(typed, 1, 100), (limit) => {
      draft.smallCountLimit = limit;
      return limit;
    });
  if (key === SETTING_KEYS.accuracyBase)
    return use(parseAccuracyBase(String(typed)), (base) => {
      draft.accuracyBase = base;
      return typed;
    });
  const lagged = seriesOfKey(key, "lag");
  if (lagged !== null)
    return use(wholeNumber(typed, 0, 12), (months) => {
      draft.lag.set(lagged, months);
      return months;
    });
  const limited = seriesOfKey(key, "target");
  if (limited !== null)
    return use(positiveNumber(typed), (amount) => {
      draft.monthlyTarget.set(limited, amount);
      return amount;
    });
  const heading = OWN_HEADING.exec(fold(label))?.[1];
  if (heading !== undefined && key === "")
    return use(parseMeaning(typed), (word) => {
      draft.words.set(heading, word);
      return word;
    });
  const kind = tableKindOfKey(key);
  return kind === null ? { value: typed } : useTable(key, kind, String(typed).trim(), draft);
}

/** A row of the user's own that says what a heading means: "Rubrik: Nyttjat". */
const OWN_HEADING = /^(?:rubrik|heading) ?: ?(\S.*)$/u;

/** A word that is known itself. */
function parseMeaning(typed: string | number): string | null {
  const word = String(typed).trim();
  return isKnownWord(word) ? word : null;
}

function useTable(
  key: string,
  kind: "plain" | "statement",
  typed: string,
  draft: SettingsDraft,
): UsedValue {
  const correction = parseTableCorrection(typed);
  // Only a statement has deviations and costs of its own.
  if (!correction || (kind === "plain" && !correction.isLeftOut)) return "invalid";
  draft.tables.set(key, correction);
  return { value: typed };
}

/** Keeps a value, or tells that what was typed is none that the setting may have. */
function use<T>(value: T | null, keep: (value: T) => string | number): UsedValue {
  return value === null ? "invalid" : { value: keep(value) };
}

/** In either language, whatever the report's is. */
function parseAccuracyBase(text: string): AccuracyBase | null {
  const word = text.trim().toLowerCase();
  if (word === "bokslut" || word === "accounts") return "accounts";
  return word === "budget" ? "budget" : null;
}

function wholeNumber(typed: string | number, from: number, to: number): number | null {
  const value = typedNumber(typed);
  return value !== null && Number.isInteger(value) && value >= from && value <= to ? value : null;
}

function positiveNumber(typed: string | number): number | null {
  const value = typedNumber(typed);
  return value !== null && Number.isFinite(value) && value > 0 ? value : null;
}

/** Numbers may be typed as text ("600 000"). */
function typedNumber(typed: string | number): number | null {
  return typeof typed === "number" ? typed : (parseNumber(typed)?.value ?? null);
}
