/** Longest stays in a row that count as short and as middle, in months. */
const SHORT = 3;
export const MIDDLE = 9;
/** Months within which a household that comes anew has come back. */
export const YEAR = 12;

/** Households of each month, counted from the first one, and since which month each household has stayed. */
export interface FlowTally {
  readonly started: Uint32Array;
  readonly returned: Uint32Array;
  readonly short: Uint32Array;
  readonly middle: Uint32Array;
  readonly long: Uint32Array;
  /** First month in a row of the stay that a household is in, counted from 1. */
  readonly since: Int16Array;
}

export function emptyFlow(months: number, households: number): FlowTally {
  const counts = (): Uint32Array => new Uint32Array(months);
  return {
    started: counts(),
    returned: counts(),
    short: counts(),
    middle: counts(),
    long: counts(),
    since: new Int16Array(households),
  };
}

/**
 * Counts a household that is met in a month for the first time. Months count from 1; `last` is the one it was met in before, 0
 * when in none: the same stamp that tells whether it was met tells how it came.
 */
export function meetHousehold(flow: FlowTally, household: number, last: number, at: number): void {
  const slot = at - 1;
  const { since, started, returned } = flow;
  if (last === 0 || last !== at - 1) {
    since[household] = at;
    started[slot] = (started[slot] ?? 0) + 1;
    if (last !== 0 && at - last <= YEAR) returned[slot] = (returned[slot] ?? 0) + 1;
  }
  const length = at - (since[household] ?? at) + 1;
  const { short, middle, long } = flow;
  const counts = length <= SHORT ? short : length <= MIDDLE ? middle : long;
  counts[slot] = (counts[slot] ?? 0) + 1;
}
