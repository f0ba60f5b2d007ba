import { numberOf } from "../../core/model/datum";
import type { Series } from "../../core/model/series";
import { kronorPer } from "../../core/model/unit";

/** What economic assistance costs a household and month, in kronor, in any municipality and year. */
const LEAST = 3_000;
const MOST = 25_000;
const ENOUGH_MONTHS = 3;

/** Whether amounts are believable as what the households of the same list were paid, in nearly all months. */
export function isHouseholdCost(amounts: Series, households: Series): boolean {
  const factor = kronorPer(amounts.unit);
  if (factor === null) return false;
  let months = 0;
  let plausible = 0;
  for (const [month, datum] of amounts.points) {
    const [amount, count] = [numberOf(datum), numberOf(households.points.get(month))];
    if (amount === null || count === null || count <= 0) continue;
    months += 1;
    const average = (amount * factor) / count;
    if (average >= LEAST && average <= MOST) plausible += 1;
  }
  return months >= ENOUGH_MONTHS && plausible >= 0.9 * months;
}
