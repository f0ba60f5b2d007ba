import { waterfallColumns, waterfallSteps } from "../../../core/calc/waterfall";
import type { CellPlace } from "../../../core/model/place";
import type { Computed } from "../../computed";
import { binary, call, cell, number, type Formula } from "../../formula";
import { printed, type NumberStyle } from "../../live-text";
import type { CellValue } from "../../model";
import type { WaterfallBar, WaterfallBars } from "./bars";
import type { WaterfallColumn } from "./columns";
import { waterfallFormulas } from "./formulas";

export type WaterfallRow = Readonly<Partial<Record<WaterfallColumn, Computed | CellValue>>>;

/** The cell of a column in the bar's row; rows count from the first bar. */
export type PlaceInRow = (row: number, column: WaterfallColumn) => CellPlace;

/** What stands in each row of the table behind a waterfall: one row per step, then the total's. */
export function waterfallRows(
  { start, steps, total }: WaterfallBars,
  place: PlaceInRow,
  style: NumberStyle,
): readonly WaterfallRow[] {
  const at = (row: number, column: WaterfallColumn): Formula => cell(place(row, column));
  const named = (row: number, bar: WaterfallBar): WaterfallRow => ({
    area: bar.label,
    deviation: bar.deviation,
    label: printed({ formula: at(row, "deviation"), value: bar.deviation.value }, style),
  });
  const standing = (row: number, bar: WaterfallBar): WaterfallRow => ({
    ...named(row, bar),
    total: { formula: at(row, "deviation"), value: bar.deviation.value },
    top: {
      formula: call("MAX", number(0), at(row, "deviation")),
      value: Math.max(0, bar.deviation.value),
    },
  });
  const offset = start ? 1 : 0;
  const sums = waterfallSteps([
    ...(start ? [start.deviation.value] : []),
    ...steps.map(({ deviation }) => deviation.value),
  ]).slice(offset);
  const rows = steps.map((bar, index): WaterfallRow => {
    const row = index + offset;
    const sum = sums[index] ?? { start: 0, end: 0 };
    const isFirst = row === 0;
    const before = isFirst ? number(0) : at(row - 1, "sum");
    const end = isFirst ? at(row, "deviation") : binary(before, "+", at(row, "deviation"));
    const formulas = waterfallFormulas(before, at(row, "sum"));
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
  const first: WaterfallRow[] = start
    ? [
        {
          ...standing(0, start),
          sum: { formula: at(0, "deviation"), value: start.deviation.value },
        },
      ]
    : [];
  return [...first, ...rows, standing(steps.length + offset, total)];
}
