import { fullYear, isYear, MONTH_NAME_SOURCE, monthNumberOf } from "./month";
import { SINGLE_MONTH_WORDS, WHOLE_YEAR_WORDS } from "../synonyms/time";
import { fold } from "./text";
import { hasWord } from "../wording/words";

/** What a heading, title or sheet name says about time; null where it says nothing. Months are 1–12. */
export interface Period {
  readonly from: number | null;
  readonly to: number | null;
  readonly year: number | null;
  readonly isWholeYear: boolean;
}

interface Months {
  readonly from: number;
  readonly to: number;
}

/**
 * The period in a text: "Budget jan-aug 2020", "Utfall t.o.m. aug", "per 31/8 2020", "Tertial 2", "Prognos helår",
 * "Bokslut 2019". A single month means January up to it, unless the text says that the month is meant alone.
 */
export function findPeriod(text: string): Period | null {
  const plain = fold(text);
  const dated = shortDate(plain);
  const months =
    isoMonths(plain) ?? dayMonths(plain) ?? namedMonths(plain) ?? parts(plain) ?? dated;
  const year = lastYear(plain) ?? dated?.year ?? null;
  const isWholeYear = hasWord(plain, WHOLE_YEAR_WORDS);
  if (!months && year === null && !isWholeYear) return null;
  return { from: months?.from ?? null, to: months?.to ?? null, year, isWholeYear };
}

/** "Utfall 2308": year and month in two digits each, where they are no year themselves; null for any other text. */
export function findShortPeriod(text: string): Period | null {
  const [, year = "", number = ""] = /(?<!\d)([2-3]\d)(0[1-9]|1[0-2])(?!\d)/.exec(fold(text)) ?? [];
  if (year === "" || isYear(Number(year + number))) return null;
  return { from: 1, to: Number(number), year: fullYear(year), isWholeYear: false };
}

const ISO =
  /(?<!\d)(?:19|20)\d{2}(?:-|m| m)(0[1-9]|1[0-2])(?!\d)|(?<!\d)(?:19|20)\d{2}(0[1-9]|1[0-2])(?!\d)/g;

function isoMonths(text: string): Months | null {
  return upTo(
    text,
    [...text.matchAll(ISO)].map((match) => Number(match[1] ?? match[2])),
  );
}

/** "240831": the last day of a month, the year in two digits. */
function shortDate(text: string): (Months & { readonly year: number }) | null {
  const [, year = "", number = ""] =
    /(?<!\d)([2-3]\d)-?(0[1-9]|1[0-2])-?(?:2[89]|3[01])(?!\d)/.exec(text) ?? [];
  return year === "" ? null : { from: 1, to: Number(number), year: fullYear(year) };
}

/** "31/8", "1/1 - 31/8". */
function dayMonths(text: string): Months | null {
  const found = [...text.matchAll(/(?<![\d/])\d{1,2}\/(1[0-2]|0?[1-9])(?![\d/])/g)];
  return upTo(
    text,
    found.map((match) => Number(match[1])),
  );
}

function namedMonths(text: string): Months | null {
  const found = [...text.matchAll(new RegExp(MONTH_NAME_SOURCE, "gu"))];
  return upTo(
    text,
    found.map((match) => monthNumberOf(match[1] ?? "") ?? 0),
  );
}

/** A part of a year named alone, "Kvartal 2": its number, and its months; null for any other text. */
export function parsePart(
  text: string,
): { readonly number: number; readonly length: number } | null {
  const [, name = "", digit] =
    /^(tertial|t|kvartal|kv|q)\s?([1-4])(?: (?:19|20)\d{2})?$/.exec(fold(text)) ?? [];
  if (digit === undefined) return null;
  const length = name.startsWith("t") ? 4 : 3;
  return Number(digit) * length <= 12 ? { number: Number(digit), length } : null;
}

/** Tertials (delårsrapport 1 and 2), quarters and half years count from January, as follow-ups do. */
function parts(text: string): Months | null {
  const match =
    /(?<![\p{L}\d])(tertial\p{L}*|delår\p{L}*|t|kvartal\p{L}*|kv|q|halvår)\s?([1-4])(?!\d)|([1-3])(?:a|:a)?\s?(tertial|kvartal)/u.exec(
      text,
    );
  if (!match) return null;
  const number = Number(match[2] ?? match[3]);
  const name = match[1] ?? match[4] ?? "";
  const length = /^[td]/.test(name) ? 4 : name === "halvår" ? 6 : 3;
  return number * length <= 12 ? { from: 1, to: number * length } : null;
}

function upTo(text: string, months: readonly number[]): Months | null {
  const [first, second] = months;
  if (first === undefined) return null;
  if (second !== undefined && second > first) return { from: first, to: second };
  return { from: hasWord(text, SINGLE_MONTH_WORDS) ? first : 1, to: first };
}

function lastYear(text: string): number | null {
  const years = [...text.matchAll(/(?<!\d)((?:19|20)\d{2})(?=\D|$|(?:0[1-9]|1[0-2])(?!\d))/g)]
    .map((match) => Number(match[1]))
    .filter(isYear);
  const short = new RegExp(`${MONTH_NAME_SOURCE}[\\s'\u2019-]*(\\d{2})(?![\\d/:])`, "u").exec(
    text,
  )?.[2];
  return years.at(-1) ?? (short === undefined ? null : fullYear(short));
}
