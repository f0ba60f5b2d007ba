import type { ReportPlan } from "../plan/model";
import type { Grid, Workbook } from "../ingest/grid";

/** How far long work has come: `done` of `total` bytes, rows or sheets of one stage. */
export interface Progress {
  readonly stage: "read" | "write";
  readonly sheet: string;
  readonly done: number;
  readonly total: number;
}

/**
 * What a host needs to report on and stop long work. Cancelling leaves a file as it was; in Excel every sheet is then as it
 * was or fully written.
 */
export interface HostWork {
  readonly signal?: AbortSignalLike;
  readonly onProgress?: (progress: Progress) => void;
}

/** The part of AbortSignal that the pure layers may know. */
export interface AbortSignalLike {
  readonly aborted: boolean;
}

/** Thrown by a host when `HostWork.signal` was aborted. */
export class WorkCancelledError extends Error {
  override readonly name = "WorkCancelledError";
}

export interface AppliedSheet {
  readonly name: string;
  readonly action: "created" | "updated" | "unchanged";
  /** Formula cells whose result is not what the plan expects, where the host can have them computed. */
  readonly mismatches?: readonly Mismatch[];
}

/** A formula cell of ours with the value that the core expects and the one that Excel computes; errors by their text. */
export interface Mismatch {
  readonly row: number;
  readonly column: number;
  readonly expected: number | string | null;
  readonly computed: number | string | null;
}

/**
 * Values for cells of one of the user's data sheets. Every other cell stays as it is, and so does the look of all cells
 * that are there.
 */
export interface DataWrite {
  readonly sheet: string;
  /** Where the first cell of `grid` stands. */
  readonly top: number;
  readonly left: number;
  /** Numbers, dates and texts to write. An empty cell leaves the sheet's as it is, an empty text clears it. */
  readonly grid: Grid;
  /** The row that cells of new rows look like; null when there is none. */
  readonly like: number | null;
  /** The layout of a sheet that is made for these cells; null when the sheet is there. */
  readonly made: NewDataSheet | null;
}

export interface NewDataSheet {
  /** Rows of headings at the top, which stay in view. */
  readonly headRows: number;
  /** Width of column k in characters. */
  readonly columnWidths: readonly number[];
}

/** A place where a workbook lives: Excel itself, or a file. */
export interface Host {
  read(work: HostWork): Promise<Workbook>;
  /** Writes every sheet of the plan in place; sheets that are not in the plan are not touched. */
  apply(plan: ReportPlan, work: HostWork): Promise<readonly AppliedSheet[]>;
  /**
   * Writes values into a data sheet: all of them, or none. Throws when a formula, a table's row of totals, a merged cell or
   * a protection stands in the way; then nothing was written.
   */
  write(data: DataWrite, work: HostWork): Promise<void>;
}
