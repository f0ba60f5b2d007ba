/* How months and years are written; columns.ts tells how words are written. */

export const MONTH_NAMES: readonly (readonly string[])[] = [
  ["jan", "januari", "january"],
  ["feb", "febr", "februari", "february"],
  ["mar", "mars", "march"],
  ["apr", "april"],
  ["maj", "may"],
  ["jun", "juni", "june"],
  ["jul", "juli", "july"],
  ["aug", "augusti", "august"],
  ["sep", "sept", "september"],
  ["okt", "oktober", "oct", "october"],
  ["nov", "november"],
  ["dec", "december"],
];

export const WHOLE_YEAR_WORDS = [
  "*helår*",
  "hela året",
  "helt år",
  "årsbudget*",
  "årets budget",
  "årsprognos*",
  "årsbokslut*",
  "årsram*",
  "full year",
  "annual*",
];

export const SINGLE_MONTH_WORDS = [
  "månad",
  "månaden",
  "månadens",
  "i månaden",
  "enskild månad",
  "month",
];

/** Titles of reports on a part of the year, even when they do not name its months. */
export const PART_YEAR_WORDS = [
  "delår*",
  "*tertial*",
  "kvartal*",
  "månadsuppföljning*",
  "månadsrapport*",
];
