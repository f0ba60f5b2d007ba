import type { AccuracyTexts } from "../../sheets/accuracy";

/** What the shares of the title are of. */
const TITLE_ENDS = {
  accounts: " from the accounts",
  budget: " of the budget from the accounts",
} as const;

export const accuracy: AccuracyTexts = {
  title: (year, parts, base) => [
    `The forecasts for ${String(year)}: `,
    ...parts.flatMap(({ made, size }, at) => [
      ...(at === 0 ? [] : [at === parts.length - 1 ? " and " : ", "]),
      `${made.split(" ")[0] ?? ""} `,
      size,
      ...(base === null ? [] : ["\u00A0%"]),
    ]),
    base === null ? " against the accounts" : TITLE_ENDS[base],
  ],
  triedTitle: ({ series, year, largest }) => [
    `${series} ${String(year)}: simple methods in August would have been within `,
    largest,
    "\u00A0%",
  ],
  errorsTitle: "The months against the same month last year",
  limits: (base) =>
    `limit August 1 %, October 0.5 % ${base === "accounts" ? "from the accounts" : "of the budget"}`,

  yearHeading: (year) => `The forecasts for ${String(year)} against the accounts`,
  madeIn: (month, limit) =>
    limit === null
      ? `Forecast ${month}`
      : `Forecast ${month}, limit ${limit === 0.01 ? "1" : "0.5"} %`,
  accounts: (year) => `Accounts ${String(year)}`,
  forecast: "Forecast",
  error: "Error",
  shareOf: { accounts: "Of accounts", budget: "Of budget" },
  within: "within",
  beyond: "beyond",
  errorSign:
    "Error = forecast − accounts in the table's own sign: + is a forecast above the accounts.",
  base: {
    accounts: "The share is of the accounts.",
    budget: "The share is of the year's budget, as the settings ask for.",
  },
  noBudget: (year) =>
    `Shares are missing where the budget of ${String(year)} is not in the workbook.`,

  made: "Forecast made",
  lines: {
    forecast: "Forecast",
    accounts: "Accounts",
    upper: "Upper limit",
    lower: "Lower limit",
  },
  chartTitle: (year) => `How the forecast for ${String(year)} moved towards the accounts`,
  chartAlt: (year) =>
    `Line chart of the forecast for ${String(year)} each time it was made, with the accounts and the limits around them.`,
  chartAxis: (unit) => `Full year, ${unit}`,

  split: {
    heading: (year) => `What the forecasts of ${String(year)} missed by`,
    part: "Cause",
    parts: {
      measures: "Measures started after the forecast",
      volume: "Volume: households against the assumption",
      price: "Price: average cost against the assumption",
      late: "Late registration: months known by then",
    },
    rest: "Rest",
    miss: "The miss",
    note: "Plus makes the forecast higher than the accounts where costs are positive. Volume = (households assumed − actual) × average cost assumed, price = (average cost assumed − actual) × actual households, of the months that were left. Late registration = what was registered by then less what the same months became. Measures that the forecast counted on already belong to the rest. The parts add up to the miss.",
    unknown: {
      measures:
        "Measures are empty, and in the rest, where no measure started after the forecast has a booked effect of the year in the action plan.",
      volume:
        "Volume and price are empty, and in the rest, where no households and average cost were assumed on the sheet of forecasts when the forecast was made.",
      price:
        "Volume and price are empty, and in the rest, where no households and average cost were assumed on the sheet of forecasts when the forecast was made.",
      late: "Late registration is empty, and in the rest, where the history does not have the months as they were when the forecast was made.",
    },
    workings: (made) => `The months behind the split: forecast ${made}`,
    workingHeads: {
      volumeThen: "Households then",
      priceThen: "Average cost then",
      volumeNow: "Households now",
      priceNow: "Average cost now",
      volume: "Volume",
      price: "Price",
      late: "Late registration",
    },
  },

  triedHeading: (series, year, unit) =>
    `What simple methods would have said in ${String(year)}: ${series}, ${unit}`,
  outcome: (year) => `Actual ${String(year)}`,
  valueAdded: "Better than last year's months",
  share: "Error",
  triedNote:
    "Each method is tried with what was known then. Better than last year's months: how many percentage points nearer the outcome the method came than assuming that the rest of the year is as last year (seasonal naive); minus is further off.",

  errorsHeading:
    "Errors by month this year if each month is taken to be as the same month last year",
  series: "Series, unit",
  tested: "Months tested",
  measures: {
    meanError: "Mean error",
    meanAbsolute: "Mean absolute error",
    rootMeanSquare: "RMSE",
    absoluteShare: "MAPE",
    weightedShare: "WAPE",
    symmetricShare: "sMAPE",
    scaledAbsolute: "MASE",
    scaledRootMeanSquare: "RMSSE",
    bias: "Bias",
    trackingSignal: "Tracking signal",
  },
  errorsNote:
    "Error = actual − assumption. MAPE, WAPE and sMAPE are absolute errors as shares of the actuals; sMAPE goes from 0 to 200 %. MASE and RMSSE are against the same error in the years before: below 1 is better, empty with only one year before. A tracking signal beyond ±4 is errors to one side.",
};
