/** A row's amounts of the year in one sign; null where unknown. */
export interface YearAmounts {
  /** January up to the last month that has passed. */
  readonly actual: number | null;
  readonly budget: number | null;
  readonly forecast: number | null;
  /** Months passed, 1–11. */
  readonly passed: number;
}

/** The same a month; null where an amount is missing. */
export interface MonthlyAmounts {
  readonly actual: number | null;
  /** What is left of the budget, and of the forecast, for each month that remains. */
  readonly budget: number | null;
  readonly forecast: number | null;
  /** How much more (+) or less a remaining month may cost than a passed one for the forecast to hold; null from 0, and from a cost to an income. */
  readonly change: number | null;
}

/** Example: 184 122 in eight months of a forecast of 288 076 leaves 25 988.5 a month, 12.9 % more than 23 015.25. */
export function remainingMonths({ actual, budget, forecast, passed }: YearAmounts): MonthlyAmounts {
  const left = (amount: number | null): number | null =>
    amount === null || actual === null ? null : (amount - actual) / (12 - passed);
  const month = actual === null ? null : actual / passed;
  const ahead = left(forecast);
  return {
    actual: month,
    budget: left(budget),
    forecast: ahead,
    change: month === null || ahead === null ? null : changeOf(month, ahead),
  };
}

/** A surplus that turns into a cost has not become any per cent of itself. */
function changeOf(month: number, ahead: number): number | null {
  return month === 0 || month * ahead < 0 ? null : ahead / month - 1;
}
