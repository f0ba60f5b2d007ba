import type { ColumnRole } from "../../core/model/statement";
import { findPeriod, findShortPeriod, type Period } from "../cells/period";
import { COLUMN_WORDS, PERIOD_WORDS, PRIOR_YEAR_WORDS, REMAINDER_WORDS } from "../synonyms/columns";
import { COST_WORDS, INCOME_WORDS, NET_WORDS } from "../synonyms/rows";
import { fold, squeeze } from "../cells/text";
import { hasWord, mayHaveWord } from "./words";

/** What a column heading of a statement says. */
export interface Heading {
  readonly text: string;
  /** Null when the words name no role. */
  readonly role: ColumnRole | null;
  /** The words name another thing than an amount of a statement: a share, a change between two forecasts. */
  readonly isOther: boolean;
  /** "Kvar av budget", "Återstår": what the year has left, where it is a difference at all. */
  readonly isRemainder: boolean;
  readonly part: "costs" | "income" | "net" | null;
  readonly period: Period | null;
  /** "Period", "Ack": the months that have passed, without naming them. */
  readonly isToDate: boolean;
}

const ROLE_WORDS = [...COLUMN_WORDS.flatMap(([, words]) => words), ...PRIOR_YEAR_WORDS];

/** Whether a text names a role; quick for the many texts that do not. */
export function namesRole(text: string): boolean {
  const role = mayHaveWord(text, ROLE_WORDS) ? roleIn(squeeze(text)) : null;
  return role !== null && role !== "other";
}

/** Reads a heading; several stacked cells are read as their joined text. */
export function readHeading(raw: string): Heading {
  const text = squeeze(raw);
  const found = roleIn(text);
  return {
    text,
    role: found === "other" ? null : found,
    isOther: found === "other",
    isRemainder: found === null && hasWord(text, REMAINDER_WORDS),
    part: partIn(text),
    period: findPeriod(text) ?? (found === null ? null : findShortPeriod(text)),
    isToDate: hasWord(text, PERIOD_WORDS),
  };
}

/** Stacked heading cells as one text; a word divided at the end of a line is joined. */
export function joinHeadings(texts: readonly string[]): string {
  return texts.reduce((joined, text) => {
    if (joined === "") return text;
    return /\p{Ll}-$/u.test(joined) && /^\p{Ll}/u.test(text)
      ? joined.slice(0, -1) + text
      : `${joined} ${text}`;
  }, "");
}

function roleIn(text: string): ColumnRole | "other" | null {
  const isPrior = hasWord(text, PRIOR_YEAR_WORDS);
  const isPercent = /%|procent/.test(fold(text));
  const roles = COLUMN_WORDS.filter(([, words]) => hasWord(text, words)).map(([role]) => role);
  const [role = null] = roles;
  if (roles.length > 0 && role === null) return "other";
  if (role === null) return isPercent ? "other" : isPrior ? "prior-actual" : null;
  if (role === "deviation") {
    if (isPrior) return "other";
    return isPercent ? "deviation-percent" : "deviation";
  }
  if (isPercent) return "other";
  if (hasWord(text, REMAINDER_WORDS)) return null;
  // "Budget − utfall" names two amounts: its numbers must tell what it is.
  if (roles.includes("budget") && roles.length > 1) return null;
  if (!isPrior) return role;
  if (role === "accounts") return "accounts";
  if (role !== "actual") return "other";
  return findPeriod(text)?.isWholeYear === true ? "accounts" : "prior-actual";
}

function partIn(text: string): Heading["part"] {
  if (hasWord(text, NET_WORDS)) return "net";
  const hasIncome = hasWord(text, INCOME_WORDS);
  const hasCosts = hasWord(text, COST_WORDS);
  return hasIncome === hasCosts ? null : hasIncome ? "income" : "costs";
}
