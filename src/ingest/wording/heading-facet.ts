import { isYear, parseMonth, type MonthLabel } from "../cells/month";
import { parsePart } from "../cells/period";
import { COLUMN_WORDS, FILLER_WORDS, PERIOD_WORDS, PRIOR_YEAR_WORDS } from "../synonyms/columns";
import { COST_HEADINGS, INCOME_HEADINGS, WHOLE_HEADINGS } from "../synonyms/facets";
import { COST_WORDS, INCOME_WORDS, NET_WORDS } from "../synonyms/rows";
import { MONTH_NAMES, SINGLE_MONTH_WORDS, WHOLE_YEAR_WORDS } from "../synonyms/time";
import { UNIT_WORDS } from "../synonyms/units";
import { hasWord, isWord, withoutWords } from "./words";

const ROLE_WORDS = [...COLUMN_WORDS.flatMap(([, words]) => words), ...PRIOR_YEAR_WORDS];
const TIME_WORDS = [...PERIOD_WORDS, ...WHOLE_YEAR_WORDS, ...SINGLE_MONTH_WORDS];
const MONTHS = MONTH_NAMES.flat();
const UNITS = UNIT_WORDS.filter(([unit]) => unit !== "count").flatMap(([, words]) => words);

/**
 * What a heading says of whom or what its figures are about, besides role, time and unit: "förvaltning nord" of "Budget
 * 2021 Förvaltning Nord", "kvinnor", "kostnader"; empty where it says nothing more.
 */
export function facetOf(heading: string): string {
  const words = [ROLE_WORDS, TIME_WORDS, MONTHS, UNITS, FILLER_WORDS].reduce(withoutWords, heading);
  return words
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !isYear(Number(word)))
    .join(" ");
}

/** The month that a heading names alone, apart from its role: "jan", "Utfall februari"; null for "Utfall jan–mar". */
export function singleMonthOf(heading: string): MonthLabel | null {
  return parseMonth(heading) ?? parseMonth(withoutWords(heading, ROLE_WORDS));
}

/** The quarter or tertial that a heading names alone, apart from its role: "Utfall kvartal 2"; null for any other. */
export function singlePartOf(heading: string): ReturnType<typeof parsePart> {
  return parsePart(withoutWords(heading, ROLE_WORDS));
}

/** Which side of the net a facet is, or the whole that others are parts of; null for any other. */
export function sideOf(facet: string): "costs" | "income" | "net" | "whole" | null {
  if (isWord(facet, WHOLE_HEADINGS)) return "whole";
  if (hasWord(facet, NET_WORDS)) return "net";
  const isIncome = hasWord(facet, INCOME_WORDS) || isWord(facet, INCOME_HEADINGS);
  const isCosts = hasWord(facet, COST_WORDS) || isWord(facet, COST_HEADINGS);
  return isIncome === isCosts ? null : isIncome ? "income" : "costs";
}
