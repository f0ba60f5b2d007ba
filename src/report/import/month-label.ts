import { month, monthNumber, yearOf, type Month } from "../../core/model/month";
import { CellKind, kindAt, numberAt, textAt, type Grid } from "../../ingest/grid";
import { fold } from "../../ingest/cells/text";
import { isoDateOfSerial } from "../../ingest/cells/time-cell";
import type { Input } from "./edits";

/** The names of the months in the ways they are written, January first; a name that two share is the first one's. */
const SPELLINGS = [
  "januari februari mars april maj juni juli augusti september oktober november december",
  "jan feb mars april maj juni juli aug sept okt nov dec",
  "jan feb mar apr maj jun jul aug sep okt nov dec",
  "january february march april may june july august september october november december",
  "jan feb mar apr may jun jul aug sep oct nov dec",
].map((names) => names.split(" "));

/** A month written as a cell writes another: "2020-03" as "2020-02", "Mars" as "Feb", a date as a date. */
export function monthLike(grid: Grid, row: number, column: number, next: Month): Input {
  const value = numberAt(grid, row, column);
  if (kindAt(grid, row, column) === CellKind.date) {
    const isFirst = isoDateOfSerial(value).endsWith("-01");
    return {
      date: isFirst ? serialOf(next) : serialOf(month(yearOf(next), monthNumber(next) + 1)) - 1,
    };
  }
  if (kindAt(grid, row, column) === CellKind.number) {
    return value <= 12 ? monthNumber(next) : yearOf(next) * 100 + monthNumber(next);
  }
  return textLike(textAt(grid, row, column), next);
}

function textLike(text: string, next: Month): string {
  const year = String(yearOf(next));
  const number = String(monthNumber(next)).padStart(2, "0");
  const iso = /^\d{4}([-/. ]?m? ?)\d{2}(-\d{2})?$/i.exec(text);
  if (iso) {
    const isFirst = iso[2] === undefined || iso[2] === "-01";
    const last = isoDateOfSerial(serialOf(month(yearOf(next), monthNumber(next) + 1)) - 1).slice(
      -3,
    );
    return `${year}${iso[1] ?? ""}${number}${iso[2] === undefined ? "" : isFirst ? "-01" : last}`;
  }
  const yearLast = /^\d{1,2}([-/])\d{4}$/.exec(text);
  if (yearLast) return `${number}${yearLast[1] ?? ""}${year}`;
  return text
    .replace(/\p{L}+/u, (name) => nameLike(name, next))
    .replace(/\d+/, (digits) => year.slice(-digits.length));
}

function nameLike(name: string, next: Month): string {
  const spelling = SPELLINGS.find((names) => names.includes(fold(name))) ?? SPELLINGS[0];
  const found = spelling?.[monthNumber(next) - 1] ?? "";
  const isCapital = /^\p{Lu}/u.test(name);
  return isCapital ? found.charAt(0).toUpperCase() + found.slice(1) : found;
}

/** Excel's serial of the first day of a month, from March 1900 on (Howard Hinnant's days-from-civil algorithm). */
function serialOf(at: Month): number {
  const shifted = monthNumber(at) <= 2 ? yearOf(at) - 1 : yearOf(at);
  const monthFromMarch = (monthNumber(at) + 9) % 12;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5);
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468 + 25_569;
}
