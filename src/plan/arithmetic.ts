import { shareOf } from "../core/calc/ratio";
import type { Computed } from "./computed";
import { binary } from "./formula";

/** One live figure less another; null where one is unknown. */
export function difference(
  of: Computed<number> | null,
  less: Computed<number> | null,
): Computed<number> | null {
  return of && less
    ? { formula: binary(of.formula, "-", less.formula), value: of.value - less.value }
    : null;
}

/** One live figure per another; null where one is unknown, or the divisor is 0. */
export function quotient(
  of: Computed<number> | null,
  per: Computed<number> | null,
): Computed<number> | null {
  const value = shareOf(of?.value ?? null, per?.value ?? null);
  return of && per && value !== null
    ? { formula: binary(of.formula, "/", per.formula), value }
    : null;
}
