import type { Datum } from "../../core/model/datum";
import type { CellPlace } from "../../core/model/place";
import type { ColumnRole, DeviationFormula } from "../../core/model/statement";
import type { ColumnNet } from "./column-split";
import type { ColumnPart } from "./statement/groups";
import type { LabelledRow } from "./statement/rows";

export interface ProofColumn {
  /** Null for a column whose heading says nothing and whose numbers tell nothing. */
  readonly role: ColumnRole | null;
  readonly label: string;
  readonly column: number;
  readonly data: readonly Datum[];
  /** The printed columns that it is the sum of; absent for a printed column. */
  readonly parts?: readonly ColumnPart[];
}

/** The columns of one statement of the table. */
export interface ProofGroup {
  /** Sheet columns of the amounts that a deviation can be a difference of, with the deviation. */
  readonly columns: readonly { readonly role: ColumnRole; readonly column: number }[];
  /** What the user set in Inställningar; absent where nothing was set. */
  readonly formula?: DeviationFormula;
}

export interface ProofTable {
  readonly title: string;
  readonly place: CellPlace;
  readonly rows: readonly LabelledRow[];
  /** The columns that statements are made of. */
  readonly columns: readonly ProofColumn[];
  readonly groups: readonly ProofGroup[];
  /** Printed columns beside them that are parts of theirs: costs, one administration, single months. */
  readonly partColumns: readonly ProofColumn[];
  /** Those of each part that have deviations of their own. */
  readonly partGroups: readonly ProofGroup[];
  readonly nets: readonly ColumnNet[];
}
