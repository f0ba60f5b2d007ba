/** How fast a smoothed level follows the newest month, its trend the level, and how a trend fades month by month. */
export interface Smoothing {
  readonly level: number;
  readonly trend: number;
  readonly damping: number;
}

/** Fixed, so that the sheet can show every step: half of each surprise counts, trends change slowly and fade. */
export const SMOOTHING: Smoothing = { level: 0.5, trend: 0.2, damping: 0.9 };

/** Simple exponential smoothing: the level after each value, which forecasts every later one. Starts at the first value. */
export function smoothedLevels(values: readonly number[], weight: number): readonly number[] {
  let level = values[0] ?? 0;
  return values.map((value) => {
    level += weight * (value - level);
    return level;
  });
}

export interface HoltState {
  readonly level: number;
  readonly trend: number;
}

/**
 * Holt's level and trend after each value, the trend fading by `damping` a month (1: not at all). Starts before the first
 * value with its level and the first change as trend. Empty for fewer than two values.
 */
export function holtStates(
  values: readonly number[],
  { level: weight, trend: trendWeight, damping }: Smoothing,
): readonly HoltState[] {
  const [first, second] = values;
  if (first === undefined || second === undefined) return [];
  let level = first;
  let trend = second - first;
  return values.map((value) => {
    const faded = damping * trend;
    const before = level;
    level = weight * value + (1 - weight) * (before + faded);
    trend = trendWeight * (level - before) + (1 - trendWeight) * faded;
    return { level, trend };
  });
}

/** The next `count` months together as Holt's state forecasts them. */
export function holtSum({ level, trend }: HoltState, count: number, damping: number): number {
  return count * level + trend * dampedSteps(count, damping);
}

/** What a trend of one adds to `count` months together: φ, then φ + φ², and so on. */
export function dampedSteps(count: number, damping: number): number {
  let reach = 0;
  let sum = 0;
  for (let step = 1; step <= count; step += 1) {
    reach += damping ** step;
    sum += reach;
  }
  return sum;
}

/**
 * The next `count` months together by the theta method: the smoothed level, plus half the straight line's slope from where
 * the smoothing has brought the level. `values` are all months so far, `level` the smoothed one after them.
 */
export function thetaSum(
  values: readonly number[],
  level: number,
  count: number,
  weight: number,
): number {
  return count * level + (slopeOf(values) / 2) * thetaSteps(values.length, count, weight);
}

/** What half a slope of two adds to `count` months after `length` smoothed ones. */
export function thetaSteps(length: number, count: number, weight: number): number {
  const behind = (1 - (1 - weight) ** length) / weight;
  return (count * (count - 1)) / 2 + count * behind;
}

/** The least-squares slope a month; 0 for a single value. */
export function slopeOf(values: readonly number[]): number {
  const count = values.length;
  if (count < 2) return 0;
  const middle = (count - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const above = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0);
  return above / ((count * (count * count - 1)) / 12);
}
