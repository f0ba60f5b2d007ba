/** How a full year's forecast came out against the accounts. */
export interface ForecastError {
  /** forecast − accounts, in the table's own sign: with costs positive, + is a forecast that was too high. */
  readonly amount: number;
  /** amount / |base|; null with a base of 0. */
  readonly share: number | null;
}

/** `base` is the accounts, or the budget where the settings say so. Example: 450 370 − 448 000 = 2 370, 0.529 % of accounts. */
export function forecastError(forecast: number, accounts: number, base: number): ForecastError {
  const amount = forecast - accounts;
  return { amount, share: base === 0 ? null : amount / Math.abs(base) };
}

/** Largest |share| that a forecast made in a month may miss by: 1 % in August, 0.5 % in October; null for other months. */
export function accuracyLimit(monthNumber: number): number | null {
  return monthNumber === 8 ? 0.01 : monthNumber === 10 ? 0.005 : null;
}

/** Whether a miss keeps within its limit; null where there is no limit or no share. */
export function isWithin(share: number | null, limit: number | null): boolean | null {
  return share === null || limit === null ? null : Math.abs(share) <= limit;
}

/** How many points (as a fraction) nearer than the seasonal naive a forecast came; − is further off. */
export function valueAdded(share: number | null, naive: number | null): number | null {
  return share === null || naive === null ? null : Math.abs(naive) - Math.abs(share);
}
