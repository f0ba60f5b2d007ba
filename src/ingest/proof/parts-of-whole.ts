import { numberOf } from "../../core/model/datum";
import type { Finding } from "../../core/model/finding";
import { isoMonth, type Month } from "../../core/model/month";
import type { Series } from "../../core/model/series";
import { groupTitle, isGroup } from "../wording/groups";
import { isRounding, printedStep } from "./rounding";

/** Months that must hold before one that does not is worth a word, and how many times as many as those that do not. */
const ENOUGH_MONTHS = 3;
const HELD_TIMES = 9;

/**
 * Months in which the groups of a table do not add up to its whole, where they do in nearly all others: households that are
 * counted in two groups add up to more in every month, and nothing is wrong.
 */
export function partFindings(whole: Series, table: readonly Series[]): readonly Finding[] {
  const start = groupTitle(whole.title, "");
  const parts = table.filter(
    ({ title, unit }) =>
      unit === whole.unit && title.startsWith(start) && isGroup(title.slice(start.length)),
  );
  return parts.length < 2 ? [] : brokenMonths(whole, parts);
}

function brokenMonths(whole: Series, parts: readonly Series[]): readonly Finding[] {
  const all = [whole, ...parts].flatMap(({ points }) => [...points.values()].map(numberOf));
  const step = printedStep(all);
  const broken: Finding[] = [];
  let held = 0;
  for (const [month, datum] of whole.points) {
    const value = numberOf(datum);
    const sum = sumIn(month, parts);
    if (value === null || sum === null) continue;
    if (isRounding(value - sum, parts.length, step)) held += 1;
    else
      broken.push({
        code: "parts-differ",
        severity: "warning",
        cause: "other",
        place: datum.source,
        published: value,
        expected: sum,
        proposal: null,
        args: { title: whole.title, month: isoMonth(month), published: value, expected: sum },
      });
  }
  const isRule =
    held >= ENOUGH_MONTHS && (broken.length === 1 || held >= HELD_TIMES * broken.length);
  return isRule ? broken : [];
}

/** Null where a part has no number. */
function sumIn(month: Month, parts: readonly Series[]): number | null {
  let sum = 0;
  for (const { points } of parts) {
    const value = numberOf(points.get(month));
    if (value === null) return null;
    sum += value;
  }
  return Number(sum.toFixed(6));
}
