import type { Language } from "../../core/texts/texts";
import type { FormatName } from "../../plan/style";

/** What each format of the plan is in the terms of Intl; null for those that are no number formats. */
const NUMBERS: Readonly<Record<FormatName, Intl.NumberFormatOptions | null>> = {
  general: { maximumFractionDigits: 9, useGrouping: false },
  typed: { maximumFractionDigits: 9 },
  integer: decimals(0),
  decimal1: decimals(1),
  decimal2: decimals(2),
  signed: { ...decimals(0), signDisplay: "exceptZero" },
  signed1: { ...decimals(1), signDisplay: "exceptZero" },
  signed2: { ...decimals(2), signDisplay: "exceptZero" },
  percent: percent(0),
  percent1: percent(1),
  percent2: percent(2),
  signedPercent1: { ...percent(1), signDisplay: "exceptZero" },
  signedPercent2: { ...percent(2), signDisplay: "exceptZero" },
  factor: decimals(4),
  scientific: { ...decimals(1), notation: "scientific" },
  year: { maximumFractionDigits: 0, useGrouping: false },
  text: { maximumFractionDigits: 9, useGrouping: false },
  state: null,
  date: null,
  hidden: null,
};

/** A number as Excel shows it in the language of the report. */
export function numberText(value: number, format: FormatName, language: Language): string {
  const options = NUMBERS[format];
  if (options !== null) return plainNumber(value, options, language);
  if (format === "date") return dateText(value);
  if (format === "state") return value > 0 ? "✓" : value < 0 ? "✗" : "–";
  return "";
}

const LOCALES: Readonly<Record<Language, string>> = { sv: "sv-SE", en: "en-GB" };
const formatters = new Map<string, Intl.NumberFormat>();

function plainNumber(value: number, options: Intl.NumberFormatOptions, language: Language): string {
  const key = language + JSON.stringify(options);
  const formatter = formatters.get(key) ?? new Intl.NumberFormat(LOCALES[language], options);
  formatters.set(key, formatter);
  // The formats of the plan have a true minus in both languages.
  return formatter.format(value).replace("-", "\u2212");
}

/** Days from 30 December 1899, the zero of Excel's serials, to 1 January 1970. */
const EPOCH_SERIAL = 25_569;
const DAY_MILLISECONDS = 86_400_000;
const DAYS = new Intl.DateTimeFormat("sv-SE", { timeZone: "UTC" });

/** `2020-08-31` for a serial of the 1900 date system. */
export function dateText(serial: number): string {
  return DAYS.format((Math.floor(serial) - EPOCH_SERIAL) * DAY_MILLISECONDS);
}

function decimals(digits: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}

function percent(digits: number): Intl.NumberFormatOptions {
  return { ...decimals(digits), style: "percent" };
}
