/** A calendar month as one integer (year × 12 + month − 1), so that months subtract and compare. */
export type Month = number & { readonly brand: "Month" };

/** `number` is 1–12. */
export function month(year: number, number: number): Month {
  // The only place where a plain integer becomes a Month.
  return (year * 12 + number - 1) as Month;
}

export function yearOf(m: Month): number {
  return Math.floor(m / 12);
}

/** 1–12. */
export function monthNumber(m: Month): number {
  return (m % 12) + 1;
}

export function addMonths(m: Month, count: number): Month {
  return (m + count) as Month;
}

/** `2020-08`: the form of the command line, the JSON and the history table. */
export function isoMonth(m: Month): string {
  return `${String(yearOf(m)).padStart(4, "0")}-${String(monthNumber(m)).padStart(2, "0")}`;
}

/** Reads `2020-08`; null for anything else. */
export function parseIsoMonth(text: string): Month | null {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  return match ? month(Number(match[1]), Number(match[2])) : null;
}
