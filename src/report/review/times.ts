import { month, monthNumber, yearOf, type Month } from "../../core/model/month";
import { MONTH_NAME_SOURCE, monthNumberOf } from "../../ingest/cells/month";
import type { ClaimTime } from "./model";
import type { Printed } from "./numbers";

interface Named {
  readonly start: number;
  readonly end: number;
  readonly time: ClaimTime;
}

const MONTH = new RegExp(`${MONTH_NAME_SOURCE}(?:\\s+((?:19|20)\\d{2}))?`, "gu");
const YEAR = /(?<![\p{L}\d])((?:19|20)\d{2})(?![\p{L}\d])/gu;
/** Letters between a number and the month right after it: "3 432 st i augusti". */
const CLOSE = 12;

/**
 * The time that a sentence puts each of its numbers in: the one right after it; else the one before it that belongs to no
 * other number; else the one after it, when no other number comes between.
 */
export function timesOf(
  sentence: string,
  numbers: readonly Printed[],
  reportMonth: Month,
): readonly (ClaimTime | null)[] {
  const named = namedTimes(sentence.toLowerCase(), reportMonth);
  const taken = new Set<Named>();
  const right = numbers.map(({ end }) => {
    const next = named.find((each) => each.start >= end && each.start - end <= CLOSE);
    if (!next || numbers.some(({ start }) => start >= end && start < next.start)) return null;
    taken.add(next);
    return next;
  });
  return numbers.map(({ start, end }, at) => {
    const close = right[at];
    if (close) return close.time;
    const before = named.filter((each) => each.end <= start && !taken.has(each)).at(-1);
    if (before) return "years" in before.time ? { years: yearsIn(named) } : before.time;
    const after = named.find((each) => each.start >= end && !taken.has(each));
    const isParted = numbers.some(
      (other) => other.start >= end && after && other.start < after.start,
    );
    return after && !isParted ? after.time : null;
  });
}

/** The month of a cell whose label and heading name one between them, or their year; null where they name several or none. */
export function cellTime(texts: readonly string[], reportMonth: Month): ClaimTime | null {
  const text = texts.join(" ").toLowerCase();
  const numbers = [...text.matchAll(MONTH)].flatMap(([, name = ""]) => monthNumberOf(name) ?? []);
  const years = [...text.matchAll(YEAR)].map(([year]) => Number(year));
  const [number, otherMonth] = [...new Set(numbers)];
  const [year, otherYear] = [...new Set(years)];
  if (otherMonth !== undefined || otherYear !== undefined) return null;
  if (number !== undefined)
    return { month: month(year ?? latestYear(number, reportMonth), number) };
  return year === undefined ? null : { years: [year] };
}

/** A text without its months and years. */
export function withoutTimes(text: string): string {
  return text.toLowerCase().replace(MONTH, " ").replace(YEAR, " ");
}

/** A number after several years may compare them: it is put in all. */
function yearsIn(named: readonly Named[]): readonly number[] {
  return named.flatMap(({ time }) => ("years" in time ? time.years : []));
}

function namedTimes(text: string, reportMonth: Month): readonly Named[] {
  const months = [...text.matchAll(MONTH)].flatMap((match): readonly Named[] => {
    const number = monthNumberOf(match[1] ?? "");
    if (number === null) return [];
    const year = match[2] === undefined ? latestYear(number, reportMonth) : Number(match[2]);
    const end = match.index + match[0].length;
    return [{ start: match.index, end, time: { month: month(year, number) } }];
  });
  const years = [...text.matchAll(YEAR)].flatMap((match): readonly Named[] => {
    const end = match.index + match[0].length;
    const isOfMonth = months.some((each) => match.index >= each.start && end <= each.end);
    return isOfMonth ? [] : [{ start: match.index, end, time: { years: [Number(match[1])] } }];
  });
  return [...months, ...years].sort((a, b) => a.start - b.start);
}

/** A month without a year is the latest such one. */
function latestYear(number: number, reportMonth: Month): number {
  return number <= monthNumber(reportMonth) ? yearOf(reportMonth) : yearOf(reportMonth) - 1;
}
