import { passedMonths } from "../../../core/calc/forecast/volume-reach";
import type { IndicatorTable } from "../../../core/model/indicator";
import { month } from "../../../core/model/month";
import type { RangePlace } from "../../../core/model/place";
import { nameComments } from "../../comments";
import { addBlock, area, put, type Draft } from "../../draft";
import type { PlanInput } from "../../input";
import { textHeight } from "../../text-block";
import { putSpan, slotSpans, stateSpans, type Grid } from "../follow-up/grid";
import {
  measuredColumns,
  type MeasuredColumn,
  type RequiredColumn,
  type StateColumn,
} from "./columns";
import { putMeasuredRow, type MeasuredContext, type MeasuredRow } from "./row";

/** A table of indicators, volumes or staff as it stands on our sheet. */
export interface MeasuredTable {
  readonly table: IndicatorTable;
  readonly rows: readonly MeasuredRow[];
  /** Cells of the symbols of states, one range a state column. */
  readonly symbols: readonly RangePlace[];
  readonly bottom: number;
}

/** How many slots and states the widest of the tables needs. */
export function sizeOf(tables: readonly IndicatorTable[]): { slots: number; states: number } {
  const columns = tables.map(measuredColumns);
  return {
    slots: Math.max(1, ...columns.map(({ figures }) => figures.length)),
    states: Math.max(1, ...columns.map(({ states }) => states.length)),
  };
}

/** Heading, column heads and rows of one table, from the row `at` down. */
export function putMeasuredTable(
  draft: Draft,
  table: IndicatorTable,
  grid: Grid,
  at: number,
  shared: {
    readonly input: PlanInput;
    readonly idOf: (wanted: string) => string;
    readonly block: string;
  },
): MeasuredTable {
  const { input, idOf, block } = shared;
  const columns = measuredColumns(table);
  const spans = slotSpans(grid, columns.figures.length);
  const states = stateSpans(grid, Math.max(1, columns.states.length));
  const context: MeasuredContext = { draft, table, columns, grid, spans, states, input, idOf };
  put(draft, at, grid.label, table.title, { style: "heading" });
  putHeads(context, at + 1);
  const top = at + 2;
  let row = top;
  let groups = "";
  const rows: MeasuredRow[] = [];
  for (const each of table.rows) {
    const group = each.groups.join(" · ");
    if (group !== groups && group !== "") putGroup(context, group, row++);
    groups = group;
    rows.push(putMeasuredRow(context, each, row++));
  }
  const bottom = row - 1;
  const symbols = columns.states.map((_, k) => {
    const column = states[k]?.symbol ?? grid.firstState;
    return area(draft, top, column, bottom, column);
  });
  for (const range of symbols) draft.conditionalFormats.push({ kind: "sign", range });
  nameComments(draft, block, { column: grid.comment, top, bottom });
  addBlock(draft, block, "table", area(draft, at, grid.label, bottom, grid.comment));
  return { table, rows, symbols, bottom };
}

function putHeads(
  { draft, table, columns, grid, spans, states, input }: MeasuredContext,
  row: number,
): void {
  const { indicators, volumes, words } = input.texts.sheets;
  const label = {
    indicators: indicators.indicator,
    volumes: volumes.volume,
    staffing: volumes.staff,
  } as const;
  put(draft, row, grid.label, label[table.kind], { style: "columnHeadLeft" });
  const heads = columns.figures.map((column) => headOf(column, table, input));
  for (const [k, head] of heads.entries()) {
    const span = spans[k];
    if (span) putSpan(draft, row, span, head, { style: "columnHead" });
  }
  for (const [k, { symbol, word }] of states.entries()) {
    const state = columns.states[k];
    const text = state ? stateHead(state, input) : null;
    put(draft, row, symbol, null, { style: "columnHeadLeft" });
    putSpan(draft, row, word, text, { style: "columnHeadLeft" });
  }
  put(draft, row, grid.comment, words.comment, { style: "inputHead" });
  const heights = heads.map((head, k) => {
    const { left, right } = spans[k] ?? { left: grid.label, right: grid.label };
    return textHeight(head, { left, right, style: "input", columnWidths: grid.widths });
  });
  draft.rowHeights.set(row, Math.max(28, ...heights));
}

function headOf(column: MeasuredColumn, table: IndicatorTable, input: PlanInput): string {
  const { volumes } = input.texts.sheets;
  switch (column.kind) {
    case "source":
      return column.column.label;
    case "change":
      return volumes.change(column.from.toLowerCase());
    case "required":
      return volumes.required(restOfYear(column, table, input));
  }
}

/** The months that are left after the newest figures: `sept–dec 2020`. */
export function restOfYear(
  columns: RequiredColumn,
  table: IndicatorTable,
  { texts, reportMonth }: PlanInput,
): string {
  const { year, passed } = passedMonths(table, columns, reportMonth);
  return texts.sheets.words.span(month(year, Math.min(12, passed + 1)), month(year, 12));
}

function stateHead(column: StateColumn, { texts }: PlanInput): string {
  const { indicators, volumes } = texts.sheets;
  return column.kind === "reach" ? volumes.reach : indicators.state(column.split);
}

/** Area and goal over the rows they hold, across the table. */
function putGroup(
  { draft, grid, states }: Pick<MeasuredContext, "draft" | "grid" | "states">,
  group: string,
  row: number,
): void {
  const [first] = states;
  const right = (first?.symbol ?? grid.firstState) - 1;
  putSpan(draft, row, { left: grid.label, right }, group, { style: "groupHead" });
  for (let column = right + 1; column < grid.comment; column += 1)
    put(draft, row, column, null, { style: "groupHead" });
  put(draft, row, grid.comment, null, { style: "groupHead" });
  draft.rowHeights.set(row, GROUP_HEIGHT);
}

/** A little air above the rows of the next goal. */
const GROUP_HEIGHT = 18;
