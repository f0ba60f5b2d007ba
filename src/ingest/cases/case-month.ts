import { month, type Month } from "../../core/model/month";
import { CellKind, type Grid } from "../grid";
import { isYear, parseMonth, parseYear, type MonthLabel } from "../cells/month";
import { fold } from "../cells/text";
import { isoDateOfSerial } from "../cells/time-cell";
import type { Stored } from "./distinct-codes";

/** `2020-08-15`, `20200815`, `2020-08-15 00:00:00`: in an export any day stands for its month. */
const DATE_TEXT = /^(\d{4})-?(0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01])(?:[ t]\d\d:\d\d.*)?$/;

/** Two days with a dash or words between them. */
const SPAN =
  /^(\d{4}-\d\d-\d\d|\d{6}|\d{8})\s?(?:-|tom|t\.o\.m\.?|till|to)\s?(\d{4}-\d\d-\d\d|\d{6}|\d{8})$/;

/** Days of 1990 to 2099, as numbers that have lost their date format. */
const FIRST_SERIAL = 32_874;
const LAST_SERIAL = 73_050;

/** The month in a cell of an export's month column; with a year column beside it also a month's number or name alone. */
export function caseMonthLabel({ texts }: Grid, { kind, value }: Stored): MonthLabel | null {
  switch (kind) {
    case CellKind.date:
      return dateLabel(isoDateOfSerial(value));
    case CellKind.number:
      if (value >= FIRST_SERIAL && value <= LAST_SERIAL) return dateLabel(isoDateOfSerial(value));
      return Number.isInteger(value) ? textLabel(String(value)) : null;
    case CellKind.text:
      return textLabel(texts[value] ?? "");
    case CellKind.empty:
    case CellKind.boolean:
    case CellKind.error:
    case CellKind.percent:
    case CellKind.uncalculated:
      return null;
  }
}

/** The year in a cell of a year column, else null. */
export function caseYear({ texts }: Grid, { kind, value }: Stored): number | null {
  if (kind === CellKind.text) return parseYear(texts[value] ?? "");
  return kind === CellKind.number && isYear(value) ? value : null;
}

/** The month of a label, its year from beside it where it names none; null without any year. */
export function caseMonth(label: MonthLabel | null, yearBeside: number | null): Month | null {
  const year = label?.year ?? yearBeside;
  return label === null || year === null ? null : month(year, label.number);
}

function textLabel(text: string): MonthLabel | null {
  const plain = fold(text);
  if (/^(?:0?[1-9]|1[0-2])$/.test(plain)) return { number: Number(plain), year: null };
  return parseMonth(text) ?? dateLabel(plain) ?? spanLabel(plain);
}

/** "2024-01-01 - 2024-01-31", "240101-240131": the days of one month. */
function spanLabel(plain: string): MonthLabel | null {
  const [, from, to] = SPAN.exec(plain) ?? [];
  const [first, last] = [from, to].map((day) => dateLabel(fullDate(day ?? "")));
  const isOne = first?.number === last?.number && first?.year === last?.year;
  return first && isOne ? first : null;
}

function fullDate(day: string): string {
  return /^\d{6}$/.test(day) ? `20${day}` : day;
}

function dateLabel(iso: string): MonthLabel | null {
  const [, year, number] = DATE_TEXT.exec(iso) ?? [];
  return isYear(Number(year)) ? { number: Number(number), year: Number(year) } : null;
}
