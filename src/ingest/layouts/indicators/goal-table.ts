import type { Goal, GoalTable, Verdict } from "../../../core/model/goal";
import { textAt, type Sheet } from "../../grid";
import { ASSESSMENT_HEADINGS, GOAL_HEADINGS, VERDICT_WORDS } from "../../synonyms/plans";
import { fold } from "../../cells/text";
import { isWord, startsWithWord } from "../../wording/words";
import { uniqueKeys, wordsAt, type HeadedTable, type TableColumn } from "../headed-table";
import { contextOf } from "../table-context";
import { headsLabels } from "../table-kinds";

/** Most of the assessments must be verdicts we know; a column of free text is a comment. */
const KNOWN_SHARE = 0.6;

/** Reads the committee's judgement of its goals; null for a table of another kind. */
export function readGoals(sheet: Sheet, table: HeadedTable): GoalTable | null {
  const labels = table.columns.filter(({ text }) => headsLabels(text, GOAL_HEADINGS));
  const assessment = table.columns.find(({ text }) => startsWithWord(text, ASSESSMENT_HEADINGS));
  const label = wordiest(sheet, table, labels);
  if (!label || !assessment) return null;
  const area = labels.find(({ column }) => column < label.column) ?? null;
  const keyOf = uniqueKeys();
  const goals: Goal[] = [];
  let above: string | null = null;
  for (const row of table.rows) {
    const name = wordsAt(sheet, row, label.column);
    above = (area && wordsAt(sheet, row, area.column)) ?? above;
    const text = wordsAt(sheet, row, assessment.column);
    if (name === null || text === null) continue;
    goals.push({
      key: keyOf(name),
      label: name,
      area: above,
      labelPlace: { sheet: sheet.name, row, column: label.column },
      assessment: {
        text,
        verdict: verdictOf(text),
        source: { sheet: sheet.name, row, column: assessment.column },
      },
    });
  }
  const known = goals.filter(({ assessment: { verdict } }) => verdict !== null);
  if (goals.length === 0 || known.length < KNOWN_SHARE * goals.length) return null;
  const { title, range } = contextOf(sheet, table);
  return { title, heading: assessment.text, goals, range };
}

/** Goals are sentences, areas single words: the longer column holds the goals. */
function wordiest(
  sheet: Sheet,
  { rows }: HeadedTable,
  columns: readonly TableColumn[],
): TableColumn | null {
  let best: { column: TableColumn; length: number } | null = null;
  for (const column of columns) {
    const length = rows.reduce(
      (sum, row) => sum + textAt(sheet.grid, row, column.column).length,
      0,
    );
    if (!best || length > best.length) best = { column, length };
  }
  return best?.column ?? null;
}

/** The order matters: "uppnås ej" and "uppnås delvis" also say "uppnås". */
const VERDICTS: readonly Verdict[] = ["open", "partly", "missed", "reached"];

export function verdictOf(text: string): Verdict | null {
  const plain = fold(text).replace(/[.!]$/, "");
  return VERDICTS.find((verdict) => isWord(plain, VERDICT_WORDS[verdict])) ?? null;
}
