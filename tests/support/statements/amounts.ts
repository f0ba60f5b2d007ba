import type { Draw } from "./draw";

/** The amounts that a statement can show of a row, in kronor, costs as positive numbers. */
export interface Amounts {
  readonly budget: number;
  readonly forecast: number;
  readonly accounts: number;
  readonly periodBudget: number;
  readonly actual: number;
  readonly priorActual: number;
}

export const AMOUNTS: readonly (keyof Amounts)[] = [
  "budget",
  "forecast",
  "accounts",
  "periodBudget",
  "actual",
  "priorActual",
];

/** Amounts by a rule per kind of amount. */
export function amountsBy(rule: (amount: keyof Amounts) => number): Amounts {
  return {
    budget: rule("budget"),
    forecast: rule("forecast"),
    accounts: rule("accounts"),
    periodBudget: rule("periodBudget"),
    actual: rule("actual"),
    priorActual: rule("priorActual"),
  };
}

/** Amounts of a unit that spends about `size` kronor a year, as multiples of `grain` kronor. */
export function drawAmounts(draw: Draw, size: number, months: number, grain: number): Amounts {
  const near = (value: number, percent: number): number => {
    const off = draw.between(-percent * 100, percent * 100);
    return Math.round((value * (1 + off / 10_000)) / grain) * grain;
  };
  const budget = near(size, 5);
  const periodBudget = near((budget * months) / 12, 4);
  const isOnBudget = draw.chance(10);
  return {
    budget,
    forecast: isOnBudget ? budget : near(budget, 9),
    accounts: near(budget, 12),
    periodBudget,
    actual: isOnBudget ? periodBudget : near(periodBudget, 10),
    priorActual: near(periodBudget, 14),
  };
}
