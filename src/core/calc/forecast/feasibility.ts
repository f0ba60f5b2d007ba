/** The year's months as far as they are known, January first; null where a month is not known. */
export interface FeasibilityInput {
  /** The forecast: the year's mean, or its sum for what adds up. */
  readonly forecast: number;
  readonly aggregation: "mean" | "sum";
  readonly months: readonly (number | null)[];
  /** Number of the last month that has passed, 1–12. */
  readonly passed: number;
  /** All months known of any year: what has been seen so far. */
  readonly seen: readonly number[];
}

export interface Feasibility {
  /** What the remaining months must average; at least that where `isBound`. */
  readonly required: number;
  readonly remaining: number;
  readonly highest: number;
  readonly lowest: number;
  /** Passed months without a figure were taken at the highest known, so that `required` is the least there can be. */
  readonly isBound: boolean;
  /** `required` lies outside everything seen by more than a twentieth. */
  readonly isOutOfReach: boolean;
}

/** How far beyond everything seen so far the remaining months may have to lie before a forecast is out of reach. */
export const MARGIN = 0.05;

/**
 * What the remaining months must average for the forecast to come true. Null after December, and where no month is known.
 * Example: 3 825 households with January–March known and April–August taken at 3 432 need 4 773.75 from September on.
 */
export function feasibility(input: FeasibilityInput): Feasibility | null {
  const { forecast, aggregation, months, passed, seen } = input;
  const remaining = 12 - passed;
  const known = months.slice(0, passed).filter((value) => value !== null);
  const all = [...seen, ...known];
  if (remaining <= 0 || all.length === 0) return null;
  const highest = Math.max(...all);
  const lowest = Math.min(...all);
  const top = Math.max(...(known.length > 0 ? known : all));
  const unknown = passed - known.length;
  const sum = known.reduce((total, value) => total + value, 0) + unknown * top;
  const year = aggregation === "mean" ? forecast * 12 : forecast;
  const required = (year - sum) / remaining;
  return {
    required,
    remaining,
    highest,
    lowest,
    isBound: unknown > 0,
    isOutOfReach:
      required > highest + MARGIN * Math.abs(highest) ||
      (unknown === 0 && required < lowest - MARGIN * Math.abs(lowest)),
  };
}
