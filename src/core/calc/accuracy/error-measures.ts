/** Error measures of forecasts month by month; e = actual − forecast. Null where undefined. */
export interface ErrorMeasures {
  readonly count: number;
  /** Mean error, in the unit: + is actuals above the forecasts. */
  readonly meanError: number;
  readonly meanAbsolute: number;
  readonly rootMeanSquare: number;
  /** Mean of |e / actual|; null with an actual of 0. */
  readonly absoluteShare: number | null;
  /** Σ|e| / Σ|actual|. */
  readonly weightedShare: number | null;
  /** Mean of 2|e| / (|actual| + |forecast|), from 0 to 2. */
  readonly symmetricShare: number | null;
  /** Mean absolute error against that of the seasonal naive within the training months; below 1 is better. */
  readonly scaledAbsolute: number | null;
  readonly scaledRootMeanSquare: number | null;
  /** Σe / Σ actual. */
  readonly bias: number | null;
  /** Σe / mean absolute error: beyond ±4 the errors lean to one side. */
  readonly trackingSignal: number | null;
}

const SEASON = 12;

/** `training` are the unbroken months before the test. Null without a month to test. */
export function errorMeasures(
  actuals: readonly number[],
  forecasts: readonly number[],
  training: readonly number[],
): ErrorMeasures | null {
  const count = Math.min(actuals.length, forecasts.length);
  if (count === 0) return null;
  const tested = actuals.slice(0, count);
  const errors = tested.map((actual, at) => actual - (forecasts[at] ?? 0));
  const sum = total(errors);
  const meanAbsolute = total(errors.map(Math.abs)) / count;
  const meanSquare = total(errors.map(square)) / count;
  const seasonal = training.slice(SEASON).map((value, at) => value - (training[at] ?? 0));
  const size = total(tested.map(Math.abs));
  return {
    count,
    meanError: sum / count,
    meanAbsolute,
    rootMeanSquare: Math.sqrt(meanSquare),
    absoluteShare: tested.includes(0)
      ? null
      : total(errors.map((error, at) => Math.abs(error / (tested[at] ?? 1)))) / count,
    weightedShare: ratio(total(errors.map(Math.abs)), size),
    symmetricShare: symmetric(errors, tested, forecasts),
    scaledAbsolute: ratio(meanAbsolute, mean(seasonal.map(Math.abs))),
    scaledRootMeanSquare: root(ratio(meanSquare, mean(seasonal.map(square)))),
    bias: ratio(sum, total(tested)),
    trackingSignal: ratio(sum, meanAbsolute),
  };
}

function symmetric(
  errors: readonly number[],
  actuals: readonly number[],
  forecasts: readonly number[],
): number | null {
  const sizes = errors.map((_, at) => Math.abs(actuals[at] ?? 0) + Math.abs(forecasts[at] ?? 0));
  if (sizes.includes(0)) return null;
  return mean(errors.map((error, at) => (2 * Math.abs(error)) / (sizes[at] ?? 1)));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : total(values) / values.length;
}

function square(value: number): number {
  return value * value;
}

function root(value: number | null): number | null {
  return value === null ? null : Math.sqrt(value);
}

function ratio(part: number, whole: number | null): number | null {
  return whole === null || whole === 0 ? null : part / whole;
}
