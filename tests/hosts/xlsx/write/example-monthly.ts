import type { ChartPlan, ChartSeries } from "../../../../src/plan/chart";
import type { SheetPlan } from "../../../../src/plan/model";
import { cellRow, rangeOn } from "./example-cells";

export const MONTHLY = "Månadsserier";
const range = rangeOn(MONTHLY);

const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
// Households and average cost as published for Linköping, March 2020.
const HOUSEHOLDS: readonly (readonly [number, readonly number[]])[] = [
  [2018, [3011, 3001, 2975, 2983, 3011, 3053, 3081, 3094, 3099, 3102, 3082, 3071]],
  [2019, [3088, 3099, 3114, 3121, 3109, 3118, 3178, 3229, 3230, 3169, 3128, 3132]],
  [2020, [3192, 3214, 3239]],
];
const COSTS = [9160, 9030, 9120, 9340, 9190, 9200, 9120, 9280, 9440, 9210, 9090, 9240];

/** Tables and charts of every kind that lines and clustered columns make. */
export const monthlySheet: SheetPlan = {
  key: "monthly",
  name: MONTHLY,
  cells: [
    ...cellRow(0, 1, ["Fler hushåll än 2019"], { style: "title", format: "general" }),
    ...cellRow(2, 1, ["År", ...MONTHS], { style: "columnHead", format: "general" }),
    ...HOUSEHOLDS.flatMap(([year, values], k) => [
      ...cellRow(3 + k, 1, [year], { style: "rowHead", format: "year" }),
      ...cellRow(3 + k, 2, values, { style: "cell", format: "integer" }),
    ]),
    ...cellRow(6, 1, ["Mål", ...MONTHS.map(() => 3150)], { style: "cell", format: "integer" }),
    ...cellRow(7, 1, ["Snittkostnad", ...COSTS], { style: "cell", format: "integer" }),
    ...cellRow(8, 1, ["Ensam", undefined, 3050], { style: "cell", format: "integer" }),
  ],
  blocks: [],
  merges: [],
  columnWidths: [2, 14, ...MONTHS.map(() => 7)],
  rowHeights: new Map([[0, 26]]),
  freeze: { rows: 3, columns: 2 },
  print: {
    area: range(0, 0, 48, 13),
    orientation: "landscape",
    pagesHigh: 0,
    titleRows: { top: 0, bottom: 2 },
    breaks: [30],
  },
  conditionalFormats: [],
  choices: [],
  tables: [],
  charts: [lineChart(), pairChart()],
  names: [],
};

function yearSeries(row: number, more: Partial<ChartSeries>): ChartSeries {
  return {
    key: String(row),
    name: { sheet: MONTHLY, row, column: 1 },
    values: range(row, 2, row, 13),
    shape: "line",
    axis: "primary",
    colour: "previous",
    ...more,
  };
}

function lineChart(): ChartPlan {
  return {
    key: "households",
    title: "Hushåll per månad",
    altText: "Linjediagram: hushåll per månad 2018–2020; 2020 ligger över båda åren.",
    anchor: { top: 10, left: 1, bottom: 26, right: 7 },
    categories: range(2, 2, 2, 13),
    series: [
      yearSeries(3, { colour: "earlier", labels: "last" }),
      yearSeries(4, { labels: "last" }),
      yearSeries(5, { colour: "accent", width: 2.5, labels: "last" }),
      yearSeries(6, { colour: "bad", width: 1, dashed: true, labels: "last" }),
      yearSeries(8, { colour: "good" }),
    ],
    primary: { title: "antal", format: "integer", minimum: 2900 },
    legend: false,
  };
}

function pairChart(): ChartPlan {
  return {
    key: "households-cost",
    title: "Fler hushåll & högre snittkostnad",
    altText: "Staplar: hushåll. Linje mot höger axel: snittkostnad.",
    anchor: { top: 10, left: 7, bottom: 26, right: 14 },
    categories: range(2, 2, 2, 13),
    series: [
      yearSeries(4, { shape: "column" }),
      yearSeries(7, { axis: "secondary", colour: "accent", width: 2.25 }),
    ],
    categoryAxisTitle: "2019",
    primary: { title: "hushåll", format: "integer" },
    secondary: { title: "kr per hushåll", format: "integer", minimum: 8000 },
    legend: true,
  };
}
