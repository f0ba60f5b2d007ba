/** Columns of Prognos: labels, equal slots for figures, bars, comments. */
export interface ForecastColumns {
  readonly label: number;
  /** The k-th column of figures. */
  readonly slot: (k: number) => number;
  readonly slots: number;
  readonly bar: number;
  readonly comment: number;
  /** Beside what is printed: the drafts of the texts. */
  readonly draft: number;
  /** First columns of what is not printed: the workings of the methods, and the numbers of the chart. */
  readonly workings: (series: number) => number;
  readonly chartData: number;
  /** In characters, from column A. */
  readonly widths: readonly number[];
}

const MARGIN_WIDTH = 1.5;
const LABEL_WIDTH = 40;
const SLOT_WIDTH = 14.5;
const BAR_WIDTH = 15;
const COMMENT_WIDTH = 38;
/** What the tables of the sheet need beside the vintages. */
const FEWEST_SLOTS = 4;
const FIRST_SLOT = 2;
const WORKING_COLUMNS = 15;
const WORKING_WIDTH = 12;
const WORKINGS = [...Array.from({ length: WORKING_COLUMNS }, () => WORKING_WIDTH), MARGIN_WIDTH];
const CHART_LABEL_WIDTH = 40;
/** More series than this are a page of methods too many. */
export const MOST_SERIES = 3;

/** `vintages` counts the forecasts shown side by side; their change takes one column more. */
export function forecastColumns(vintages: number): ForecastColumns {
  const slots = Math.max(FEWEST_SLOTS, vintages + 1);
  const comment = FIRST_SLOT + slots + 2;
  const draft = comment + 2;
  const aside = draft + 2;
  return {
    label: 1,
    slot: (k) => FIRST_SLOT + k,
    slots,
    bar: FIRST_SLOT + slots,
    comment,
    draft,
    workings: (series) => aside + series * (WORKING_COLUMNS + 1),
    chartData: aside + MOST_SERIES * (WORKING_COLUMNS + 1),
    widths: [
      MARGIN_WIDTH,
      LABEL_WIDTH,
      ...Array.from({ length: slots }, () => SLOT_WIDTH),
      BAR_WIDTH,
      MARGIN_WIDTH,
      COMMENT_WIDTH,
      MARGIN_WIDTH,
      COMMENT_WIDTH,
      MARGIN_WIDTH,
      ...Array.from({ length: MOST_SERIES }, () => WORKINGS).flat(),
      CHART_LABEL_WIDTH,
    ],
  };
}
