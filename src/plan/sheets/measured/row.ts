import { indicatorStatus } from "../../../core/calc/indicator-status";
import { numberOf } from "../../../core/model/datum";
import type { IndicatorRow, IndicatorTable } from "../../../core/model/indicator";
import type { CellPlace } from "../../../core/model/place";
import { commentCell } from "../../comments";
import type { Computed } from "../../computed";
import { put, type Draft } from "../../draft";
import { reference } from "../../computed";
import { binary, cell } from "../../formula";
import type { PlanInput } from "../../input";
import { bySign } from "../../live-text";
import type { CellValue } from "../../model";
import type { FormatName } from "../../style";
import { textHeight } from "../../text-block";
import { putSpan, type Grid, type Span } from "../follow-up/grid";
import { stateContent, stateWord, STATE_VALUES } from "../indicators/state";
import { measuredCell, rowFormat, targetCell } from "./cell";
import type { MeasuredColumns, StateColumn } from "./columns";
import { figureTags, type MeasuredTag } from "./figures";
import { reachOf, type Reach } from "./reach";

/** What all rows of a table have in common. */
export interface MeasuredContext {
  readonly draft: Draft;
  readonly table: IndicatorTable;
  readonly columns: MeasuredColumns;
  readonly grid: Grid;
  readonly spans: readonly Span[];
  readonly states: readonly { readonly symbol: number; readonly word: Span }[];
  readonly input: PlanInput;
  /** Gives out the ids of figures and the keys of comments, unique on the sheet. */
  readonly idOf: (wanted: string) => string;
}

/** A row as it stands on our sheet. */
export interface MeasuredRow {
  readonly row: IndicatorRow;
  readonly key: string;
  /** What its forecast asks for, and the cell that shows it. */
  readonly reach: (Reach & { readonly at: CellPlace }) | null;
}

const SIGNED: Readonly<Partial<Record<FormatName, FormatName>>> = {
  integer: "signed",
  decimal1: "signed1",
  decimal2: "signed2",
  percent: "signedPercent1",
  percent1: "signedPercent1",
};

export function putMeasuredRow(
  context: MeasuredContext,
  row: IndicatorRow,
  at: number,
): MeasuredRow {
  const { draft, table, columns, grid, spans, input } = context;
  const isPart = row.split !== null;
  const style = isPart ? "ofWhich" : "cell";
  const format = rowFormat(row);
  const tag = figureTags(context, row);
  put(draft, at, grid.label, row.split ?? row.label, { style: isPart ? "ofWhichHead" : "rowHead" });

  const places = new Map<number, CellPlace>();
  let reach: MeasuredRow["reach"] = null;
  for (const [k, column] of columns.figures.entries()) {
    const span = spans[k];
    if (!span) continue;
    const show = (content: Computed | CellValue, look: FormatName, as: MeasuredTag): CellPlace =>
      putSpan(draft, at, span, content, { style, format: look, ...tag(as, content) });
    if (column.kind === "source") {
      const datum = row.cells[column.index];
      if (!datum) continue;
      const isTarget = column.column.role === "target";
      const shown = isTarget
        ? targetCell(datum, style, format)
        : measuredCell(datum, style, format);
      const place = putSpan(draft, at, span, shown.content, {
        style: shown.style,
        format: shown.format,
        ...tag({ figure: column.column.role, column: column.column }, shown.content),
      });
      places.set(column.index, place);
    } else if (column.kind === "change") {
      show(changeContent(row, column, places), SIGNED[format] ?? "signed", { figure: "change" });
    } else {
      const forecast = places.get(column.forecast);
      const current = column.current === null ? null : (places.get(column.current) ?? null);
      const found = forecast && reachOf(table, row, { forecast, current }, input);
      const place = show(found?.required ?? null, format, { figure: "required" });
      reach = found ? { ...found, at: place } : null;
    }
  }
  for (const [k, column] of columns.states.entries())
    putState(context, row, at, column, k, { places, reach });
  return { row, key: putComment(context, row, at), reach };
}

