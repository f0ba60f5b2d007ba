import type { Datum } from "./datum";
import type { Month } from "./month";
import type { CellPlace, RangePlace } from "./place";
import type { Unit } from "./unit";

/**
 * What a column of an operating statement holds. `prior-actual`: same period last year. `previous-forecast`: the forecast
 * before this one.
 */
export type ColumnRole =
  | "actual"
  | "budget"
  | "forecast"
  | "previous-forecast"
  | "deviation"
  | "deviation-percent"
  | "accounts"
  | "prior-actual";

/** Roles that a deviation can be a difference of. */
export type AmountRole = "actual" | "budget" | "forecast" | "accounts";

/** `minuend - subtrahend`, e.g. budget − actual. */
export interface DeviationFormula {
  readonly minuend: AmountRole;
  readonly subtrahend: AmountRole;
}

/**
 * The sign convention of one table, proved from its own deviation column. `formula` is null where the table shows no
 * deviation or none can be proved. `rowsBroken` are indices into `rows` whose printed deviation disagrees.
 */
export interface Convention {
  readonly formula: DeviationFormula | null;
  readonly rowsProved: number;
  readonly rowsBroken: readonly number[];
  /**
   * Present where the user set the formula in Inställningar: what the table's own numbers prove, null where they prove
   * nothing. The rows proved and broken are those of the formula that was set.
   */
  readonly setInsteadOf?: DeviationFormula | null;
  /**
   * Present where the numbers prove no formula, or one that too many rows break, and the user has said nothing: the
   * formulas that may be meant, the one that holds on most rows first.
   */
  readonly candidates?: readonly FormulaTrial[];
}

/** How a formula fares on a table's deviations: it holds on `held` of the `rows` that have what it needs. */
export interface FormulaTrial {
  readonly formula: DeviationFormula;
  readonly held: number;
  readonly rows: number;
  /** The first row that it does not hold on; null when there is none. */
  readonly against: {
    /** The printed deviation. */
    readonly cell: CellPlace;
    readonly minuend: number;
    readonly subtrahend: number;
    readonly printed: number;
  } | null;
}

export type Scope =
  | { readonly kind: "period"; readonly from: Month; readonly to: Month }
  | { readonly kind: "year"; readonly year: number };

/**
 * `area`: a part of the total. `total`: the sum of `parts`. `of-which`: part of a row or sum above it, not added again.
 * `special`: a row beside the totals (the pandemic's net effect).
 */
export type RowKind = "area" | "total" | "of-which" | "special";

export interface StatementRow {
  /** The label folded to a stable key, unique in the statement; comments follow it. */
  readonly key: string;
  readonly label: string;
  readonly kind: RowKind;
  /** Indices of the rows that add up to this one in every amount column; empty when it is no proved sum. */
  readonly parts: readonly number[];
  readonly cells: Readonly<Partial<Record<ColumnRole, Datum>>>;
  /**
   * True for income printed with the sign of the costs beside it (costs +, income +): its amounts count negatively and
   * its deviation is the formula's negative. Absent for all other rows.
   */
  readonly reversed?: true;
}

/** How a table prints costs: as they are, or with a minus. */
export type PrintedCosts = "positive" | "negative";

/** An operating statement (driftsammandrag) for a period or a full year, as it stands in the user's workbook. */
export interface Statement {
  readonly title: string;
  readonly unit: Unit;
  /** No text names the unit: the size of the numbers decided. Absent elsewhere. */
  readonly unitAssumed?: true;
  readonly scope: Scope;
  /** The month a full year's figures were made in, where the table or its sheet says; absent otherwise. */
  readonly asOf?: Month;
  readonly columns: readonly {
    readonly role: ColumnRole;
    readonly label: string;
    readonly column: number;
  }[];
  readonly rows: readonly StatementRow[];
  readonly convention: Convention;
  /** How costs are printed, where the user set it; absent where the amounts tell. */
  readonly costs?: PrintedCosts;
  /** Key of the row in Inställningar that corrects how the table is read. */
  readonly setting: string;
  readonly range: RangePlace;
}
