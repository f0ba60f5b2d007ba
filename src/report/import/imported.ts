import type { Month } from "../../core/model/month";
import type { Comparison, MonthValue } from "./compare";

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
