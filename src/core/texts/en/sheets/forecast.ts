import type { ForecastTexts } from "../../sheets/forecast";

export const forecast: ForecastTexts = {
  title: ({ year, amount, direction }) => [
    `The forecast for ${String(year)} is `,
    amount,
    " ",
    direction,
  ],
  changedTitle: ({ year, amount, direction, change, side, since }) => [
    `The forecast for ${String(year)} is `,
    amount,
    " ",
    direction,
    ", ",
    change,
    " ",
    side,
    ` in ${since}`,
  ],
  methodsTitle: ({ series, year, low, high }) => [
    `${series} ${String(year)}: the methods give between `,
    low,
    " and ",
    high,
  ],
  changeSides: { negative: "worse than", zero: "changed since", positive: "better than" },

  vintagesHeading: (year) =>
    `Forecast deviation for the full year ${String(year)}, forecast by forecast`,
  madeIn: (month) => `Forecast ${month}`,
  changeSince: (month) => `Change since ${month}`,
  againstBudgetNow: "Earlier forecast amounts are compared with the budget as it is now.",
  noEarlier:
    "The workbook has no earlier forecast of the year. From the next refresh on, this one is in Tertial historik.",
  changeTitle: ({ from, to }, change) => `From the forecast of ${from} to that of ${to}: ${change}`,
  changeAlt: ({ from, to }, steps) =>
    `Waterfall chart from the deviation in the forecast of ${from} to that of ${to}, with the change of each area. ${steps}.`,

  remainingHeading: (months) => `Left of the year: ${String(months)} months`,
  actualMonth: (span) => `Actual a month ${span}`,
  budgetRemaining: "Budget left a month",
  forecastRemaining: "Forecast left a month",
  neededChange: "Forecast against actual a month",

  balanceHeading: "Bridge to balance",
  balanceForecast: "Forecast deviation",
  balanceInput: {
    measures: "Measures beyond the forecast, remaining effect",
    supplement: "Supplementary budget applied for",
  },
  balanceOther: "Other measures beyond the forecast",
  balancePlan: (title) =>
    title === null ? "The action plan, beyond the forecast" : `${title}, beyond the forecast`,
  balanceAmount: "Amount",
  balanceOfPlan: "Left by the plan",
  balanceIncluded: "In the forecast already (empty: all)",
  balanceLeft: "Left to solve (−) after measures and budget",
  balanceMonth: (months) => `A remaining month (${String(months)})`,
  balanceNote:
    "Fill in the yellow cells, plus for what improves the result; an empty cell does not count.",
  balancePlanNote: (plans) =>
    [
      "Left: the effect expected this year less what is booked, measure by measure. Type the share that the forecast counts on already, so that nothing is counted twice.",
      ...(plans.some(({ sign }) => sign === 1)
        ? ["Plus in the plan is read as a lower cost."]
        : ["Minus in the plan is read as a lower cost."]),
    ].join(" "),
  balanceSaid: {
    plan: "the action plan beyond the forecast",
    other: "other measures",
    measures: "measures beyond the forecast",
    supplement: "the supplementary budget applied for",
  },
  balanceTotal: "After measures and budget",
  balanceTitle: (left) => `From forecast to balance: ${left} after measures and budget`,
  balanceAlt: (steps) =>
    `Waterfall chart from the forecast's deviation over measures and the budget applied for to what is left. ${steps}.`,

  product: "Households × average cost",
  assumptionsHeading: "Assumptions month by month: households × average cost",
  ownAssumption: "Own assumption",
  assumptionsNote:
    "Own assumptions are kept in the history, so that the forecast's miss can be parted into volume and price once there are accounts.",
  month: "Month",
  year: (year) => `The year ${String(year)}`,

  methodsHeading: (series, year, unit) =>
    `Forecast help: ${series}, full year ${String(year)}, ${unit}`,
  method: "Method",
  methods: {
    "run-rate": "So far, scaled to twelve months",
    "last-three": "So far + mean of the last three months",
    "last-month": "So far + the last month",
    "seasonal-naive": "So far + the same months last year",
    "seasonal-share": "Share of the year at the same month last year",
    smoothing: "Exponential smoothing",
    "damped-trend": "Damped trend (Holt)",
    theta: "Theta",
  },
  ownMethod: "Households × average cost as assumed",
  fullYear: (made) => `Full year, after ${made}`,
  perRemaining: (months) => `A remaining month (${String(months)})`,
  missThen: (made) => `Miss if made ${made}`,
  meanMiss: (year) => `Mean miss Jan–Nov ${String(year)}`,
  spread: (low, high, difference) => [
    "The methods give between ",
    low,
    " and ",
    high,
    ": a spread of ",
    difference,
    ".",
  ],
  methodsNote:
    "Help for the judgement, never in its place. The misses show what the same method would have given last year with what was known then: + is too high. The smoothing weighs a new month 0.5, a trend 0.2 and damps by 0.9. Households × average cost is not the net cost of the operating statement: refunds are not part of it.",

  workings: "Workings",
  workingsNote: "Not printed; tables and charts to the left are made of this.",
  steps: {
    index: "No",
    value: "Actual",
    toDate: "So far this year",
    smoothed: "Smoothed level",
    level: "Holt, level",
    trend: "Holt, trend",
  },
};
