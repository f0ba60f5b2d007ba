import { waterfallColumns, waterfallSteps } from "../../core/calc/waterfall";
import type { CellPlace } from "../../core/model/place";
import type { Computed } from "../computed";
import { binary, call, cell, number, type Formula } from "../formula";
import { printed, type NumberStyle } from "../live-text";
import type { CellValue } from "../model";
import type { WaterfallBar, WaterfallBars } from "./waterfall-bars";
import type { WaterfallColumn } from "./waterfall-columns";
import { waterfallFormulas } from "./waterfall-formulas";

export type WaterfallRow = Readonly<Partial<Record<WaterfallColumn, Computed | CellValue>>>;

/** The cell of a column in the bar's row; rows count from the first bar. */
export type PlaceInRow = (row: number, column: WaterfallColumn) => CellPlace;

/** What stands in each row of the table behind a waterfall: one row per step, then the total's. */
export function waterfallRows(
  { steps, total }: WaterfallBars,
  place: PlaceInRow,
  style: NumberStyle,
): readonly WaterfallRow[] {
  const at = (row: number, column: WaterfallColumn): Formula => cell(place(row, column));
  const named = (row: number, bar: WaterfallBar): WaterfallRow => ({
    area: bar.label,
    deviation: bar.deviation,
    label: printed({ formula: at(row, "deviation"), value: bar.deviation.value }, style),
  });
  const sums = waterfallSteps(steps.map(({ deviation }) => deviation.value));
  const rows = steps.map((bar, row): WaterfallRow => {
    const sum = sums[row] ?? { start: 0, end: 0 };
    const isFirst = row === 0;
    const start = isFirst ? number(0) : at(row - 1, "sum");
    const end = isFirst ? at(row, "deviation") : binary(start, "+", at(row, "deviation"));
    const formulas = waterfallFormulas(start, at(row, "sum"));
    const values = waterfallColumns(sum);
    return {
      ...named(row, bar),
      sum: { formula: end, value: sum.end },
      base: { formula: formulas.base, value: values.base },
      gainAbove: { formula: formulas.gainAbove, value: values.gainAbove },
      gainBelow: { formula: formulas.gainBelow, value: values.gainBelow },
      lossAbove: { formula: formulas.lossAbove, value: values.lossAbove },
      lossBelow: { formula: formulas.lossBelow, value: values.lossBelow },
      top: { formula: formulas.top, value: values.top },
    };
  });
  const last = steps.length;
  const { value } = total.deviation;
  const top = call("MAX", number(0), at(last, "deviation"));
  return [
    ...rows,
    {
      ...named(last, total),
      total: { formula: at(last, "deviation"), value },
      top: { formula: top, value: Math.max(0, value) },
    },
  ];
}
