import { refuseArgument } from "../wire/errors";
import { ERRORS, type Content } from "./content";

/** What Excel makes of a value that is written to a cell; `numberFormat` when the cell takes one on by it. */
export interface Input {
  readonly content: Content | undefined;
  readonly numberFormat?: string;
}

const MAX_TEXT = 32_767;
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:[ \u00a0]\d{3})+)(?:[.,]\d+)?(?:e[+-]?\d+)?$/i;
const PERCENT = /^[+-]?\d+(?:[.,]\d+)? ?%$/;
const DATE = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/;
const MONTH = /^(jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec)[a-z]*[ -](\d{4}|\d{2})$/i;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const MONTHS = ["jan", "feb", "mar", "apr", "ma", "jun", "jul", "aug", "sep", "o", "nov", "dec"];

/**
 * Excel treats strings that reach a cell through `values` or `formulas` like typing: `=`, `+`, `-` and `@` start a
 * formula, and what looks like a number, a share, an ISO date, a month, a time, a truth value or an error becomes one.
 * A leading apostrophe, or the number format `@`, keeps the text. (Declaration of `Range.values`; Swedish decimal
 * commas count as numbers here although only some Excels do so: text that needs the difference must be protected.)
 */
export function readInput(value: unknown, numberFormat: string): Input {
  if (typeof value === "number" || typeof value === "boolean") return { content: value };
  if (typeof value !== "string")
    return refuseArgument(`a cell cannot hold ${JSON.stringify(value)}`);
  if (value.length > MAX_TEXT) return refuseArgument(`text of ${value.length} characters`);
  if (value === "") return { content: undefined };
  if (value.startsWith("'")) return { content: value.slice(1) };
  if (numberFormat === "@") return { content: value };
  return readTyping(value.trim()) ?? { content: value };
}

function readTyping(text: string): Input | null {
  if (text.startsWith("=") && text.length > 1) return formula(text);
  if (NUMBER.test(text)) return { content: decimal(text) };
  if (PERCENT.test(text)) return { content: decimal(text.slice(0, -1)) / 100, numberFormat: "0%" };
  if (/^[+-]./.test(text)) return formula(`=${text}`);
  if (text.startsWith("@")) return refuseArgument(`${text} is read as a formula`);
  if (/^(true|false)$/i.test(text)) return { content: text.toLowerCase() === "true" };
  if (ERRORS.some((error) => error === text)) return { content: { error: text } };
  return readDate(text) ?? readTime(text);
}

function formula(text: string): Input {
  return { content: { formula: text, value: undefined } };
}

function decimal(text: string): number {
  return Number(text.replace(/[ \u00a0]/g, "").replace(",", "."));
}

function readDate(text: string): Input | null {
  const iso = DATE.exec(text);
  if (iso) {
    const serial = dateSerial(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1));
    return serial === null
      ? null
      : { content: serial, numberFormat: iso[3] ? "yyyy-mm-dd" : "mmm-yy" };
  }
  const named = MONTH.exec(text);
  if (!named) return null;
  const month = MONTHS.findIndex((start) => text.toLowerCase().startsWith(start)) + 1;
  const year = Number(named[2]);
  const serial = dateSerial(year < 100 ? 2000 + year : year, month, 1);
  return serial === null ? null : { content: serial, numberFormat: "mmm-yy" };
}

function readTime(text: string): Input | null {
  const time = TIME.exec(text);
  if (!time) return null;
  const [hours, minutes, seconds] = [Number(time[1]), Number(time[2]), Number(time[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return { content: (hours * 3600 + minutes * 60 + seconds) / 86_400, numberFormat: "hh:mm" };
}

/** Days since 1899-12-30; null for a day that no calendar has. */
function dateSerial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return null;
  return Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
}
