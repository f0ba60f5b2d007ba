import type { Households } from "./households";
import type { MonthRows } from "./month-rows";

/** What each row says of its household. Arrays count from the table's first row. */
export interface Sayings {
  readonly households: Households;
  /** Bit k is set where the row answers yes to the k-th question. */
  readonly answers: Uint8Array;
  readonly questions: number;
  /** −1 where no cause is given. */
  readonly causes: Int16Array;
  readonly causeCount: number;
}

/** Households of which something is true, by month, counted from the first one. */
export interface Tally {
  /** Each household once. */
  readonly distinct: Uint32Array;
  /** Rows with a household, as Excel's COUNTIFS counts them. */
  readonly rows: Uint32Array;
}

export interface HouseholdTallies {
  readonly all: Tally;
  readonly questions: readonly Tally[];
  readonly causes: readonly Tally[];
}

/** Bit 0 is the household itself, then one for each question. */
const PATTERNS = 256;

/**
 * Counts the households of every month. A household counts once a month for each thing that is true of it, however many rows
 * it has: a stamp tells whether it was met in the month before, and what was said of it is kept as bits, so that no set of
 * households is built. Rows are counted by the pattern of their bits, and the patterns are taken apart once a month.
 */
export function tallyHouseholds(
  { households, answers, questions, causes, causeCount }: Sayings,
  { count, starts, order }: MonthRows,
): HouseholdTallies {
  const { ofRow } = households;
  const all = emptyTally(count);
  const made = {
    all,
    questions: Array.from({ length: questions }, () => emptyTally(count)),
    causes: Array.from({ length: causeCount }, () => emptyTally(count)),
  };
  const stamps = new Int16Array(households.count);
  const said = new Uint8Array(households.count);
  const words = Math.ceil(causeCount / 32);
  const causesSaid = new Int32Array(households.count * words);
  const rowsBy = new Uint32Array(PATTERNS);
  const newBy = new Uint32Array(PATTERNS);
  const causeRows = new Uint32Array(causeCount);
  const causeNew = new Uint32Array(causeCount);
  for (let slot = 0; slot < count; slot += 1) {
    const stamp = slot + 1;
    const end = starts[slot + 1] ?? 0;
    for (let at = starts[slot] ?? 0; at < end; at += 1) {
      const row = order === null ? at : (order[at] ?? 0);
      const household = ofRow[row] ?? -1;
      if (household < 0) continue;
      const isFirst = stamps[household] !== stamp;
      const before = isFirst ? 0 : (said[household] ?? 0);
      const bits = ((answers[row] ?? 0) << 1) | 1;
      stamps[household] = stamp;
      said[household] = before | bits;
      rowsBy[bits] = (rowsBy[bits] ?? 0) + 1;
      newBy[bits & ~before] = (newBy[bits & ~before] ?? 0) + 1;
      if (words === 0) continue;
      if (isFirst) causesSaid.fill(0, household * words, (household + 1) * words);
      const cause = causes[row] ?? -1;
      if (cause < 0) continue;
      causeRows[cause] = (causeRows[cause] ?? 0) + 1;
      const word = household * words + (cause >> 5);
      const bit = 1 << (cause & 31);
      const known = causesSaid[word] ?? 0;
      if ((known & bit) === 0) causeNew[cause] = (causeNew[cause] ?? 0) + 1;
      causesSaid[word] = known | bit;
    }
    for (const [k, tally] of [all, ...made.questions].entries()) {
      tally.rows[slot] = withBit(rowsBy, k);
      tally.distinct[slot] = withBit(newBy, k);
    }
    for (const [k, tally] of made.causes.entries()) {
      tally.rows[slot] = causeRows[k] ?? 0;
      tally.distinct[slot] = causeNew[k] ?? 0;
    }
    for (const counts of [rowsBy, newBy, causeRows, causeNew]) counts.fill(0);
  }
  return made;
}

function emptyTally(count: number): Tally {
  return { distinct: new Uint32Array(count), rows: new Uint32Array(count) };
}

/** How many have the k-th bit among those counted by pattern. */
function withBit(byPattern: Uint32Array, k: number): number {
  let count = 0;
  for (const [pattern, rows] of byPattern.entries()) if ((pattern >> k) & 1) count += rows;
  return count;
}
