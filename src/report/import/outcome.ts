import { isoMonth } from "../../core/model/month";
import type { Finding } from "../../core/model/finding";
import type { Outcome } from "../result";
import type { SeriesChange } from "./compare";
import type { Imported } from "./imported";

/** The outcome of a reading of the sheet as it now is, with what the import did. */
export interface ImportOutcome extends Outcome {
  readonly imported: Imported;
}

/** Every value that the import replaced, at its cell. */
export function revisionFindings(changes: readonly SeriesChange[]): readonly Finding[] {
  return changes.flatMap(({ title, known, revised }) =>
    revised.map(({ month, from, value }): Finding => {
      return {
        code: "revised-value",
        severity: "info",
        cause: "revised",
        place: known?.points.get(month)?.source ?? null,
        published: value,
        expected: null,
        proposal: null,
        args: { series: title, period: isoMonth(month), from, to: value },
      };
    }),
  );
}

/** What was odd in the export; its cells are none of the workbook's. */
export function exportFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .filter(({ severity }) => severity !== "info")
    .map((finding) => ({ ...finding, place: null }));
}
