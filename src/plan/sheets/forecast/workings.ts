import {
  FORECAST_METHODS,
  type ForecastMethod,
  type Origin,
} from "../../../core/calc/forecast/full-year";
import { addMonths, monthNumber, yearOf, type Month } from "../../../core/model/month";
import type { CellPlace, RangePlace } from "../../../core/model/place";
import type { Computed } from "../../computed";
import { addBlock, area, put, type Draft } from "../../draft";
import { binary, cell, type Formula } from "../../formula";
import type { PlanInput } from "../../input";
import type { CellValue } from "../../model";
import type { HelpSeries } from "./series";
import { holtFormulas, methodFormulas, smoothedFormula, type OriginCells } from "./formulas";
import { unitFormat } from "../number-look";

const STEPS = ["index", "value", "toDate", "smoothed", "level", "trend"] as const;
type Column = (typeof STEPS)[number] | ForecastMethod;
const COLUMNS: readonly Column[] = [...STEPS, ...FORECAST_METHODS];

/** The months of a series with what each method makes of them, and where it stands. */
export interface Workings {
  readonly series: HelpSeries;
  readonly place: (at: Month, column: Column) => CellPlace;
  readonly span: (from: Month, to: Month, column: Column) => RangePlace;
  readonly origin: (at: Month) => Origin | null;
  readonly bottom: number;
}

/**
 * Writes one row a month: the value, the steps of the smoothing, and from last year on the full-year forecast that each
 * method makes at the month's end. Not printed; the tables above refer to it.
 */
export function putWorkings(
  draft: Draft,
  at: { readonly row: number; readonly left: number },
  series: HelpSeries,
  input: PlanInput,
): Workings {
  const texts = input.texts.sheets.forecast;
  const { words } = input.texts.sheets;
  const { from, to, origins } = series;
  put(draft, at.row, at.left, series.title, { style: "caption" });
  const head = at.row + 1;
  const columnOf = (column: Column): number => at.left + 1 + COLUMNS.indexOf(column);
  const rowOf = (month: Month): number => head + 1 + (month - from);
  const place = (month: Month, column: Column): CellPlace => ({
    sheet: draft.name,
    row: rowOf(month),
    column: columnOf(column),
  });
  const span = (first: Month, last: Month, column: Column): RangePlace =>
    area(draft, rowOf(first), columnOf(column), rowOf(last), columnOf(column));
  put(draft, head, at.left, texts.month, { style: "columnHeadLeft" });
  for (const column of COLUMNS) {
    const names: Readonly<Record<Column, string>> = { ...texts.steps, ...texts.methods };
    put(draft, head, columnOf(column), names[column], { style: "columnHead" });
  }

  const firstShown = yearOf(to) - 1;
  const cells: OriginCells = { from, place, span };
  for (const origin of origins) {
    const month = origin.at;
    put(draft, rowOf(month), at.left, words.span(month, month), { style: "rowHead" });
    const show = (column: Column, content: Computed | CellValue): void => {
      const format = column === "index" ? "integer" : unitFormat(series.unit);
      put(draft, rowOf(month), columnOf(column), content, { style: "cell", format });
    };
    const live = (value: number | null, formula: Formula | null): Computed | null =>
      value === null || formula === null ? null : { formula, value };
    show("index", month - from + 1);
    show("value", series.valueAt(month));
    const isJanuary = monthNumber(month) === 1;
    const before = addMonths(month, -1);
    const value = cell(place(month, "value"));
    const sum = isJanuary ? value : binary(cell(place(before, "toDate")), "+", value);
    show("toDate", live(origin.toDate, sum));
    show("smoothed", live(origin.smoothed, smoothedFormula(cells, month)));
    const holt = holtFormulas(cells, month);
    show("level", live(origin.holt?.level ?? null, holt.level));
    show("trend", live(origin.holt?.trend ?? null, holt.trend));
    if (yearOf(month) < firstShown) continue;
    const formulas = methodFormulas(cells, month);
    for (const method of FORECAST_METHODS) {
      show(method, live(origin.forecasts[method], formulas[method]));
    }
  }
  const bottom = rowOf(to);
  const right = columnOf(FORECAST_METHODS.at(-1) ?? "theta");
  addBlock(draft, `workings.${series.id}`, "table", area(draft, at.row, at.left, bottom, right));
  return {
    series,
    place,
    span,
    origin: (month) => origins[month - from] ?? null,
    bottom,
  };
}
