import { addMonths, type Month } from "../../model/month";
import {
  interruptedSeries,
  MONTHS_AFTER,
  MONTHS_BEFORE,
  type InterruptedSeries,
} from "./interrupted-series";

/** How the months without the measure are thought: all of them compare with what the months became. */
export type CounterfactualMethod =
  "same-period-last-year" | "mean-before" | "seasonal-growth" | "trend-before";

export interface MeasuredEffect {
  readonly method: CounterfactualMethod;
  /** Sum of the measured months. */
  readonly actual: number;
  /** The same months as they would have been. */
  readonly counterfactual: number;
  /** actual − counterfactual; − is a saving. */
  readonly effect: number;
  /** Months before the start that the method looks at. */
  readonly reference: number;
}

export interface MeasuredPeriod {
  readonly values: ReadonlyMap<Month, number>;
  readonly from: Month;
  readonly to: Month;
}

/** Months of the reference window of the mean. */
export const REFERENCE_MONTHS = 12;
/**
 * The effect from `from` to `to` by every method that the series is long enough for; a method that lacks a month is left
 * out. With a steep trend before the start the methods may even disagree in sign, so they are shown side by side.
 */
export function measuredEffects(period: MeasuredPeriod): readonly MeasuredEffect[] {
  const actual = valuesOf(period, 0);
  if (!actual) return [];
  const sum = total(actual);
  const methods: readonly (readonly [CounterfactualMethod, number | null, number])[] = [
    ["same-period-last-year", samePeriod(period), actual.length],
    ["mean-before", meanBefore(period, REFERENCE_MONTHS), REFERENCE_MONTHS],
    ["seasonal-growth", seasonalGrowth(period), growthMonths(period)],
    ["trend-before", trendBefore(period), before(period).length],
  ];
  return methods.flatMap(([method, counterfactual, reference]) =>
    counterfactual === null
      ? []
      : { method, actual: sum, counterfactual, effect: sum - counterfactual, reference },
  );
}

function samePeriod(period: MeasuredPeriod): number | null {
  const values = valuesOf(period, -12);
  return values && total(values);
}

/** The mean of the months right before the start, for as many months as are measured. */
export function meanBefore({ values, from, to }: MeasuredPeriod, months: number): number | null {
  const reference = range(values, addMonths(from, -months), addMonths(from, -1));
  return reference && (total(reference) / months) * (to - from + 1);
}

/**
 * The months a year earlier, grown as the series grew in the year up to the start: the months before it over the same
 * months a year earlier, as many as both years have, at most twelve.
 */
function seasonalGrowth(period: MeasuredPeriod): number | null {
  const { values, from, to } = period;
  const months = growthMonths(period);
  const sumBefore = (shift: number): number =>
    total(range(values, addMonths(from, -months - shift), addMonths(from, -1 - shift)) ?? []);
  const now = sumBefore(0);
  const then = sumBefore(12);
  let sum = 0;
  for (let at = from; at <= to; at = addMonths(at, 1)) {
    // A month more than a year after the start has a year before it that the measure is in already.
    const year = addMonths(at, -12) < from ? -12 : -24;
    const value = values.get(addMonths(at, year));
    if (value === undefined) return null;
    sum += value * (year === -12 ? 1 : now / then);
  }
  return then === 0 ? null : sum * (now / then);
}

/** How many months right before the start both they and the year before them are known, at most twelve. */
function growthMonths({ values, from }: MeasuredPeriod): number {
  let months = 0;
  const isKnown = (back: number): boolean =>
    values.has(addMonths(from, -back)) && values.has(addMonths(from, -back - 12));
  while (months < REFERENCE_MONTHS && isKnown(months + 1)) months += 1;
  return months;
}

/** The straight line through all months before the start, drawn on. */
function trendBefore(period: MeasuredPeriod): number | null {
  const past = before(period);
  const { from, to } = period;
  if (past.length < MONTHS_BEFORE || to - from + 1 < MONTHS_AFTER) return null;
  const meanX = (past.length - 1) / 2;
  const meanY = total(past) / past.length;
  const slope =
    past.reduce((sum, value, x) => sum + (x - meanX) * (value - meanY), 0) /
    past.reduce((sum, _, x) => sum + (x - meanX) ** 2, 0);
  let sum = 0;
  for (let x = past.length; x < past.length + (to - from + 1); x += 1) {
    sum += meanY + slope * (x - meanX);
  }
  return sum;
}

/** The same line with its errors, from all months before the start and those measured; null where they are too few. */
export function interruptedPeriod(period: MeasuredPeriod): InterruptedSeries | null {
  const [past, actual] = [before(period), valuesOf(period, 0)];
  return actual && interruptedSeries([...past, ...actual], past.length);
}

/** The unbroken run of months that ends right before the start, oldest first. */
function before({ values, from }: MeasuredPeriod): readonly number[] {
  const past: number[] = [];
  for (let at = addMonths(from, -1); ; at = addMonths(at, -1)) {
    const value = values.get(at);
    if (value === undefined) return past;
    past.unshift(value);
  }
}

function valuesOf({ values, from, to }: MeasuredPeriod, shift: number): readonly number[] | null {
  return range(values, addMonths(from, shift), addMonths(to, shift));
}

/** All months of a span; null where one is missing. */
function range(
  values: ReadonlyMap<Month, number>,
  from: Month,
  to: Month,
): readonly number[] | null {
  const found: number[] = [];
  for (let at = from; at <= to; at = addMonths(at, 1)) {
    const value = values.get(at);
    if (value === undefined) return null;
    found.push(value);
  }
  return found;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
