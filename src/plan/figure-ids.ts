import type { FlowCount } from "../core/model/case-flow";

/** What a figure of a monthly series is; the patterns are listed with formula, unit and sign in docs/figures.md. */
export type SeriesFigure =
  | "month"
  | "year"
  | "rolling-12"
  | "ytd"
  | "ytd-previous"
  | "ytd-change"
  | "ytd-change-share"
  | "target"
  | "target-average"
  | "target-over"
  | "target-remaining"
  | "revised"
  | "revised-share"
  | "expected-final"
  | "expected-final-error";

/**
 * `series.households/2020-03` for a month, else `series.households.ytd/2020-02`. `at` is the figure's last month, or its
 * year for figures of a year.
 */
export function seriesFigureId(series: string, figure: SeriesFigure, at: string): string {
  return figure === "month"
    ? `${seriesHistoryId(series)}/${at}`
    : `${seriesHistoryId(series)}.${figure}/${at}`;
}

/** The series in the history table: the id of its months without their period. */
export function seriesHistoryId(series: string): string {
  return `series.${series}`;
}

/** What is assumed of months to come on Prognos. */
export const ASSUMED = ["households", "averageCost"] as const;
export type Assumed = (typeof ASSUMED)[number];

/** The history of what was assumed of a month, by the month of the report. */
export function assumptionHistoryId(factor: Assumed): string {
  return `assumption.${factor === "households" ? factor : "average-cost"}`;
}

/** What a figure of an operating statement is. */
export type StatementFigure =
  "outcome" | "budget" | "deviation" | "deviation-share" | "share-of-year" | "previous" | "change";

/** `statement.period.deviation/Ekonomiskt bistånd`; the full year's figures are called `forecast`. */
export function statementFigureId(
  scope: "period" | "year",
  figure: StatementFigure,
  row: string,
): string {
  return `statement.${scope === "year" ? "forecast" : scope}.${figure}/${row}`;
}

/** What a figure of an indicator, a volume or of staff is. */
export type MeasuredFigure = "actual" | "forecast" | "target" | "change" | "required" | "status";

/** `indicators.actual/Total sjukfrånvaro, Män, UAF/2020-08`. */
export function followUpFigureId(
  table: "indicators" | "volumes" | "staffing",
  figure: MeasuredFigure,
  row: string,
  period: string,
): string {
  return `${table}.${figure}/${row}/${period}`;
}

/** `investments.deviation/Inventarier/2020`; payments out and in are `forecast-out` and `forecast-in`. */
export function investmentFigureId(figure: string, row: string, period: string): string {
  return `investments.${figure}/${row}/${period}`;
}

/** What a figure of the forecast is; `at` is the month it was made in, `row` a row of the statement or a series. */
export type ForecastFigure =
  | "deviation"
  | "change"
  | "actual-month"
  | "budget-remaining"
  | "forecast-remaining"
  | "needed-change"
  | "balance"
  | "balance-measures"
  | "balance-month"
  | "method"
  | "method-error";

/** `forecast.deviation/2020-07/Ekonomiskt bistånd`, `forecast.method/2020-08/households-cost/run-rate`. */
export function forecastFigureId(figure: ForecastFigure, at: string, row: string): string {
  return `forecast.${figure}/${at}/${row}`;
}

/** `accuracy.pct/2019-08/Summa nettokostnader, tkr`. */
export function accuracyFigureId(figure: string, at: string, row: string): string {
  return `accuracy.${figure}/${at}/${row}`;
}

/** What a figure of an action plan is. */
export type ActionFigure =
  | "realised"
  | "expected"
  | "annualised"
  | "remaining"
  | "this-year"
  | "next-year"
  | "carry-over"
  | "measured"
  | "measured-low"
  | "measured-high";

/** `measures.realised/Minskade kostnader för tillfälligt boende/2020`. */
export function actionFigureId(figure: ActionFigure, row: string, period: string): string {
  return `measures.${figure}/${row}/${period}`;
}

/** A key figure as it was in a version, and how it has changed since: `version.change/statement.forecast.outcome/Vuxna@2020`. */
export function versionFigureId(figure: "then" | "change" | "change-share", key: string): string {
  return `${VERSION}${figure}/${key}`;
}

const VERSION = "version.";

export function isVersionFigure(id: string): boolean {
  return id.startsWith(VERSION);
}

/** What a figure of Fördjupning is. */
export type DepthFigure =
  | FlowCount
  | "households"
  | "change"
  | "change-share"
  | "share"
  | "cost-change"
  | "volume"
  | "price"
  | "joint"
  | "household-months"
  | "average-cost"
  | "cost"
  | "rolling-12"
  | "rolling-12-change"
  | "cost-per-household"
  | "over-target"
  | "own-part"
  | "own-share";

/** `depth.volume/2020-08/month`, `depth.price/2020-01..2020-08/period/midpoint`. */
export function depthFigureId(figure: DepthFigure, at: string, row: string): string {
  return `depth.${figure}/${at}/${row}`;
}
