import type { VolumeAtPrice } from "../depth/volume-price";

/** A month as it was known or assumed when the forecast was made, and as it became. */
export interface ForecastMonth {
  /** `known` months were registered by then, `assumed` ones were still to come. */
  readonly kind: "known" | "assumed";
  readonly then: VolumeAtPrice;
  readonly now: VolumeAtPrice;
}

/** What the months explain of forecast − actual, in the unit of volume × price; null where nothing is known of it. */
export interface MonthParts {
  /** More households assumed than came, at the assumed cost. */
  readonly volume: number | null;
  /** A higher cost per household assumed than came, of those that came. */
  readonly price: number | null;
  /** What was registered by then less what the same months became: late registration makes it negative. */
  readonly late: number | null;
}

/**
 * Parts of a forecast's miss, + is a forecast above the outcome: assumed months two-way as (V−V')·P and (P−P')·V', where V', P'
 * are what they became; known months as V·P − V'·P'. Example: 3 500 households at 9 500 kr assumed, 3 400 at 9 600 came:
 * +950 000 volume, −340 000 price, in all 33 250 000 − 32 640 000 = +610 000.
 */
export function monthParts(months: readonly ForecastMonth[]): MonthParts {
  const sum = (
    kind: ForecastMonth["kind"],
    of: (month: ForecastMonth) => number,
  ): number | null => {
    const told = months.filter((month) => month.kind === kind);
    return told.length === 0 ? null : told.reduce((total, month) => total + of(month), 0);
  };
  return {
    volume: sum("assumed", ({ then, now }) => (then.volume - now.volume) * then.price),
    price: sum("assumed", ({ then, now }) => (then.price - now.price) * now.volume),
    late: sum("known", ({ then, now }) => then.volume * then.price - now.volume * now.price),
  };
}

/** What is left of a miss when the parts that are known are taken off; parts that are not known stay in it. */
export function restOfMiss(miss: number, parts: readonly (number | null)[]): number {
  return parts.reduce<number>((rest, part) => rest - (part ?? 0), miss);
}
