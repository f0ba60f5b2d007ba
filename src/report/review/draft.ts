import type { Finding } from "../../core/model/finding";
import type { Host } from "../../hosts/host";
import { readFacts } from "../../ingest/facts";
import type { Workbook } from "../../ingest/grid";
import { isVersionFigure } from "../../plan/figure-ids";
import { prepare, type ReportOptions } from "../refresh";
import type { Outcome } from "../result";
import type { Judged } from "./model";
import { reviewText } from "./review";

/** A draft of a report: its text, and the same as a sheet, for the tables in it. */
export interface Draft {
  readonly text: string;
  readonly asSheet: Workbook;
}

/** The outcome of a report on the workbook, with what it says of the draft. */
export interface ReviewOutcome extends Outcome {
  readonly review: {
    readonly numbers: readonly Judged[];
    /** What the draft's own tables contradict in themselves; without places. */
    readonly findings: readonly Finding[];
  };
}

/** Reads the workbook and compares a draft with it; nothing is written. Throws what `prepare` throws. */
export async function reviewDraft(
  host: Host,
  draft: Draft,
  options: ReportOptions,
): Promise<ReviewOutcome> {
  const { outcome, input } = await prepare(host, options);
  const { history, reportMonth } = input;
  // What a version says is no figure of this report.
  const figures = outcome.figures().filter(({ id }) => !isVersionFigure(id));
  const tables = readFacts(draft.asSheet, { reportMonth, language: options.language });
  return {
    ...outcome,
    review: {
      numbers: reviewText(draft.text, { figures, history, reportMonth }),
      findings: tables.findings
        .filter(({ severity }) => severity === "error")
        .map((finding) => ({ ...finding, place: null })),
    },
  };
}
