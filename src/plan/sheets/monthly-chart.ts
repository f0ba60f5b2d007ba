import { month, type Month } from "../../core/model/month";
import type { RangePlace } from "../../core/model/place";
import type { ChartAnchor, ChartPlan, ChartSeries } from "../chart";
import { area, put, type Draft } from "../draft";
import type { PlanInput } from "../input";
import { FIRST_MONTH, LABEL, LAST_MONTH, TOTAL } from "./monthly-layout";
import { shortName } from "./monthly-message";
import { monthCell, monthRanges, shownValue, type YearTable } from "./monthly-table";
import { unitFormat } from "./number-look";

/** Older years would only be a tangle of lines. */
const YEARS_SHOWN = 4;

/** Beside the printed page: copies of years that have marks between their values, which lines would draw as zeros. */
const PLOT_LEFT = TOTAL + 2;

/** One line per year, the newest strongest, and the target as a thin dashed line. */
export function seriesChart(
  draft: Draft,
  table: YearTable,
  targetRow: number | null,
  anchor: ChartAnchor,
  input: PlanInput,
): ChartPlan {
  const { series, headRow } = table;
  const { monthly, words } = input.texts.sheets;
  const years = [...table.rows.keys()].slice(-YEARS_SHOWN);
  const lines = years.flatMap((year, index) => yearLine(draft, table, year, years.length - index));
  return {
    key: `series.${series.id}`,
    title: monthly.chartTitle(shortName(series, input), words.unit[series.unit]),
    altText: monthly.chartAlt(series.title, years.join(", ")),
    anchor,
    categories: area(draft, headRow, FIRST_MONTH, headRow, LAST_MONTH),
    series: targetRow === null ? lines : [...lines, targetLine(draft, targetRow)],
    primary: { title: words.unit[series.unit], format: unitFormat(series.unit) },
    legend: false,
  };
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

function targetLine(draft: Draft, row: number): ChartSeries {
  return {
    key: "target",
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

/** January to the year's last value. Text would be drawn as zero, so years with marks in between are copied without. */
function plottedCells(draft: Draft, table: YearTable, year: number): RangePlace | null {
  const months = Array.from({ length: 12 }, (_, index) => month(year, index + 1));
  const last = months.findLast((at) => shownValue(table, at) !== null);
  if (last === undefined) return null;
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
