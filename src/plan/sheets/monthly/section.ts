import { yearOf, type Month } from "../../../core/model/month";
import type { Series } from "../../../core/model/series";
import { commentCell, commentText, nameComments } from "../../comments";
import type { Computed } from "../../computed";
import { addBlock, area, put, type Draft } from "../../draft";
import type { PlanInput } from "../../input";
import { sentence } from "../../live-text";
import { textHeight } from "../../text-block";
import { putSeriesChart } from "./chart";
import { putFacts, type SeriesFacts } from "./facts";
import {
  CHART_RIGHT,
  COLUMN_WIDTHS,
  COMMENT_HEIGHT,
  FIRST_MONTH,
  HEADING_HEIGHT,
  LABEL,
  LAST_MONTH,
  MAX_CHART_ROWS,
  MIN_CHART_ROWS,
  PAGE_HEIGHT,
  ROW_HEIGHT,
  TOTAL,
} from "./layout";
import { seriesMessage } from "./message";
import { NOTE, noteLines, putMarkNotes, putNotes } from "./notes";
import { putRolling } from "./rolling";
import { putYearTable, type YearTable } from "./table";
import { printedAmount, unitFormat } from "../number-look";

/** One series on its page: table, rolling twelve months, chart with facts beside it, notes, comment. */
export interface Section {
  readonly table: YearTable;
  readonly facts: SeriesFacts | null;
  /** First free row below it. */
  readonly end: number;
}

/** Writes the section of a series from `top` on, on the page that starts at row `pageTop`. */
export function putSection(
  draft: Draft,
  { top, pageTop }: { readonly top: number; readonly pageTop: number },
  series: Series,
  input: PlanInput,
): Section {
  put(draft, top, LABEL, series.title, { style: "heading" });
  draft.rowHeights.set(top, HEADING_HEIGHT);
  const table = putYearTable(draft, top + 3, series, input);
  let next = table.headRow + table.rows.size + 1;
  const targetRow = hasTarget(series, input.reportMonth) ? next++ : null;
  next = putRolling(draft, next, table, input);
  addBlock(draft, `series.${series.id}`, "table", area(draft, top + 3, LABEL, next - 1, TOTAL));
  next = putMarkNotes(draft, next, table, input);

  const chartTop = next + 1;
  const notes = noteLines(series, input);
  const notesHeight = notes.reduce((sum, note) => sum + textHeight(note, NOTE), 0);
  const below = notesHeight + commentHeight(series, input);
  const chartRows = rowsLeft(draft, { from: pageTop, to: chartTop }, below);
  const facts = putFacts(draft, chartTop, table, input);
  if (targetRow !== null) putTargetRow(draft, targetRow, table, facts, input);
  put(draft, top + 1, LABEL, messageText(table, facts, input), { style: "body" });
  put(draft, top + 2, LABEL, subtitle(series, facts, input), { style: "subtitle" });
  const anchor = { top: chartTop, left: LABEL, bottom: chartTop + chartRows, right: CHART_RIGHT };
  putSeriesChart(draft, table, { anchor, target: facts?.target ? targetRow : null }, input);
  next = putNotes(draft, chartTop + chartRows + 1, series, notes);
  putComment(draft, next, series, input);
  return { table, facts, end: next + 1 };
}

function hasTarget({ target }: Series, reportMonth: Month): boolean {
  return target?.year === yearOf(reportMonth);
}

function messageText(
  table: YearTable,
  facts: SeriesFacts | null,
  input: PlanInput,
): Computed<string> | null {
  const message = seriesMessage(table, facts, input);
  return message && sentence(message);
}

/** Unit, and the ceiling where there is one. */
function subtitle(
  series: Series,
  facts: SeriesFacts | null,
  input: PlanInput,
): string | Computed<string> {
  const { words, monthly } = input.texts.sheets;
  const unit = words.unit[series.unit];
  if (!facts?.target) return unit;
  const amount = printedAmount(facts.target.amount, series.unit, input);
  const target = monthly.targetSubtitle(yearOf(facts.to), amount, words.unitAfter[series.unit]);
  return sentence([`${unit} · `, ...target]);
}

/** The ceiling in every month, for the eye and for the chart's dashed line. */
function putTargetRow(
  draft: Draft,
  row: number,
  { series }: YearTable,
  facts: SeriesFacts | null,
  { texts, reportMonth }: PlanInput,
): void {
  const amount = facts?.target?.amount ?? series.target?.amount ?? null;
  const format = unitFormat(series.unit);
  put(draft, row, LABEL, texts.sheets.monthly.targetRow(yearOf(reportMonth)), {
    style: "ofWhichHead",
  });
  for (let column = FIRST_MONTH; column <= LAST_MONTH; column += 1)
    put(draft, row, column, amount, { style: "ofWhich", format });
  put(draft, row, TOTAL, null, { style: "ofWhich" });
}

const COMMENT = {
  left: FIRST_MONTH,
  right: TOTAL,
  style: "input",
  columnWidths: COLUMN_WIDTHS,
} as const;

/** The yellow cell needs two lines, or as many as the user has written. */
function commentHeight({ id }: Series, { comments }: PlanInput): number {
  const text = commentText(comments.monthly ?? [], id);
  return Math.max(COMMENT_HEIGHT, textHeight(text, COMMENT));
}

function putComment(draft: Draft, row: number, series: Series, input: PlanInput): void {
  const identity = { key: series.id, label: series.title };
  put(draft, row, LABEL, input.texts.sheets.words.comment, { style: "note" });
  commentCell(draft, { row, column: FIRST_MONTH }, identity, input.comments.monthly ?? []);
  draft.merges.push(area(draft, row, FIRST_MONTH, row, TOTAL));
  draft.rowHeights.set(row, commentHeight(series, input));
  nameComments(draft, series.id, { column: FIRST_MONTH, top: row, bottom: row });
}

/** Rows that the page has left for the chart, between what stands above it and what comes `below`, in points. */
function rowsLeft(
  draft: Draft,
  above: { readonly from: number; readonly to: number },
  below: number,
): number {
  let used = ROW_HEIGHT + below;
  for (let row = above.from; row < above.to; row += 1)
    used += draft.rowHeights.get(row) ?? ROW_HEIGHT;
  const rows = Math.floor((PAGE_HEIGHT - used) / ROW_HEIGHT);
  return Math.min(MAX_CHART_ROWS, Math.max(MIN_CHART_ROWS, rows));
}
