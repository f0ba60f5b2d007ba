import { fold, splitReferences } from "./text";
import { MONTH_NAMES } from "../synonyms/time";

/** A month as a heading or a row names it; the year may stand elsewhere. */
export interface MonthLabel {
  /** 1–12. */
  readonly number: number;
  readonly year: number | null;
}

const NUMBER_OF = new Map(
  MONTH_NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const NAME = [...NUMBER_OF.keys()].sort((a, b) => b.length - a.length).join("|");

/** A month's name inside a longer text, as source of a regular expression with one group. */
export const MONTH_NAME_SOURCE = `(?<![\\p{L}\\p{N}])(${NAME})(?![\\p{L}])\\.?`;

const NAME_FIRST = new RegExp(`^(${NAME})\\.?(?:[\\s,/'\u2019-]*(\\d{4}|\\d{2}))?$`, "u");
const YEAR_FIRST = new RegExp(`^(\\d{4})[\\s/-]*(${NAME})\\.?$`, "u");
const NUMERIC = /^(\d{4})(?:[-/.]|\s?m\s?|)(0[1-9]|1[0-2])(?:-(\d{2}))?$/;
const NUMERIC_YEAR_LAST = /^(0?[1-9]|1[0-2])[/-](\d{4})$/;
const DATED = new RegExp(`^(?:per )?(?:den )?(\\d{1,2})[:\\s]*(${NAME})\\.? (\\d{4})$`, "u");

/** The month that a whole text names: "Sept", "jan.", "2020-08", "aug-20", "202008", "31 augusti 2020"; else null. */
export function parseMonth(text: string): MonthLabel | null {
  const plain = fold(splitReferences(text).text);
  const named = NAME_FIRST.exec(plain);
  if (named) return label(named[1], named[2]);
  const yearFirst = YEAR_FIRST.exec(plain);
  if (yearFirst) return label(yearFirst[2], yearFirst[1]);
  const numeric = NUMERIC.exec(plain);
  if (numeric && isMonthEdge(Number(numeric[3] ?? 1))) return label(numeric[2], numeric[1]);
  const yearLast = NUMERIC_YEAR_LAST.exec(plain);
  if (yearLast) return label(yearLast[1], yearLast[2]);
  const dated = DATED.exec(plain);
  if (dated && isMonthEdge(Number(dated[1]))) return label(dated[2], dated[3]);
  return null;
}

/** 1–12 for a month's name or number, else null. */
export function monthNumberOf(name: string): number | null {
  const number = NUMBER_OF.get(name) ?? Number(name);
  return number >= 1 && number <= 12 ? number : null;
}

function label(name: string | undefined, year: string | undefined): MonthLabel | null {
  const number = monthNumberOf(name ?? "");
  const full = year === undefined ? null : fullYear(year);
  if (number === null || (full !== null && !isYear(full))) return null;
  return { number, year: full };
}

/** Two digits are a year of this century. */
export function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** A date that stands for its month is the first or one of the last days of it; others are days of single events. */
function isMonthEdge(day: number): boolean {
  return day === 1 || day >= 28;
}

/** Years that a follow-up can be about; other whole numbers of four digits are amounts. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2099;
}

/** The year that a whole text names: "2020", "År 2020", "2020*", "2020 (prel.)"; else null. */
export function parseYear(text: string): number | null {
  const match = /^(?:år(?:et)? |year )?(\d{4})(?: ?\(?prel[a-zä]*\.?\)?)?:?$/.exec(
    fold(splitReferences(text).text),
  );
  const year = Number(match?.[1]);
  return isYear(year) ? year : null;
}
