import { completeSum } from "../../../core/calc/complete-sum";
import { monthsBetween } from "../../../core/calc/reported";
import { addMonths, isoMonth, month, yearOf, type Month } from "../../../core/model/month";
import type { Computed } from "../../computed";
import { area, type Draft } from "../../draft";
import { call, range } from "../../formula";
import type { PlanInput } from "../../input";
import { FIRST } from "./layout";
import { putFootRow, type MonthTable, type RowCells } from "./months";

/** A row of sums under a table of months. */
export interface SumRow {
  readonly from: Month;
  readonly to: Month;
  readonly cell: RowCells;
}

/** This year's months added up, and above them the same months last year where the table has them; and the next row. */
export function putSums(
  draft: Draft,
  table: MonthTable,
  input: PlanInput,
): { readonly before: SumRow | null; readonly now: SumRow | null; readonly end: number } {
  const [first, to] = [table.months[0], table.months.at(-1)];
  let row = table.bottom + 1;
  if (first === undefined || to === undefined) return { before: null, now: null, end: row };
  const from = month(yearOf(to), 1);
  const isShown = addMonths(from, -12) >= first;
  const before = isShown
    ? putSum(draft, row++, table, [addMonths(from, -12), addMonths(to, -12)], input)
    : null;
  const now = putSum(draft, row++, table, [from, to], input);
  return { before, now, end: row };
}

function putSum(
  draft: Draft,
  row: number,
  table: MonthTable,
  [from, to]: readonly [Month, Month],
  input: PlanInput,
): SumRow {
  const { depth, words } = input.texts.sheets;
  const cell = putFootRow(draft, row, table, {
    label: depth.sum(words.span(from, to)),
    style: "total",
    period: `${isoMonth(from)}..${isoMonth(to)}`,
    content: ({ key, content, isDerived, figure }, own) =>
      isDerived
        ? { content: content(to, own), ...(figure && { figure }) }
        : { content: columnSum(draft, table, key, [from, to]) },
  });
  return { from, to, cell };
}

/** A column added up over a span of the table's months; null where one of them is not shown or has no value. */
export function columnSum(
  draft: Draft,
  table: MonthTable,
  key: string,
  [from, to]: readonly [Month, Month],
): Computed<number> | null {
  const values = monthsBetween(from, to).map((at) => table.cell(key, at)?.value ?? null);
  const value = completeSum(values);
  const [start = from] = table.months;
  const rowOf = (at: Month): number => table.head + 1 + (at - start);
  const column = FIRST + table.columns.findIndex((each) => each.key === key);
  const cells = area(draft, rowOf(from), column, rowOf(to), column);
  return value === null ? null : { formula: call("SUM", range(cells)), value };
}
