import type { ChartPlan } from "./chart";
import { lettersPerCategory } from "./chart-layout";
import { rangeValues, type PlanValues } from "./plan-values";
import type { Size } from "./size";

/** So many names are broken into lines or turned rather than left out. */
const MOST_IN_FULL = 8;
/** Months so far apart are the same ones every year. */
const EVEN_STEPS = [2, 3, 4, 6, 12];

/**
 * Every how many names along an axis one is printed, when each has room for so many letters. All are, where their words
 * have room or where names of more than two words say that they are not months, of which some tell the others.
 */
export function labelStep(names: readonly string[], letters: number): number {
  const words = names.map((name) => name.split(" "));
  const isLong = words.some(({ length }) => length > 2);
  if (names.length <= MOST_IN_FULL || isLong || longest(words.flat()) <= letters) return 1;
  const least = Math.ceil((longest(names) + 1) / letters);
  return EVEN_STEPS.find((step) => step >= least) ?? least;
}

/** The same for a planned chart. */
export function chartLabelStep(plan: ChartPlan, size: Size, values: PlanValues): number {
  const names = rangeValues(values, plan.categories).map((value) =>
    typeof value === "string" ? value : "",
  );
  return labelStep(names, lettersPerCategory(plan, size, names.length));
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0);
}
