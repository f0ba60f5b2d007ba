import { month, monthNumber, yearOf, type Month } from "../../../core/model/month";
import type { RangePlace } from "../../../core/model/place";
import type { MonthlyTarget } from "../../../core/model/series";
import type { ChartAnchor, ChartSeries } from "../../chart";
import { addBlock, area, put, type Draft } from "../../draft";
import type { PlanInput } from "../../input";
import { FIRST_MONTH, LABEL, LAST_MONTH, TOTAL } from "./layout";
import { shortName } from "./message";
import { monthCell, monthRanges, shownValue, type YearTable } from "./table";
import { namePlaces, type EndPoint } from "./name-places";
import { unitFormat } from "../number-look";

/** Older years would only be a tangle of lines. */
const YEARS_SHOWN = 4;

/** Beside the printed page: copies of years that have marks between their values, which lines would draw as zeros. */
const PLOT_LEFT = TOTAL + 2;

export interface SeriesChartPlace {
  readonly anchor: ChartAnchor;
  /** Row of the target, for the dashed line; null where there is none. */
  readonly target: number | null;
}

/** One line per year, the newest strongest, and the target as a thin dashed line. Nothing for a series without values. */
export function putSeriesChart(
  draft: Draft,
  table: YearTable,
  { anchor, target }: SeriesChartPlace,
  input: PlanInput,
): void {
  const { series, headRow } = table;
  const { monthly, words } = input.texts.sheets;
  const years = [...table.rows.keys()].slice(-YEARS_SHOWN);
  const lines = years.flatMap((year, index) => yearLine(draft, table, year, years.length - index));
  if (lines.length === 0) return;
  const all = target === null ? lines : [...lines, targetLine(draft, target)];
  const ends = endPoints(table, years, target === null ? null : series.target);
  const places = namePlaces(ends, plottedSpan(table, years, ends));
  const key = `series.${series.id}`;
  draft.charts.push({
    key,
    title: monthly.chartTitle(shortName(series, input), words.unit[series.unit]),
    altText: monthly.chartAlt(series.title, years.join(", ")),
    anchor,
    categories: area(draft, headRow, FIRST_MONTH, headRow, LAST_MONTH),
    series: all.map((line) => ({ ...line, ...places.get(line.key) })),
    primary: { title: words.unit[series.unit], format: unitFormat(series.unit) },
    legend: false,
  });
  const { top, left, bottom, right } = anchor;
  addBlock(draft, `${key}.chart`, "chart", area(draft, top, left, bottom - 1, right - 1));
}

const LINE_LOOKS = [
  { colour: "accent", width: 2.75 },
  { colour: "previous", width: 2.25 },
  { colour: "earlier", width: 1.5 },
] as const;

/** `age` 1 is the newest year. */
function yearLine(
  draft: Draft,
  table: YearTable,
  year: number,
  age: number,
): readonly ChartSeries[] {
  const values = plottedCells(draft, table, year);
  if (!values) return [];
  const look = LINE_LOOKS[Math.min(age, LINE_LOOKS.length) - 1] ?? LINE_LOOKS[2];
  const name = { sheet: draft.name, row: values.top, column: LABEL };
  return [
    { key: String(year), name, values, shape: "line", axis: "primary", ...look, labels: "last" },
  ];
}

const TARGET = "target";

function targetLine(draft: Draft, row: number): ChartSeries {
  return {
    key: TARGET,
    name: { sheet: draft.name, row, column: LABEL },
    values: area(draft, row, FIRST_MONTH, row, LAST_MONTH),
    shape: "line",
    axis: "primary",
    colour: "secondary",
    width: 1,
    dashed: true,
    labels: "last",
  };
}

function lastShown(table: YearTable, year: number): Month | null {
  const months = Array.from({ length: 12 }, (_, index) => month(year, index + 1));
  return months.findLast((at) => shownValue(table, at) !== null) ?? null;
}

/** Where each line ends, by its key. */
function endPoints(
  table: YearTable,
  years: readonly number[],
  target: MonthlyTarget | null,
): readonly EndPoint[] {
  const ends = years.flatMap((year): readonly EndPoint[] => {
    const at = lastShown(table, year);
    const value = at === null ? null : shownValue(table, at);
    return at === null || !value
      ? []
      : [{ key: String(year), at: monthNumber(at), value: value.value }];
  });
  return target ? [...ends, { key: TARGET, at: 12, value: target.amount }] : ends;
}

/** From the lowest to the highest of all points the chart draws. */
function plottedSpan(
  table: YearTable,
  years: readonly number[],
  ends: readonly EndPoint[],
): number {
  const values = [...table.shown].flatMap(([at, shown]) =>
    shown.kind === "value" && years.includes(yearOf(at)) ? [shown.value] : [],
  );
  const all = [...values, ...ends.map(({ value }) => value)];
  return Math.max(...all) - Math.min(...all);
}

/** January to the year's last value. Text would be drawn as zero, so years with marks in between are copied without. */
function plottedCells(draft: Draft, table: YearTable, year: number): RangePlace | null {
  const months = Array.from({ length: 12 }, (_, index) => month(year, index + 1));
  const last = lastShown(table, year);
  if (last === null) return null;
  const plotted = months.filter((at) => at <= last);
  const hasMark = plotted.some((at) => table.shown.get(at)?.kind === "mark");
  return hasMark
    ? copyWithoutMarks(draft, table, plotted)
    : (monthRanges(table, month(year, 1), last)[0] ?? null);
}

function copyWithoutMarks(draft: Draft, table: YearTable, months: readonly Month[]): RangePlace {
  const [first = month(0, 1)] = months;
  const { row } = monthCell(table, first);
  months.forEach((at, index) => {
    const content = shownValue(table, at);
    put(draft, row, PLOT_LEFT + index, content, { style: "caption", format: "hidden" });
  });
  return area(draft, row, PLOT_LEFT, row, PLOT_LEFT + months.length - 1);
}
