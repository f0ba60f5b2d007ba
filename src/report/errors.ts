import type { Finding } from "../core/model/finding";
import type { PlanProblem } from "../plan/plan-problem";

/** Why no report can be made of a workbook. */
export type ReportFailure =
  | "nothing-recognised"
  | "month-missing"
  | "month-empty"
  | "refused"
  | "version-nameless"
  | "version-exists";

/** The workbook was read but holds nothing to report on. The sentence is in core/texts. */
export class ReportError extends Error {
  readonly failure: ReportFailure;
  /** Why a sheet was refused without which there is nothing left; null for other failures. */
  readonly refusal: Finding | null;

  constructor(failure: ReportFailure, refusal: Finding | null = null) {
    super(`no report: ${failure}`);
    this.name = "ReportError";
    this.failure = failure;
    this.refusal = refusal;
  }
}

/** A plan that breaks a rule of ours or of Excel: a fault in Tertial, never in the user's data. */
export class PlanError extends Error {
  readonly problems: readonly PlanProblem[];

  constructor(problems: readonly PlanProblem[]) {
    super(`invalid report plan: ${problems.map((problem) => JSON.stringify(problem)).join("; ")}`);
    this.name = "PlanError";
    this.problems = problems;
  }
}
