import type { ReportPlan } from "../plan/model";
import type { Workbook } from "../ingest/grid";

/** How far long work has come: `done` of `total` bytes, rows or sheets of one stage. */
export interface Progress {
  readonly stage: "read" | "write";
  readonly sheet: string;
  readonly done: number;
  readonly total: number;
}

/** What a host needs to report on and stop long work; cancelling leaves the workbook as it was or fully written. */
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
}

/** A place where a workbook lives: Excel itself, or a file. */
export interface Host {
  read(work: HostWork): Promise<Workbook>;
  /** Writes every sheet of the plan in place; sheets that are not in the plan are not touched. */
  apply(plan: ReportPlan, work: HostWork): Promise<readonly AppliedSheet[]>;
}
