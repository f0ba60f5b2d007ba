import { emptyFlow, meetHousehold, type FlowTally } from "./flow-tally";
import type { Households } from "./households";
import type { MonthRows } from "./month-rows";

/** What each row says of its household. Arrays count from the table's first row. */
export interface Sayings {
  readonly households: Households;
  /** Bit k is set where the row answers yes to the k-th question. */
  readonly answers: Int16Array;
  readonly questions: number;
  /** Counted from 1; 0 where no cause is given. */
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
  readonly flow: FlowTally;
}

/**
 * Counts the households of every month. A household counts once a month for each thing that is true of it, however many rows
 * it has: a stamp tells whether it was met in the month before, and what was said of it is kept as bits, so that no set of
 * households is built, and how it came and stays. Rows are counted by the pattern of their bits, and the patterns are taken apart once a month.
 */
export function tallyHouseholds(
  sayings: Sayings,
  { count, starts, order }: MonthRows,
): HouseholdTallies {
  const { households, questions, causeCount } = sayings;
  const all = emptyTally(count);
  const flow = emptyFlow(count, households.count);
  const made = {
    all,
    flow,
    questions: Array.from({ length: questions }, () => emptyTally(count)),
    causes: Array.from({ length: causeCount }, () => emptyTally(count)),
  };
  const causeWords = Math.ceil(causeCount / 32);
  // Bit 0 is the household itself, then one for each question.
  const patterns = 2 << questions;
  const memory: Memory = {
    flow,
    stamps: new Int16Array(households.count),
    said: new Uint8Array(households.count),
    causeWords,
    causesSaid: new Int32Array(households.count * causeWords),
    rowsBy: new Uint32Array(patterns),
    newBy: new Uint32Array(patterns),
    causeRows: new Uint32Array(causeCount),
    causeNew: new Uint32Array(causeCount),
  };
  const { rowsBy, newBy, causeRows, causeNew } = memory;
  for (let slot = 0; slot < count; slot += 1) {
    const [from = 0, to = 0] = starts.subarray(slot, slot + 2);
    countMonth(sayings, memory, order, from, to, slot + 1);
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

/** What is remembered of each household in the month being counted, and the month's counts. */
interface Memory {
  readonly flow: FlowTally;
  /** The month the household was met in last, counted from 1. */
  readonly stamps: Int16Array;
  readonly said: Uint8Array;
  /** 32 causes a word; `causeWords` of them a household. */
  readonly causeWords: number;
  readonly causesSaid: Int32Array;
  readonly rowsBy: Uint32Array;
  readonly newBy: Uint32Array;
  readonly causeRows: Uint32Array;
  readonly causeNew: Uint32Array;
}

/** Counts the rows `from`–`to` of one month. A function of its own, so that it is compiled after the first month. */
function countMonth(
  { households, answers, causes }: Sayings,
  { flow, stamps, said, causeWords, causesSaid, rowsBy, newBy, causeRows, causeNew }: Memory,
  order: Uint32Array | null,
  from: number,
  to: number,
  stamp: number,
): void {
  const { ofRow } = households;
  for (let at = from; at < to; at += 1) {
    const row = order === null ? at : (order[at] ?? 0);
    const household = ofRow[row] ?? -1;
    if (household < 0) continue;
    const last = stamps[household] ?? 0;
    const isFirst = last !== stamp;
    if (isFirst) meetHousehold(flow, household, last, stamp);
    const before = isFirst ? 0 : (said[household] ?? 0);
    const bits = ((answers[row] ?? 0) << 1) | 1;
    stamps[household] = stamp;
    said[household] = before | bits;
    rowsBy[bits] = (rowsBy[bits] ?? 0) + 1;
    newBy[bits & ~before] = (newBy[bits & ~before] ?? 0) + 1;
    if (causeWords === 0) continue;
    const base = household * causeWords;
    if (isFirst) for (let word = 0; word < causeWords; word += 1) causesSaid[base + word] = 0;
    const cause = (causes[row] ?? 0) - 1;
    if (cause < 0) continue;
    causeRows[cause] = (causeRows[cause] ?? 0) + 1;
    const bit = 1 << (cause & 31);
    const known = causesSaid[base + (cause >> 5)] ?? 0;
    if ((known & bit) === 0) causeNew[cause] = (causeNew[cause] ?? 0) + 1;
    causesSaid[base + (cause >> 5)] = known | bit;
  }
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
