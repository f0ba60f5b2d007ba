import type { ColumnRole } from "../../../model/statement";
import type { StatementTexts } from "../../sheets/statement";
import { words } from "./words";

const COLUMN_HEADS: Readonly<Record<ColumnRole, (when: string) => string>> = {
  actual: (when) => `Actual ${when}`,
  budget: (when) => `Budget ${when}`,
  forecast: (when) => `Forecast ${when}`,
  deviation: () => "Deviation",
  "deviation-percent": () => "Dev. %",
  accounts: (when) => `Accounts ${when}`,
  "previous-forecast": (when) => `Previous forecast ${when}`,
  "prior-actual": (when) => `Actual ${when}`,
};

export const statement: StatementTexts = {
  bothTitle: (forecast, outcome, { year, span }) => [
    `The forecast for ${String(year)} is `,
    forecast.amount,
    " ",
    forecast.side,
    `, the outcome ${span} `,
    outcome.amount,
    " ",
    outcome.side,
  ],
  forecastTitle: ({ amount, side }, year) => [
    `The forecast for ${String(year)} is `,
    amount,
    " ",
    side,
  ],
  outcomeTitle: ({ amount, side }, span) => [`The outcome ${span} is `, amount, " ", side],
  netCostTitle: ({ amount, side }, base, when) => [
    `The net cost ${when} is `,
    amount,
    " ",
    side,
    ` ${base}`,
  ],
  plainTitle: (reportMonth) => `Operating statement ${words.month(reportMonth)}`,
  sides: { negative: "worse than budget", zero: "off budget", positive: "better than budget" },
  shortSides: { negative: "worse", zero: "off budget", positive: "better" },

  periodHeading: (span, hasBudget) =>
    hasBudget ? `Outcome against budget, ${span}` : `Outcome ${span}`,
  yearHeading: (year, hasBudget) =>
    `Full year ${String(year)}${hasBudget ? " against budget" : ""}`,
  area: "Area",
  column: (role, when) => COLUMN_HEADS[role](when),
  change: "Change",
  shareOfYear: "Actual of year's budget",

  proof: (formula, proved, rows) =>
    `The source's deviation = ${formula}, proved on ${String(proved)} of ${String(rows)} rows.`,
  setFormula: (formula, held, rows) =>
    `The source's deviation = ${formula} by the settings, holds on ${String(held)} of ${String(rows)} rows.`,
  setCosts: {
    positive: "Costs are printed with plus, by the settings.",
    negative: "Costs are printed with minus, by the settings.",
  },
  unproved:
    "The source shows no deviation that can be proved; here it is computed from the amounts.",
  reversed: "The source has the opposite sign; here + is always better than budget.",
  difference: (minuend, subtrahend) => `${minuend} − ${subtrahend}`,
  totals: "Totals that add up exactly are summed here; other totals stand as in the source.",
  shareUndefined: "Dev. % is empty where the budget is zero or missing.",
  brokenRows: (labels, checks) =>
    `Rows whose figures disagree in the source: ${labels.join(", ")}. See ${checks}.`,

  waterfallTitle: (total, when) => `Deviation by area ${when}: ${total}`,
  waterfallAlt: (when, steps) =>
    `Waterfall chart of the deviation from budget by area, ${when}. ${steps}.`,
  waterfallAxis: (unit) => `Deviation, ${unit}`,
  comparisonTitle: (now, before, unit) => `${now} against ${before.toLowerCase()} by area, ${unit}`,
  comparisonAlt: (now, before) =>
    `Two columns for each area: ${before.toLowerCase()} and ${now.toLowerCase()}.`,
  chartData: "Chart data",
  chartDataNote: "The table feeds the chart above and is recalculated with it; it is not printed.",
  waterfallTable: (when) => `Deviation by area ${when}`,
  rest: "Others",
  disagreement: "Disagrees in the source",
  total: "Total",
  waterfallHeads: {
    area: "Area",
    deviation: "Deviation",
    sum: "Running total",
    base: "Base (invisible)",
    gainAbove: "Better, above zero",
    gainBelow: "Better, below zero",
    lossAbove: "Worse, above zero",
    lossBelow: "Worse, below zero",
    total: "Total",
    top: "Label position",
    label: "Label",
  },
};
