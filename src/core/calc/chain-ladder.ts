import type { Month } from "../model/month";
import type { RegisteredMonth, RegisteredValue } from "./registration";

/** A month's value at one age and at the next. */
export interface StepPair {
  readonly from: RegisteredValue;
  readonly to: RegisteredValue;
}

/** How values grow from one age to the next. */
export interface DevelopmentStep {
  /** The age at the start, in months. */
  readonly age: number;
  readonly pairs: readonly StepPair[];
  /** Sum of the values at the start. */
  readonly start: number;
  /** Sum at the end divided by sum at the start. */
  readonly factor: number;
  /** Mack's variance of the step, σ². */
  readonly variance: number;
}

/** What a month that is still registered is expected to become. */
export interface ExpectedMonth {
  readonly month: Month;
  readonly newest: RegisteredValue;
  /** In the series' unit. */
  readonly expected: number;
  /** Mack's standard error of `expected`, in the series' unit. */
  readonly error: number;
}

export interface ChainLadder {
  readonly steps: readonly DevelopmentStep[];
  readonly months: readonly ExpectedMonth[];
}

/**
 * The development of a series by chain ladder (Mack 1993, Distribution-free calculation of the standard error of chain
 * ladder reserve estimates): factors by age up to `oldest`, after which nothing is expected to come. Null without a step
 * that two months have taken, and where a step starts from nothing.
 */
export function chainLadder(
  registered: readonly RegisteredMonth[],
  oldest: number,
): ChainLadder | null {
  const steps: DevelopmentStep[] = [];
  const first = Math.min(...registered.flatMap(({ values }) => values.map(({ age }) => age)));
  for (let age = Math.max(0, first); age < oldest; age += 1) {
    const step = developmentStep(registered, age, steps);
    if (!step) break;
    steps.push(step);
  }
  const [start] = steps;
  if (!start || start.pairs.length < 2) return null;
  return { steps, months: expectedMonths(registered, steps) };
}

function developmentStep(
  registered: readonly RegisteredMonth[],
  age: number,
  before: readonly DevelopmentStep[],
): DevelopmentStep | null {
  const pairs = registered.flatMap(({ values }) => {
    const from = values.find((value) => value.age === age);
    const to = values.find((value) => value.age === age + 1);
    return from && to ? { from, to } : [];
  });
  const start = sum(pairs.map(({ from }) => from.value));
  if (pairs.length === 0 || start <= 0 || pairs.some(({ from }) => from.value <= 0)) return null;
  const factor = sum(pairs.map(({ to }) => to.value)) / start;
  return { age, pairs, start, factor, variance: varianceOf(pairs, factor, before) };
}

/** One month alone has no spread: then the smaller of what the steps before and their trend say, as Mack proposes. */
function varianceOf(
  pairs: readonly StepPair[],
  factor: number,
  before: readonly DevelopmentStep[],
): number {
  if (pairs.length > 1) {
    const squares = pairs.map(({ from, to }) => from.value * (to.value / from.value - factor) ** 2);
    return sum(squares) / (pairs.length - 1);
  }
  const last = before.at(-1)?.variance ?? 0;
  const previous = before.at(-2)?.variance ?? 0;
  return previous === 0 ? 0 : Math.min(last ** 2 / previous, last, previous);
}

function expectedMonths(
  registered: readonly RegisteredMonth[],
  steps: readonly DevelopmentStep[],
): readonly ExpectedMonth[] {
  const last = steps.at(-1)?.age ?? 0;
  return registered.flatMap(({ month, values }) => {
    const newest = values.at(-1);
    const first = steps.findIndex(({ age }) => age === newest?.age);
    if (!newest || newest.age > last || first < 0) return [];
    const coming = steps.slice(first);
    const expected = coming.reduce((value, { factor }) => value * factor, newest.value);
    return { month, newest, expected, error: standardError(newest.value, expected, coming) };
  });
}

/** Ĉ²·Σ σ²/f²·(1/Ĉₖ + 1/Sₖ) over the steps to come, Ĉₖ being the value expected at their start. */
function standardError(
  value: number,
  expected: number,
  coming: readonly DevelopmentStep[],
): number {
  let at = value;
  let total = 0;
  for (const { factor, variance, start } of coming) {
    total += (variance / factor ** 2) * (1 / at + 1 / start);
    at *= factor;
  }
  return expected * Math.sqrt(total);
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
