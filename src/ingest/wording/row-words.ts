import type { SumRow } from "../sums/sums";
import {
  COST_WORDS,
  INCLUSIVE_WORDS,
  INCOME_WORDS,
  KEY_FIGURE_WORDS,
  NET_WORDS,
  OF_WHICH_WORDS,
  PARTIAL_WORDS,
  RESULT_WORDS,
  SPECIAL_WORDS,
  TOTAL_WORDS,
} from "../synonyms/rows";
import { NUMBER_WORDS } from "../synonyms/measures";
import { fold } from "../cells/text";
import { hasWord, startsWithWord } from "./words";

/** A row's label, with what stands around it. */
export interface WordedRow {
  readonly label: string;
  /** Its own words, where the label has more than these: "Netto" of "Gator, Netto". */
  readonly name?: string;
  /** A title above the row, such as "varav:" or "Intäkter". */
  readonly section: string | null;
  readonly level: number;
}

/** What a row's wording makes of it; the numbers have the last word. */
export function readRowWords({ label, name = label, section, level }: WordedRow): SumRow {
  const wording = wordingOf(name, section) ?? wordingOf(label, section);
  return {
    label,
    wording,
    part: wording === "total" ? partOf(label) : partIn(label, section),
    isPartial: hasWord(label, PARTIAL_WORDS),
    isInclusive: hasWord(label, INCLUSIVE_WORDS),
    level,
  };
}

/**
 * Whether a row among amounts holds none: a share ("Personalkostnadsandel %"), a count or an amount per head, which add up to
 * nothing and whose deviations may count the other way. "Effektivisering 1 %" is an amount.
 */
export function isKeyFigure(label: string): boolean {
  const isPercent = /(?<!\d\s?)%\)?$/u.test(fold(label));
  return isPercent || startsWithWord(label, NUMBER_WORDS) || hasWord(label, KEY_FIGURE_WORDS);
}

/** A number before the name: "1.2 Grundskola", "510 Personal". */
const NUMBERED = /^[\s\d.]+(?=\p{L})/u;

function wordingOf(label: string, section: string | null): SumRow["wording"] {
  const name = label.replace(NUMBERED, "");
  if (startsWithWord(name, OF_WHICH_WORDS)) return "of-which";
  if (startsWithWord(name, TOTAL_WORDS) || /\b(?:totalt|summa)$/.test(fold(name))) return "total";
  if (section !== null && startsWithWord(section, OF_WHICH_WORDS)) return "of-which";
  return hasWord(name, SPECIAL_WORDS) ? "special" : null;
}

/** A row is income or cost by its own words, else by the title above it. */
function partIn(label: string, section: string | null): SumRow["part"] {
  if (hasWord(label, NET_WORDS)) return null;
  return partOf(label) ?? (section === null ? null : partOf(section));
}

function partOf(label: string): SumRow["part"] {
  if (hasWord(label, NET_WORDS)) return null;
  const isIncome = hasWord(label, INCOME_WORDS);
  const isCosts = hasWord(label, COST_WORDS);
  return isIncome === isCosts ? null : isIncome ? "income" : "costs";
}

/** Rows whose deviation may be printed the other way round when income is a positive amount: income and results. */
export function isIncomeRow(row: WordedRow): boolean {
  return readRowWords(row).part === "income" || startsWithWord(row.label, RESULT_WORDS);
}
