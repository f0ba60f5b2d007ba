import { addMonths, month, yearOf, type Month } from "../../model/month";

/** A measure's effect as it grows: full amount a month, first month, and the share reached in each month from it on. */
export interface PhasedMeasure {
  /** Effect a month once the measure works fully, in the sign of the plan (− is a saving). */
  readonly monthly: number;
  readonly start: Month;
  /** Fractions, first month first; after them the effect is full. Empty: full at once. */
  readonly ramp: readonly number[];
}

export interface PhasedEffect {
  readonly thisYear: number;
  readonly nextYear: number;
  /** Twelve months of the last month of `year`. */
  readonly annualised: number;
  /** What next year gains over this one because the measure did not work all of this year. */
  readonly carryOver: number;
}

/**
 * The effect in `year` and the next. Annualised and carry-over tell of the same months again and must never be added to it.
 * Example: 300 a month from September with 25, 50, 75, 100 % gives 750 in the year, 3 600 in the next, carry-over 2 850.
 */
export function phasedEffect(measure: PhasedMeasure, year: number): PhasedEffect {
  const thisYear = effectIn(measure, year);
  const nextYear = effectIn(measure, year + 1);
  return {
    thisYear,
    nextYear,
    annualised: 12 * measure.monthly * shareAt(measure, month(year, 12)),
    carryOver: nextYear - thisYear,
  };
}

function effectIn(measure: PhasedMeasure, year: number): number {
  let sum = 0;
  for (let at = month(year, 1); yearOf(at) === year; at = addMonths(at, 1)) {
    sum += measure.monthly * shareAt(measure, at);
  }
  return sum;
}

function shareAt({ start, ramp }: PhasedMeasure, at: Month): number {
  return at < start ? 0 : (ramp[at - start] ?? 1);
}
