import { parseMark } from "../cells/mark";
import { parseMonth, parseYear, type MonthLabel } from "../cells/month";
import { isWord } from "../wording/words";
import { TOTAL_WORDS } from "../synonyms/rows";

/** What a line, or a cell on a line of its own, can be in a table of months. */
export type LineKind =
  | {
      readonly kind: "months";
      readonly labels: readonly string[];
      readonly months: readonly string[];
      readonly total: string | null;
    }
  | {
      readonly kind: "values";
      readonly labels: readonly string[];
      readonly year: string | null;
      readonly rest: string;
    }
  | { readonly kind: "words" };

const SHORTEST_RUN = 3;
/** Longer lines are paragraphs, whatever figures they hold. */
const LONGEST = 400;

/** Reads a line whose cells were run together. `isUnderMonths`: months have been met, so figures may follow. */
export function readLine(line: string, isUnderMonths: boolean): LineKind {
  if (line.length > LONGEST) return { kind: "words" };
  const words = line.split(/\s+/);
  const months = monthRun(words);
  if (months) return months;
  return (isUnderMonths ? valueLine(words) : null) ?? { kind: "words" };
}

/** "Jan Feb … Dec", with headings before and a total behind. */
function monthRun(words: readonly string[]): LineKind | null {
  const first = words.findIndex((word) => parseMonth(word) !== null);
  if (first < 0) return null;
  let end = first;
  let last: MonthLabel | null = null;
  for (let month = parseMonth(words[end] ?? ""); month && follows(last, month);) {
    last = month;
    end += 1;
    month = parseMonth(words[end] ?? "");
  }
  const after = words.slice(end).join(" ");
  const isTotal = after === "" || isWord(after, TOTAL_WORDS);
  if (end - first < SHORTEST_RUN || !isTotal) return null;
  const total = after === "" ? null : after;
  return { kind: "months", labels: words.slice(0, first), months: words.slice(first, end), total };
}

/** True for the month after another, with or without years. */
export function follows(before: MonthLabel | null, month: MonthLabel): boolean {
  return before === null || month.number === (before.number % 12) + 1;
}

/** "2018 3011 3001", "Hushåll 2018 3011", "Hushåll 3011 3001": label and year, then nothing but numbers and marks. */
function valueLine(words: readonly string[]): LineKind | null {
  const isLeading = (word: string): boolean => !isValue(word) || parseYear(word) !== null;
  const yearAt = words.findIndex((word) => parseYear(word) !== null);
  const firstValue = words.findIndex((word) => !isLeading(word));
  const start = yearAt >= 0 && (firstValue < 0 || yearAt < firstValue) ? yearAt + 1 : firstValue;
  if (start < 0 || !words.slice(start).every(isValue)) return null;
  const year = yearAt >= 0 && yearAt < start ? (words[yearAt] ?? null) : null;
  const labels = words.slice(0, year === null ? start : start - 1);
  const count = words.length - start;
  // A sentence may end in a year, and a page in its number.
  const isTooShort = year === null ? labels.length === 0 || count < SHORTEST_RUN : count === 0;
  if (isTooShort && !(year !== null && labels.length === 0)) return null;
  return { kind: "values", labels, year, rest: words.slice(start).join(" ") };
}

/** A piece of a number, or a mark such as "X2" or "..". */
function isValue(word: string): boolean {
  return /^[-\u2212\u2013]?\d[\d.,]*%?$/.test(word) || parseMark(word) !== null;
}
