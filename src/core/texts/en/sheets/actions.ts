import type { ActionsTexts } from "../../sheets/actions";

export const actions: ActionsTexts = {
  realisedTitle: (amount, count) => [
    "The measures have given ",
    amount,
    count === 1 ? " so far, by one measure" : ` so far, by ${String(count)} measures`,
  ],
  expectedTitle: (amount, year) => [
    `The measures are expected to give `,
    amount,
    ` in ${String(year)}`,
  ],
  nextTitle: (first, amount, year) => [
    ...first,
    " and are expected to give ",
    amount,
    ` in ${String(year)}`,
  ],
  plainTitle: (count) => `Action plan: ${String(count)} ${count === 1 ? "measure" : "measures"}`,
  remark: (sign) => `${sign} is lower cost`,

  number: "No",
  measure: "Measure",
  owner: "Owner",
  status: "Status",
  deadline: "Due",
  recurrence: "Recurrence",
  said: "State of things",
  tied: "Shows in series",
  start: "Start",
  tieHint:
    "Type a monthly series and the first month into the yellow cells beside a measure, and its effect is measured below.",
  total: "Total",
  recurrences: { "one-off": "One-off", recurring: "Recurring" },
  ofExpected: "Realised of expected",
  remaining: (year) => `Left in ${String(year)}`,
  phased: {
    thisYear: (year) => `Phased in ${String(year)}`,
    nextYear: (year) => `Phased in ${String(year + 1)}`,
    carryOver: "Carry-over to next year",
  },

  totals: "Totals are computed from the rows.",
  kinds: (kinds) =>
    kinds.includes("annualised")
      ? "Effects this year, next year and annualised are summed apart: the annualised effect is the same money once more."
      : "Effects this year and next year are summed apart.",
  phasing:
    "Phased in: the annualised effect by month from the start, with the plan's ramp. Carry-over is what next year gets beyond this one.",
  sign: "Signs are as in the plan.",

  reports: "What was reported",

  measured: (measure) => `Measured effect: ${measure}`,
  measuredIn: (series, span) => `Measured in the series “${series}”, ${span}`,
  heads: {
    method: "Compared with",
    actual: "Actual",
    without: "Without the measure",
    effect: "Effect",
    how: "How it is computed",
  },
  methods: {
    "same-period-last-year": "Same period last year",
    "mean-before": "Mean before the measure",
    "seasonal-growth": "Last year, grown",
    "trend-before": "Trend before the measure",
  },
  how: {
    "same-period-last-year": () => "The same months a year earlier.",
    "mean-before": (months) => `The mean of the ${String(months)} months before the start.`,
    "seasonal-growth": () =>
      "The same months last year, grown by the rate of the year before the start.",
    "trend-before": (months) =>
      `A straight line through the ${String(months)} months before the start.`,
  },
  plan: (span) => `By the plan, ${span}`,
  planHow: (isReversed) =>
    isReversed ? "The plan's own figure, with the sign of the series." : "The plan's own figure.",
  agree: (side, low, high) =>
    side === "saving"
      ? `All comparisons show a lower cost, between ${low} and ${high}. That the cost is lower can be said; by how much depends on the comparison.`
      : `All comparisons show a higher cost, between ${low} and ${high}. No saving can be seen in the series.`,
  disagree: (low, high) =>
    `The comparisons point in different directions, from ${low} to ${high}. The series alone cannot show whether the measure has saved anything.`,
  interval: (low, high) => [" 95% interval: ", low, " to ", high, "."],
  intervalHoldsZero:
    " Against the trend the difference may be chance: its interval holds both a lower and a higher cost.",
  intervalMethod: (lags) =>
    `The interval comes from a regression in which level and slope may change at the start. Errors may follow each other over ${String(lags)} ${lags === 1 ? "month" : "months"} (Newey–West). It covers chance from month to month, not that the trend could have broken anyway.`,
  workings: {
    title: (measure) => `Workings of the trend before the measure: ${measure}`,
    month: "Month",
    order: "No",
    value: "Actual",
    line: "Line",
    residual: "Residual",
    weight: "Weight",
    product: "Weight × residual",
    meanBefore: "Mean before",
    slopeBefore: "Change per month before",
    meanAfter: "Mean after",
    slopeAfter: "Change per month after",
    effect: "Effect",
    limit: (degrees) => `t, 95%, ${String(degrees)} degrees of freedom`,
    error: "Standard error, least squares",
    low: "Lowest",
    high: "Highest",
    robustError: (lags) => `Standard error, Newey–West (${String(lags)})`,
    robustLow: "Lowest, Newey–West",
    robustHigh: "Highest, Newey–West",
  },
  noProof:
    "None of the comparisons shows that it was the measure that made the difference: all else that happened at the time is in it.",
};
