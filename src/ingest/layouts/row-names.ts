import { COLUMN_WORDS } from "../synonyms/columns";
import { AGGREGATE_WORDS, OF_WHICH_WORDS } from "../synonyms/rows";
import { TARGET_WORDS } from "../synonyms/tables";
import { UNIT_WORDS } from "../synonyms/units";
import { fold } from "../cells/text";
import { groupTitle, isGroup, isWhole } from "../wording/groups";
import { hasWord, isWord, startsWithWord } from "../wording/words";
import { isGeneric, type RowLabel } from "./label-cells";
import type { MonthTableRow } from "./month-table-rows";

type ValueRow = Extract<MonthTableRow, { kind: "values" }>;

/**
 * Gives the series that a row of a month table belongs to; null for rows that are no observations. `title` is that of rows
 * without words, `heading` stands over the rows.
 */
export type RowNames = (row: ValueRow, title: string, heading: string) => string | null;

/**
 * How the rows of one table are named: by their first words, and by the words of a second column ("IFO | Löner",
 * "Bibliotek | Budget") where the first do not tell rows apart. Blank cells under a name repeat it.
 */
export function rowNames(rows: readonly ValueRow[]): RowNames {
  const labels = filledDown(rows.map(({ label }) => label));
  const labelOf = new Map(rows.map((row, at) => [row, labels[at] ?? row.label]));
  const repeated = repeatedNames(labels);
  const isDivided = labels.some(({ text }) => text !== null && isGroup(text));
  const wholes = wholesBefore(rows);
  return (row, title, heading) => {
    const { text, detail } = labelOf.get(row) ?? row.label;
    if (isDivided && text !== null) {
      // Women, men and all: the last is no sum of observations but the observation that is divided.
      if (isWhole(text)) return heading;
      if (isGroup(text)) return groupTitle(wholes.get(row) ?? heading, text);
    }
    if (detail === null) return observed(text, title);
    if (!isObserved(detail)) return null;
    const name = observed(text, title);
    if (name === null) return null;
    if (isWord(detail, PLANNED_WORDS)) return `${name} – ${detail}`;
    const isTelling = !isGeneric(detail) && !isWord(detail, ACTUAL_WORDS);
    return isTelling && text !== null && repeated.has(fold(text)) ? `${name}, ${detail}` : name;
  };
}

/** For "varav kvinnor" the label of the row that it divides. */
function wholesBefore(rows: readonly ValueRow[]): ReadonlyMap<ValueRow, string> {
  const wholes = new Map<ValueRow, string>();
  let whole: string | null = null;
  for (const row of rows) {
    const { text } = row.label;
    if (text === null) continue;
    if (!isGroup(text)) whole = isWhole(text) || isGeneric(text) ? null : text;
    else if (whole !== null && startsWithWord(text, OF_WHICH_WORDS)) wholes.set(row, whole);
  }
  return wholes;
}

/** A row with words in the second column only belongs to the name above it. */
function filledDown(labels: readonly RowLabel[]): readonly RowLabel[] {
  const second = labels.find(({ detail }) => detail !== null)?.detailColumn ?? -1;
  let above: RowLabel | null = null;
  return labels.map((label) => {
    if (label.text === null || label.textColumn !== second) {
      above = label.text === null ? above : label;
      return label;
    }
    const { text, textColumn } = above ?? { text: null, textColumn: -1 };
    return { ...label, text, textColumn, detail: label.text, detailColumn: second };
  });
}

/** Names that several rows of a year share with different words beside them. */
function repeatedNames(labels: readonly RowLabel[]): ReadonlySet<string> {
  const beside = new Map<string, Set<string>>();
  for (const { text, detail } of labels) {
    const isName = text !== null && detail !== null && !isWord(detail, UNITS);
    if (!isName || isWord(detail, PLANNED_WORDS) || isWord(detail, ACTUAL_WORDS)) continue;
    const known = beside.get(fold(text)) ?? new Set();
    beside.set(fold(text), known.add(fold(detail)));
  }
  return new Set([...beside].flatMap(([name, { size }]) => (size > 1 ? name : [])));
}

/** The series of a label; the table's own for "Utfall" and the like. */
function observed(label: string | null, title: string): string | null {
  if (label === null || isGeneric(label)) return title;
  if (!isObserved(label)) return null;
  return isWord(label, PLANNED_WORDS) ? `${title} – ${label}` : label;
}

/** Targets, differences and sums over the rows are computed and no observations. */
function isObserved(label: string): boolean {
  const isComputed = startsWithWord(label, TARGET_WORDS) || hasWord(label, COMPARISON_WORDS);
  return !isComputed && !isWord(label, AGGREGATE_WORDS);
}

const wordsOf = (...sought: readonly (string | null)[]): readonly string[] =>
  COLUMN_WORDS.filter(([role]) => sought.includes(role)).flatMap(([, words]) => words);

const PLANNED_WORDS = wordsOf("budget", "forecast");
const ACTUAL_WORDS = wordsOf("actual");
const COMPARISON_WORDS = wordsOf(null, "deviation");
const UNITS = UNIT_WORDS.flatMap(([, words]) => words);
