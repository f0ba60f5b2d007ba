import type { ReportPlan } from "../plan/model";
import type { Workbook } from "../ingest/grid";

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

/** A place where a workbook lives: Excel itself, or a file. */
export interface Host {
  read(work: HostWork): Promise<Workbook>;
  /** Writes every sheet of the plan in place; sheets that are not in the plan are not touched. */
  apply(plan: ReportPlan, work: HostWork): Promise<readonly AppliedSheet[]>;
}
