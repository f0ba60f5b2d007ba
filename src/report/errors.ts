import type { PlanProblem } from "../plan/plan-problem";

/** Why no report can be made of a workbook. */
export type ReportFailure = "nothing-recognised" | "month-missing";

/** The workbook was read but holds nothing to report on. The sentence is in core/texts. */
export class ReportError extends Error {
  readonly failure: ReportFailure;

  constructor(failure: ReportFailure) {
    super(`no report: ${failure}`);
    this.name = "ReportError";
    this.failure = failure;
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
