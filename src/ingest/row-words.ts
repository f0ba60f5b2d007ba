import type { SumRow } from "./sums";
import {
  COST_WORDS,
  INCOME_WORDS,
  NET_WORDS,
  OF_WHICH_WORDS,
  PARTIAL_WORDS,
  RESULT_WORDS,
  SPECIAL_WORDS,
  TOTAL_WORDS,
} from "./synonyms/rows";
import { fold } from "./text";
import { hasWord, startsWithWord } from "./words";

/** What a row's wording makes of it; the numbers have the last word. `section` is a title above it, such as "varav:". */
export function readRowWords(label: string, section: string | null): SumRow {
  return {
    wording: wordingOf(label, section),
    part: partOf(label),
    isPartial: hasWord(label, PARTIAL_WORDS),
  };
}

function wordingOf(label: string, section: string | null): SumRow["wording"] {
  if (startsWithWord(label, OF_WHICH_WORDS)) return "of-which";
  if (startsWithWord(label, TOTAL_WORDS) || /\btotalt$/.test(fold(label))) return "total";
  if (section !== null && startsWithWord(section, OF_WHICH_WORDS)) return "of-which";
  return hasWord(label, SPECIAL_WORDS) ? "special" : null;
}

function partOf(label: string): SumRow["part"] {
  if (hasWord(label, NET_WORDS)) return null;
  const isIncome = hasWord(label, INCOME_WORDS);
  const isCosts = hasWord(label, COST_WORDS);
  return isIncome === isCosts ? null : isIncome ? "income" : "costs";
}

/** Rows whose deviation may be printed the other way round when income is a positive amount: income and results. */
export function isIncomeRow(label: string): boolean {
  return partOf(label) === "income" || startsWithWord(label, RESULT_WORDS);
}
