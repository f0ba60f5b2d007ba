/** What moved a total, the largest first; rows that moved equally much keep their order. */
export interface Drivers<T> {
  /** Those that pull the total's way; where the total is 0 or not known, whatever moved most. */
  readonly along: readonly T[];
  /** Those that pull the other way, where they weigh against the total. */
  readonly against: readonly T[];
}

/** More names than these nobody remembers from a sentence. */
const MOST_ALONG = 3;
const MOST_AGAINST = 2;
/** What is less than this share of the total is no news. */
const LEAST_SHARE = 0.1;

/** The parts that explain a total, by the size of `amountOf`; parts of 0 or without an amount explain nothing. */
export function drivers<T>(
  parts: readonly T[],
  amountOf: (part: T) => number | null,
  total: number | null,
): Drivers<T> {
  const amount = (part: T): number => amountOf(part) ?? 0;
  const moved = parts
    .filter((part) => amount(part) !== 0)
    .toSorted((a, b) => Math.abs(amount(b)) - Math.abs(amount(a)));
  const side = Math.sign(total ?? 0);
  const along = moved.filter((part) => side === 0 || Math.sign(amount(part)) === side);
  const against = moved.filter((part) => !along.includes(part));
  const whole = Math.abs(total ?? 0);
  const isNews = (part: T): boolean => Math.abs(amount(part)) >= LEAST_SHARE * whole;
  return {
    along: along.filter((part, at) => at === 0 || isNews(part)).slice(0, MOST_ALONG),
    against: against.filter(isNews).slice(0, MOST_AGAINST),
  };
}
