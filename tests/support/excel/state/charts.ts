import { bagSchemas } from "../classes/bags";
import { refuseArgument } from "../wire/errors";
import type { Area } from "./area";
import { createBag } from "./bag";
import {
  type ChartState,
  nextId,
  type RangeState,
  type SeriesState,
  type SheetState,
} from "./book";
import { calculateIfNeeded } from "./calculate";
import { contentAt } from "./cells";
import { shownValue, valueType } from "./content";
import { absoluteAddress } from "./formula";
import { extent, offset } from "./lines";

export function addChart(
  sheet: SheetState,
  type: string,
  source: RangeState,
  seriesBy: string,
): ChartState {
  const chart: ChartState = {
    sheet,
    id: nextId(sheet.book),
    look: createBag(bagSchemas, "Chart"),
    series: [],
    left: 100,
    top: 100,
    width: 360,
    height: 216,
  };
  chart.look.props.name = `Chart ${sheet.charts.length + 1}`;
  chart.look.props.chartType = type;
  sheet.charts.push(chart);
  setData(chart, source, seriesBy);
  return chart;
}

/** Replaces all series by those that the cells of a range give. */
export function setData(chart: ChartState, source: RangeState, seriesBy: string): void {
  calculateIfNeeded(source.sheet.book);
  const { sheet, area } = source;
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && area.columns > area.rows);
  const hasTopHeads = area.rows > 1 && isHeading(sheet, { ...area, rows: 1 });
  const hasLeftHeads = area.columns > 1 && isHeading(sheet, { ...area, columns: 1 });
  const body: Area = {
    top: area.top + (hasTopHeads ? 1 : 0),
    left: area.left + (hasLeftHeads ? 1 : 0),
    rows: area.rows - (hasTopHeads ? 1 : 0),
    columns: area.columns - (hasLeftHeads ? 1 : 0),
  };
  chart.look.props.plotBy = byRows ? "Rows" : "Columns";
  chart.series.splice(0);
  for (let index = 0; index < (byRows ? body.rows : body.columns); index += 1) {
    const values = byRows
      ? { ...body, top: body.top + index, rows: 1 }
      : { ...body, left: body.left + index, columns: 1 };
    const series = addSeries(chart, null);
    series.values = `=${absoluteAddress(sheet.name, values)}`;
    const [headRow, headColumn] = byRows ? [values.top, area.left] : [area.top, values.left];
    const isNamed = byRows ? hasLeftHeads : hasTopHeads;
    if (isNamed) {
      series.look.props.name = String(shownValue(contentAt(sheet.cells, headRow, headColumn)));
    }
    const heads = byRows ? { ...values, top: area.top } : { ...values, left: area.left };
    const hasCategories = byRows ? hasTopHeads : hasLeftHeads;
    series.xValues = hasCategories ? `=${absoluteAddress(sheet.name, heads)}` : null;
  }
}

export function addSeries(chart: ChartState, index: number | null): SeriesState {
  const series: SeriesState = {
    chart,
    look: createBag(bagSchemas, "ChartSeries"),
    values: null,
    xValues: null,
    points: new Map(),
  };
  chart.series.splice(index ?? chart.series.length, 0, series);
  series.look.props.chartType = chart.look.props.chartType;
  series.look.props.name = `Series${chart.series.length}`;
  chart.series.forEach((one, order) => {
    one.look.props.plotOrder = order;
  });
  return series;
}

/** The reference a series keeps: Excel takes one row or one column. */
export function seriesReference({ sheet, area }: RangeState): string {
  if (area.rows > 1 && area.columns > 1) refuseArgument("a series takes one row or one column");
  return `=${absoluteAddress(sheet.name, area)}`;
}

/** Lays a chart over cells, from the first one's top left corner to the last one's bottom right corner. */
export function placeChart(chart: ChartState, start: Area, end: Area): void {
  const { sheet } = chart;
  chart.left = offset(sheet, "columns", start.left);
  chart.top = offset(sheet, "rows", start.top);
  const columns = end.left + end.columns - start.left;
  const rows = end.top + end.rows - start.top;
  if (columns < 1 || rows < 1) refuseArgument("the chart ends before it starts");
  chart.width = extent(sheet, "columns", start.left, columns);
  chart.height = extent(sheet, "rows", start.top, rows);
}

/** A row or column of a source is headings when it holds no number at all after its first cell. */
function isHeading(sheet: SheetState, line: Area): boolean {
  for (let down = 0; down < line.rows; down += 1) {
    for (let right = 0; right < line.columns; right += 1) {
      const content = contentAt(sheet.cells, line.top + down, line.left + right);
      if (down + right > 0 && valueType(content) === "Double") return false;
    }
  }
  return true;
}
