import type { Span } from "../follow-up/grid";

/** Columns of one forecast month: what was forecast, how far off, and the state as a symbol and a word. */
export interface MonthColumns {
  readonly amount: number;
  readonly error: number;
  readonly share: number;
  readonly symbol: number;
  readonly word: number;
}

/** Forecasts of more months than these do not fit on a page. */
export const MOST_MONTHS = 3;

const LABEL = 1;
const BASE = 2;
const FIRST_MONTH = 3;
const COLUMNS_A_MONTH = 5;
const MONTH_WIDTHS = [12, 10, 9, 3, 7];
const CHART_WIDTHS = [18, 12, 12, 12, 12];
const SPLIT_WIDTHS = [18, 12, 12, 12, 12, 14, 14, 14];

const right = FIRST_MONTH + MOST_MONTHS * COLUMNS_A_MONTH - 1;

/** The columns of Prognossäkerhet, the same for every table. */
export const ACCURACY = {
  label: LABEL,
  /** What the forecasts are held against. */
  base: BASE,
  right,
  /** The numbers of the chart, beside what is printed. */
  chartData: right + 2,
  /** The months behind the split of a miss, beside those. */
  splitWorkings: right + 2 + CHART_WIDTHS.length + 1,
  widths: [
    1.5,
    42,
    12,
    ...Array.from({ length: MOST_MONTHS }, () => MONTH_WIDTHS).flat(),
    1.5,
    ...CHART_WIDTHS,
    1.5,
    ...SPLIT_WIDTHS,
  ],
} as const;

export function monthColumns(k: number): MonthColumns {
  const amount = FIRST_MONTH + k * COLUMNS_A_MONTH;
  return { amount, error: amount + 1, share: amount + 2, symbol: amount + 3, word: amount + 4 };
}

/** The same columns for tables with a figure in each; symbol and word make one. */
export function figureSpans(): readonly Span[] {
  const months = Array.from({ length: MOST_MONTHS }, (_, k) => monthColumns(k));
  return [
    { left: BASE, right: BASE },
    ...months.flatMap(({ amount, error, share, symbol, word }) => [
      { left: amount, right: amount },
      { left: error, right: error },
      { left: share, right: share },
      { left: symbol, right: word },
    ]),
  ];
}
