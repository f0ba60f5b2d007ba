import type { SummaryTexts } from "../../sheets/summary";
import { words } from "./words";

export const summary: SummaryTexts = {
  driverTitle: ({ area, side, amount }, { scope, words: when }) => [
    area,
    " ",
    side,
    " ",
    amount,
    scope === "year" ? ` for the full year ${when}` : ` ${when}`,
  ],
  driverSides: {
    negative: "exceeds its budget by",
    zero: "deviates from budget by",
    positive: "stays below its budget by",
  },
  caution: (errors, checks) =>
    `▲ ${String(errors)} ${errors === 1 ? "error" : "errors"} in the source may affect figures on this page, see ${checks}.`,
  plainTitle: (reportMonth) => `Summary ${words.month(reportMonth)}`,

  key: {
    forecast: (year) => `Forecast against budget, full year ${String(year)}`,
    outcome: (span) => `Outcome against budget, ${span}`,
    ofBudget: (unit, share) => [`${unit}, `, share, "% of budget"],
    series: (name, when) => `${name}, ${when}`,
    change: ({ unit, change, when, share }) => [
      ...(unit === "" ? [] : [`${unit}, `]),
      change,
      ` against ${when}`,
      ...(share === null ? [] : [" (", share, "%)"]),
    ],
    target: ({ unit, gap, direction, target }) => [
      `${unit}, `,
      gap,
      " ",
      direction,
      " of at most ",
      target,
    ],
    average: (name, when) => `${name}, monthly average ${when}`,
  },

  seriesTable: {
    measure: "Measure, unit and newest month",
    newest: "Newest month",
    before: "Same month last year",
    change: "Change",
    changeShare: "Change %",
    toDate: "Year to date",
    toDateBefore: "Same time last year",
    row: (name, unit, when) => `${name}, ${unit} (${when})`,
  },
  shortened: (shown, of, sheet) =>
    `Shows the ${String(shown)} areas of ${String(of)} that deviate most; all are in ${sheet}.`,

  target: (over, direction) => ["That is ", over, " ", direction, " for the period."],
  targetRest: (remaining) => [
    " To meet the target the rest of the year may cost at most ",
    remaining,
    " a month on average.",
  ],
  targetSpent: " The year's target can no longer be met: all of it is spent.",

  sources: (sheets) =>
    sheets.length === 1
      ? `Source: the sheet ${sheets.join("")}.`
      : `Source: the sheets ${sheets.slice(0, -1).join(", ")} and ${sheets.at(-1) ?? ""}.`,
  shownTo: (names, when) =>
    `${names.join(", ").replace(/, (?=[^,]*$)/u, " and ")}: shown up to ${when}.`,
};
