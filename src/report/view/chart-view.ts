import type { RangePlace } from "../../core/model/place";
import type { Language } from "../../core/texts/texts";
import type { ChartPlan, ChartSeries } from "../../plan/chart";
import { linePoints } from "../../plan/chart-look";
import { axisBounds, dottedPoints } from "../../plan/chart-points";
import type { PlannedCell, SheetPlan } from "../../plan/model";
import { cellRange, planValues, seriesPoints, type PlanValues } from "../../plan/plan-values";
import { anchorSize } from "../../plan/size";
import type { AxisView, ChartView, SeriesView } from "./model";
import { valueText } from "./sheet-cells";

/** What charts read from: the values and the printed texts of all cells of the report. */
export interface ChartSource {
  readonly values: PlanValues;
  readonly texts: (range: RangePlace) => readonly string[];
}

export function chartSource(sheets: readonly SheetPlan[], language: Language): ChartSource {
  const cells = new Map(
    sheets.map(({ name, cells }) => [
      name,
      new Map(cells.map((cell) => [cellKey(cell.row, cell.column), cell])),
    ]),
  );
  const textOf = (cell: PlannedCell | undefined): string =>
    cell === undefined ? "" : valueText(cell.value, cell, language);
  return {
    values: planValues(sheets),
    texts: ({ sheet, top, left, bottom, right }) => {
      const texts: string[] = [];
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          texts.push(textOf(cells.get(sheet)?.get(cellKey(row, column))));
        }
      }
      return texts;
    },
  };
}

export function chartView(plan: ChartPlan, sheet: SheetPlan, source: ChartSource): ChartView {
  const axis = (side: ChartSeries["axis"]): AxisView | null => {
    const own = plan[side];
    if (own === undefined) return null;
    return { title: own.title, format: own.format, ...axisBounds(side, own, plan, source.values) };
  };
  return {
    key: plan.key,
    title: plan.title,
    altText: plan.altText,
    ...anchorSize(plan.anchor, sheet),
    categories: source.texts(plan.categories),
    categoryTitle: plan.categoryAxisTitle ?? "",
    series: plan.series.map((series) => seriesView(series, source)),
    axes: { primary: axis("primary"), secondary: axis("secondary") },
    hasLegend: plan.legend,
  };
}

function seriesView(series: ChartSeries, { values, texts }: ChartSource): SeriesView {
  const { key, shape, axis, colour, labels, labelPlace, labelCells } = series;
  const points = seriesPoints(values, series.values);
  return {
    key,
    shape,
    axis,
    colour,
    ...(labels && { labels }),
    ...(labelPlace && { labelPlace }),
    name: texts(cellRange(series.name)).join(""),
    width: linePoints(series),
    isDashed: series.dashed === true,
    points,
    dots: dottedPoints(series, points),
    texts: labelCells === undefined ? [] : texts(labelCells),
  };
}

function cellKey(row: number, column: number): string {
  return `${row}:${column}`;
}
