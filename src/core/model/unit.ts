/** The unit an amount is printed in. `count` is households, persons, places; `days` is dygn. */
export type Unit = "kr" | "tkr" | "mnkr" | "count" | "percent" | "days";

/** The units of amounts, finest first. */
export const MONEY_UNITS = ["kr", "tkr", "mnkr"] as const satisfies readonly Unit[];
export type MoneyUnit = (typeof MONEY_UNITS)[number];

const UNITS: readonly string[] = [...MONEY_UNITS, "count", "percent", "days"] satisfies Unit[];

export function isMoneyUnit(unit: Unit): unit is MoneyUnit {
  return MONEY_UNITS.some((money) => money === unit);
}

export function isUnit(text: string): text is Unit {
  return UNITS.includes(text);
}

/** Kronor in one of the unit; null for units that are no money. */
export function kronorPer(unit: Unit): number | null {
  switch (unit) {
    case "kr":
      return 1;
    case "tkr":
      return 1_000;
    case "mnkr":
      return 1_000_000;
    case "count":
    case "percent":
    case "days":
      return null;
  }
}
