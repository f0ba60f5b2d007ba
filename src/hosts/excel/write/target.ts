import type { SheetPlan } from "../../../plan/model";
import type { Area } from "../area";

/** A table of the workbook. */
export interface TableEntry {
  readonly id: string;
  readonly name: string;
}

/** What stands on a sheet of ours before it is rewritten. */
export interface SheetBefore {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** What our mark covers now. */
  readonly area: Area;
  /** Everything that holds a value. */
  readonly used: Area | null;
  /** A formula outside fills cells of the area that the plan takes. */
  readonly hasSpill: boolean;
  readonly merges: readonly Area[];
  readonly isFiltered: boolean;
  readonly filteredTables: readonly TableEntry[];
  /** Tables that share cells with the area of the plan or with our mark, and those that lie within our mark. */
  readonly touchingTables: readonly TableEntry[];
  readonly containedTables: readonly TableEntry[];
  /** Charts by name, with how many series they have where the plan has a chart of that name. */
  readonly charts: ReadonlyMap<string, number | null>;
}

/** Where a table of the plan goes: over one that stands there, or, with `before` null, as a new one of that name. */
export interface TableTarget {
  readonly name: string;
  readonly before: {
    readonly id: string;
    readonly area: Area;
    /** The user has added a row of totals. */
    readonly hasTotals: boolean;
  } | null;
}

/** A planned sheet and what it meets in the workbook. */
export interface SheetTarget {
  readonly plan: SheetPlan;
  /** The cells that the plan takes. */
  readonly area: Area;
  /** Null: the sheet is new. */
  readonly before: SheetBefore | null;
  /** A failure once left the new sheet there, empty, with a mark that could not point at it yet. */
  readonly isBegun: boolean;
  /** In the order of the plan's tables. */
  readonly tables: readonly TableTarget[];
}

/** A name of ours as it stands in the workbook, with its formula. */
export type NamesBefore = ReadonlyMap<string, string>;

export interface WorkbookTarget {
  readonly sheets: readonly SheetTarget[];
  readonly names: NamesBefore;
}

/** What the whole workbook says about being changed. */
export interface WorkbookState {
  readonly isReadOnly: boolean;
  readonly isStructureLocked: boolean;
  /** Id of the sheet that has the name of a planned sheet, by that name. */
  readonly sheetIds: ReadonlyMap<string, string>;
}
