import type { Datum } from "./datum";
import type { RangePlace } from "./place";
import type { Convention, RowKind } from "./statement";
import type { Unit } from "./unit";

/** What an amount column of investments holds; `deviation` is the printed one. */
export type InvestmentRole = "actual" | "forecast" | "budget" | "deviation";

export interface InvestmentColumn {
  readonly role: InvestmentRole;
  /** Outgoing and incoming payments stand apart; `net` is the one less the other. */
  readonly part: "out" | "in" | "net";
  readonly label: string;
  readonly column: number;
}

export interface InvestmentRow {
  readonly key: string;
  readonly label: string;
  readonly kind: RowKind;
  /** One datum a column. */
  readonly cells: readonly Datum[];
}

/** Investments against their budget (investeringsram), as they stand in the user's workbook. */
export interface InvestmentTable {
  readonly title: string;
  readonly unit: Unit;
  readonly year: number | null;
  readonly columns: readonly InvestmentColumn[];
  readonly rows: readonly InvestmentRow[];
  /** Proved from the printed deviations; often the opposite of the operating statement's. */
  readonly convention: Convention;
  readonly range: RangePlace;
}
