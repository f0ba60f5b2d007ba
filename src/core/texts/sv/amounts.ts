import type { AmountRole } from "../../model/statement";

/** The columns that a deviation can be a difference of, as words in a sentence. */
export const AMOUNTS: Readonly<Record<AmountRole, string>> = {
  actual: "utfall",
  budget: "budget",
  forecast: "prognos",
  accounts: "bokslut",
};
