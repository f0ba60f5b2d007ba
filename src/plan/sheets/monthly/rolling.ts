import { rollingTwelve } from "../../../core/calc/rolling-twelve";
import { addMonths, month, yearOf, type Month } from "../../../core/model/month";
import { put, type Draft } from "../../draft";
import type { PlanInput } from "../../input";
import { FIRST_MONTH, LABEL, TOTAL } from "./layout";
import { aggregateOf, type YearTable } from "./table";
import { unitFormat } from "../number-look";
import { seriesTag } from "../series-figure";

/** Twelve months up to each month of this year and the last, where all twelve exist; returns the next free row. */
export function putRolling(draft: Draft, top: number, table: YearTable, input: PlanInput): number {
  const { reportMonth } = input;
  let next = top;
  for (const year of [yearOf(reportMonth) - 1, yearOf(reportMonth)]) {
    const months = Array.from({ length: 12 }, (_, index) => month(year, index + 1));
    const values = months.map((at) => rollingTwelve(table.series, at, reportMonth));
    if (values.every((value) => value === null)) continue;
    const row = next++;
    const words = input.texts.sheets.monthly.rolling(year);
    put(draft, row, LABEL, words, { style: "ofWhichHead" });
    months.forEach((at, index) => {
      putWindow(draft, { row, column: FIRST_MONTH + index }, table, {
        to: at,
        value: values[index] ?? null,
        words,
      });
    });
    put(draft, row, TOTAL, null, { style: "ofWhich" });
  }
  return next;
}

interface Window {
  readonly to: Month;
  readonly value: number | null;
  readonly words: string;
}

function putWindow(
  draft: Draft,
  { row, column }: { readonly row: number; readonly column: number },
  table: YearTable,
  { to, value, words }: Window,
): void {
  const { series } = table;
  const look = { style: "ofWhich", format: unitFormat(series.unit) } as const;
  if (value === null) {
    put(draft, row, column, null, look);
    return;
  }
  const from = addMonths(to, -11);
  const figure = seriesTag(series, { figure: "rolling-12", at: to, from, words });
  put(draft, row, column, aggregateOf(table, from, to, value), { ...look, figure });
}