function changeContent(
  row: IndicatorRow,
  { current, before }: { readonly current: number; readonly before: number },
  places: ReadonlyMap<number, CellPlace>,
): Computed<number> | null {
  const now = numberOf(row.cells[current]);
  const then = numberOf(row.cells[before]);
  const nowAt = places.get(current);
  const thenAt = places.get(before);
  if (now === null || then === null || !nowAt || !thenAt) return null;
  return { formula: binary(cell(nowAt), "-", cell(thenAt)), value: now - then };
}

function putState(
  { draft, table, states, input, idOf }: MeasuredContext,
  row: IndicatorRow,
  at: number,
  column: StateColumn,
  k: number,
  {
    places,
    reach,
  }: { readonly places: ReadonlyMap<number, CellPlace>; readonly reach: MeasuredRow["reach"] },
): void {
  const spans = states[k];
  if (!spans) return;
  const { indicators: texts, volumes } = input.texts.sheets;
  const blank = (): void => {
    put(draft, at, spans.symbol, null, { style: "stateSymbol" });
    putSpan(draft, at, spans.word, null, { style: "stateOpen" });
  };
  if (column.kind === "reach") {
    if (!reach) {
      blank();
      return;
    }
    const state = reach.state(reach.at);
    const place = put(draft, at, spans.symbol, state, { style: "stateSymbol", format: "state" });
    const words = { positive: volumes.within, zero: volumes.within, negative: volumes.outOfReach };
    putSpan(draft, at, spans.word, bySign(reference(place, state.value), words), {
      style: "stateWord",
    });
    return;
  }
  const status = indicatorStatus(table, row, column.split);
  const figure = status && places.get(status.figure);
  if (!status || !figure) {
    blank();
    return;
  }
  const tag = figureTags({ table, idOf, input }, row);
  if (status.state === "open") {
    put(draft, at, spans.symbol, STATE_VALUES.open, { style: "stateSymbol", format: "state" });
    putSpan(draft, at, spans.word, texts.open[status.reason], { style: "stateOpen" });
    return;
  }
  const symbol = stateContent(row, status, figure);
  const place = put(draft, at, spans.symbol, symbol, {
    style: "stateSymbol",
    format: "state",
    ...tag({ figure: "status", split: column.split, column: table.columns[status.figure] }, symbol),
  });
  putSpan(draft, at, spans.word, stateWord(status, symbol, place, texts), { style: "stateWord" });
}

/** The row's yellow cell, and a height that fits label, words and comment; returns the key its comment follows. */
function putComment(
  { draft, table, grid, spans, columns, input, idOf }: MeasuredContext,
  row: IndicatorRow,
  at: number,
): string {
  const key = idOf(`${table.kind}/${row.key}`);
  const label = row.split === null ? row.label : `${row.label} – ${row.split}`;
  const comments = (input.comments[draft.key] ?? []).filter((comment) => comment.key === key);
  commentCell(draft, { row: at, column: grid.comment }, { key, label }, comments);
  const height = (text: string, { left, right }: Span): number =>
    textHeight(text, { left, right, style: "input", columnWidths: grid.widths });
  const words = columns.figures.flatMap((column, k) => {
    const datum = column.kind === "source" ? row.cells[column.index] : undefined;
    const span = spans[k];
    return datum?.kind === "mark" && span ? height(datum.text, span) * SMALL : [];
  });
  const needed = Math.max(
    height(row.split ?? row.label, { left: grid.label, right: grid.label }),
    ...comments.map(({ text }) => height(text, { left: grid.comment, right: grid.comment })),
    ...words,
  );
  if (needed > ROW_HEIGHT) draft.rowHeights.set(at, needed);
  return key;
}

/** Words among the figures are set two points smaller. */
const SMALL = 0.85;
const ROW_HEIGHT = 15;
