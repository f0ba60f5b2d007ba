import { isoMonth, type Month } from "../../core/model/month";
import type { Finding } from "../../core/model/finding";
import type { Outcome } from "../result";
import type { Comparison, MonthValue, SeriesChange } from "./compare";

/** What an import changed in a data sheet; amounts in the sheet's unit. */
export interface Imported {
  readonly sheet: string;
  readonly series: readonly ImportedSeries[];
  /** Series of the sheet that the export does not have; they are kept. */
  readonly absent: readonly string[];
}

export interface ImportedSeries {
  readonly title: string;
  readonly added: readonly MonthValue[];
  readonly revised: readonly (MonthValue & { readonly from: number })[];
  /** Months that the sheet has and the export has not; they are kept. */
  readonly missing: readonly Month[];
}

/** The outcome of a reading of the sheet as it now is, with what the import did. */
export interface ImportOutcome extends Outcome {
  readonly imported: Imported;
}

export function importedOf(sheet: string, { changes, absent }: Comparison): Imported {
  return {
    sheet,
    series: changes.map(({ title, added, revised, missing }) => {
      return { title, added, revised, missing };
    }),
    absent: absent.map(({ title }) => title),
  };
}

/** How many values were added, revised and missed. */
export function importCounts({ series }: Imported): {
  readonly added: number;
  readonly revised: number;
  readonly missing: number;
} {
  const sum = (of: (one: ImportedSeries) => readonly unknown[]): number =>
    series.reduce((all, one) => all + of(one).length, 0);
  return {
    added: sum(({ added }) => added),
    revised: sum(({ revised }) => revised),
    missing: sum(({ missing }) => missing),
  };
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
