import { month, monthNumber, yearOf, type Month } from "../../core/model/month";
import type { Scope } from "../../core/model/statement";
import { findPeriod, type Period } from "../cells/period";
import { PART_YEAR_WORDS } from "../synonyms/time";
import { hasWord } from "./words";

/** Where to look for the time a table is about, most telling first. */
export interface TimeTexts {
  /** The headings of the columns that are about this year. */
  readonly headings: readonly (Period | null)[];
  /** Title, subtitle, corner, sheet name. */
  readonly titles: readonly string[];
  /** The newest year in any heading of the table, also of columns with another scope. */
  readonly tableYear: number | null;
  /** The month the report is about, where the caller knows it. */
  readonly reportMonth: Month | null;
}

/** The scope of a table's columns; null when nothing tells the year, or the months of a period. */
export function scopeOf(kind: "period" | "year", texts: TimeTexts): Scope | null {
  const titles = texts.titles.map(findPeriod);
  const all = [...texts.headings, ...titles];
  const { reportMonth } = texts;
  const year =
    all.find((period) => period?.year != null)?.year ??
    texts.tableYear ??
    (reportMonth === null ? null : yearOf(reportMonth));
  if (year === null) return null;
  if (kind === "year") return { kind, year };
  const months = all.find((period) => period?.to != null);
  if (months?.from != null && months.to !== null) {
    return { kind, from: month(year, months.from), to: month(year, months.to) };
  }
  return reportMonth !== null && yearOf(reportMonth) === year
    ? { kind, from: month(year, 1), to: month(year, monthNumber(reportMonth)) }
    : null;
}

/**
 * The month in which a year's figures were made: the newest that the headings name ("Prognos april", "Prognos maj"), else the
 * first that a title does; null when none does.
 */
export function madeIn(
  year: number,
  headings: readonly (Period | null)[],
  titles: readonly string[],
): Month | null {
  const inYear = (period: Period | null): readonly number[] =>
    period?.to != null && (period.year ?? year) === year ? [period.to] : [];
  const named = headings.flatMap(inYear);
  const [made = null] =
    named.length > 0 ? [Math.max(...named)] : titles.map(findPeriod).flatMap(inYear);
  return made === null ? null : month(year, made);
}

/** Whether one of the titles names months: then columns without a period of their own are about them. */
export function namesMonths(titles: readonly string[]): boolean {
  return titles.some((title) => findPeriod(title)?.to != null);
}

/** The first year that one of the titles names; null when none does. */
export function yearIn(titles: readonly string[]): number | null {
  return titles.map(findPeriod).find((period) => period?.year != null)?.year ?? null;
}

/** What columns without a period of their own are about: the whole year only where a year stands alone. */
export function defaultScope(
  titles: readonly string[],
  headings: readonly string[],
): Scope["kind"] {
  const isPart = namesMonths(titles) || titles.some((title) => hasWord(title, PART_YEAR_WORDS));
  return !isPart && namesYear([...titles, ...headings]) ? "year" : "period";
}

function namesYear(texts: readonly string[]): boolean {
  return texts.some((text) => findPeriod(text)?.year != null);
}
