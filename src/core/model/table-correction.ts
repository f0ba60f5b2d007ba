import type { DeviationFormula, PrintedCosts } from "./statement";
import type { MoneyUnit } from "./unit";

/** What the user says of one table in Inställningar; what is absent is as recognised. */
export interface TableCorrection {
  /** The table has no place in the report. */
  readonly isLeftOut?: true;
  /** Statements only: how the deviation column is computed. */
  readonly formula?: DeviationFormula;
  /** Statements only. */
  readonly costs?: PrintedCosts;
  /** Statements only: what the amounts are printed in. */
  readonly unit?: MoneyUnit;
}
