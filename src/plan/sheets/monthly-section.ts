import { rollingTwelve } from "../../core/calc/rolling-twelve";
import { addMonths, month, yearOf, type Month } from "../../core/model/month";
import type { Series } from "../../core/model/series";
import { commentCell, nameComments } from "../comments";
import type { Computed } from "../computed";
import { addBlock, area, put, type Draft } from "../draft";
import type { PlanInput } from "../input";
import { sentence } from "../live-text";
import { displayRange } from "../ref";
import { putText, textHeight } from "../text-block";
import { seriesChart } from "./monthly-chart";
import { putFacts, type SeriesFacts } from "./monthly-facts";
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
} from "./monthly-layout";
import { seriesMessage } from "./monthly-message";
import { aggregateOf, putYearTable, type YearTable } from "./monthly-table";
import { printedAmount, unitFormat } from "./number-look";
import { seriesTag } from "./series-figure";

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
  const chartRows = rowsLeft(draft, { from: pageTop, to: chartTop }, notes);
  const facts = putFacts(draft, chartTop, table, input);
  if (targetRow !== null) putTargetRow(draft, targetRow, table, facts, input);
  put(draft, top + 1, LABEL, messageText(table, facts, input), { style: "body" });
  put(draft, top + 2, LABEL, subtitle(series, facts, input), { style: "subtitle" });
  const anchor = { top: chartTop, left: LABEL, bottom: chartTop + chartRows, right: CHART_RIGHT };
  const shownTarget = facts?.target ? targetRow : null;
  draft.charts.push(seriesChart(draft, table, shownTarget, anchor, input));
  addBlock(
    draft,
    `series.${series.id}.chart`,
    "chart",
    area(draft, chartTop, LABEL, chartTop + chartRows - 1, CHART_RIGHT - 1),
  );
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

/** Twelve months up to each month of this year and the last, where all twelve exist; returns the next free row. */
function putRolling(draft: Draft, top: number, table: YearTable, input: PlanInput): number {
  const { series } = table;
  const { reportMonth, texts } = input;
  let next = top;
  for (const year of [yearOf(reportMonth) - 1, yearOf(reportMonth)]) {
    const months = Array.from({ length: 12 }, (_, index) => month(year, index + 1));
    const values = months.map((at) => rollingTwelve(series, at, reportMonth));
    if (values.every((value) => value === null)) continue;
    const row = next++;
    const words = texts.sheets.monthly.rolling(year);
    put(draft, row, LABEL, words, { style: "ofWhichHead" });
    months.forEach((at, index) => {
      const value = values[index] ?? null;
      const from = addMonths(at, -11);
      put(
        draft,
        row,
        FIRST_MONTH + index,
        value === null ? null : aggregateOf(table, from, at, value),
        {
          style: "ofWhich",
          format: unitFormat(series.unit),
          ...(value !== null && {
            figure: seriesTag(series, { figure: "rolling-12", at, from, words }),
          }),
        },
      );
    });
    put(draft, row, TOTAL, null, { style: "ofWhich" });
  }
  return next;
}

/** Says what X and other marks in the table mean; returns the next free row. */
function putMarkNotes(draft: Draft, top: number, table: YearTable, input: PlanInput): number {
  const { monthly } = input.texts.sheets;
  const marks = [...table.shown.values()].flatMap((shown) =>
    shown.kind === "mark" ? [shown.text] : [],
  );
  const notes = [
    ...(marks.includes("X") ? [monthly.lagNote(Math.max(1, table.series.lag))] : []),
    ...(marks.some((mark) => mark !== "X") ? [monthly.marksNote] : []),
  ];
  return putLines(draft, top, notes);
}

/** What stood by the table in the source, where it was read, and where the target comes from. */
function noteLines(series: Series, { texts, reportMonth, names }: PlanInput): readonly string[] {
  const { words, monthly } = texts.sheets;
  const { notes, range, target } = series;
  const lines = [...notes, words.source(displayRange(range))];
  if (!target || !hasTarget(series, reportMonth)) return lines;
  return [
    ...lines,
    target.source
      ? monthly.targetFromSource(displayRange(target.source))
      : monthly.targetFromSettings(names.settings),
  ];
}

function putNotes(draft: Draft, top: number, { id }: Series, lines: readonly string[]): number {
  const end = putLines(draft, top, lines);
  addBlock(draft, `series.${id}.notes`, "note", area(draft, top, LABEL, end - 1, TOTAL));
  return end;
}

const NOTE = { left: LABEL, right: TOTAL, style: "note", columnWidths: COLUMN_WIDTHS } as const;

function putLines(draft: Draft, top: number, lines: readonly string[]): number {
  return lines.reduce((row, line) => putText(draft, line, { row, ...NOTE }), top);
}

/** Rows that the page has left for the chart, between what stands above it and the notes and comment below. */
function rowsLeft(
  draft: Draft,
  above: { readonly from: number; readonly to: number },
  notes: readonly string[],
): number {
  let used = ROW_HEIGHT + COMMENT_HEIGHT;
  for (let row = above.from; row < above.to; row += 1)
    used += draft.rowHeights.get(row) ?? ROW_HEIGHT;
  for (const note of notes) used += textHeight(note, NOTE);
  const rows = Math.floor((PAGE_HEIGHT - used) / ROW_HEIGHT);
  return Math.min(MAX_CHART_ROWS, Math.max(MIN_CHART_ROWS, rows));
}

function putComment(draft: Draft, row: number, series: Series, input: PlanInput): void {
  const identity = { key: series.id, label: series.title };
  put(draft, row, LABEL, input.texts.sheets.words.comment, { style: "caption" });
  commentCell(draft, { row, column: FIRST_MONTH }, identity, input.comments.monthly ?? []);
  draft.merges.push(area(draft, row, FIRST_MONTH, row, TOTAL));
  draft.rowHeights.set(row, COMMENT_HEIGHT);
  nameComments(draft, series.id, { column: FIRST_MONTH, top: row, bottom: row });
}
