import type { IndicatorColumn } from "../../../core/model/indicator";
import { readHeading } from "../../wording/headings";
import { MONTH_NAME_SOURCE } from "../../cells/month";
import { findPeriod } from "../../cells/period";
import { WHOLE_YEAR_WORDS } from "../../synonyms/time";
import { TARGET_WORDS } from "../../synonyms/tables";
import { squeeze } from "../../cells/text";
import { hasWord, startsWithWord } from "../../wording/words";
import type { TableColumn } from "../headed-table";

/**
 * The columns of figures and targets to the right of the labels. Differences, shares and remarks are left out: they are
 * computed again. `label` is the column of the labels; `year` the one the table is about where headings name none.
 */
export function indicatorColumns(
  columns: readonly TableColumn[],
  label: number,
): readonly IndicatorColumn[] {
  return columns.flatMap((each) => {
    if (each.column === label) return [];
    const role = roleOf(each);
    if (role === null) return [];
    const period = findPeriod(each.text);
    return {
      role,
      label: each.text,
      year: period?.year ?? null,
      month: period?.to ?? null,
      split: splitOf(each),
      column: each.column,
    };
  });
}

const VALUE_WORDS = ["utfall*", "resultat*", "värde", "value", "nuläge", "result"];

function roleOf({ text }: TableColumn): IndicatorColumn["role"] | null {
  if (isTarget(text)) return "target";
  const { role, isOther, period } = readHeading(text);
  if (isOther || role === "deviation" || role === "deviation-percent") return null;
  if (role === "forecast") return "forecast";
  if (role === "budget") return "target";
  const isDated = period !== null && (period.year !== null || period.to !== null);
  return isDated || role !== null || startsWithWord(text, VALUE_WORDS) ? "actual" : null;
}

/** "Målvärde", "Mål 2020", "Målvärde helår UAF", "Budget". */
function isTarget(text: string): boolean {
  return startsWithWord(text, TARGET_WORDS);
}

const TIME = new RegExp(
  `${MONTH_NAME_SOURCE}|(?<!\\d)(?:19|20)\\d{2}(?!\\d)|\\d{1,2}/\\d{1,2}`,
  "giu",
);
const LONGEST_SPLIT = 30;
const ROLE_WORD =
  /(?<!\p{L})(?:prognos|utfall|resultat|redovisat|budget|bokslut|värde|per|t\.?\s?o\.?\s?m\.?|den|sista|forecast|outcome|actual)(?!\p{L})/giu;
const TARGET_WORD = /^(?:mål\p{L}*|target)(?!\p{L})/iu;

/** What is left of a heading once time and role are taken away: "UAF", "Kvinnor". */
function splitOf({ text, own, above }: TableColumn): string | null {
  const whole = above !== null && own !== null && !isTimed(own) ? own : text;
  const rest = squeeze(
    whole
      .replace(TARGET_WORD, "")
      .replace(TIME, "")
      .replace(ROLE_WORD, "")
      .replace(/[(),.:–-]+/gu, " "),
  );
  const isPart = /\p{L}/u.test(rest) && rest.length <= LONGEST_SPLIT;
  return isPart && !hasWord(rest, WHOLE_YEAR_WORDS) && !isUnit(rest)
    ? rest
    : withoutWholeYear(rest);
}

function withoutWholeYear(rest: string): string | null {
  const part = squeeze(rest.replace(/(?<!\p{L})(?:helår\p{L}*|full year)/giu, ""));
  return part !== "" && /\p{L}/u.test(part) && part.length <= LONGEST_SPLIT && !isUnit(part)
    ? part
    : null;
}

function isTimed(text: string): boolean {
  return findPeriod(text) !== null || isTarget(text);
}

function isUnit(text: string): boolean {
  return /^(?:%|tkr|mnkr|mkr|kr|st|antal|procent|i|år|året)$/iu.test(text);
}
