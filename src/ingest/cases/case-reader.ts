import type { Finding } from "../../core/model/finding";
import type { Recognised } from "../../core/model/recognised";
import type { Series } from "../../core/model/series";
import type { CaseTexts } from "../../core/texts/cases";
import type { Sheet } from "../grid";
import type { Span } from "../scan";
import { uniqueSeries } from "../proof/unique-series";
import { findCaseTable } from "./case-table";
import { keptFindings, keptSeries } from "./kept-series";
import { readCases, type CaseFacts } from "./read-cases";

/** Finds the exports of single cases on the sheets of a workbook. */
export interface CaseReader {
  /** Reads the export on a sheet, if there is one; returns the rows that are left for tables of other kinds. */
  readonly read: (sheet: Sheet, spans: readonly Span[]) => readonly Span[];
  /** What the exports give beside the monthly series that the user keeps. */
  readonly result: (monthly: readonly Series[]) => CaseFacts;
}

export function caseReader(texts: CaseTexts): CaseReader {
  const read: CaseFacts[] = [];
  return {
    read: (sheet, spans) => {
      const table = findCaseTable(sheet, spans);
      if (!table) return spans;
      read.push(readCases(table, texts));
      const end = table.headingRow - 1;
      return spans
        .filter(({ top }) => top <= end)
        .map((span) => ({ ...span, bottom: Math.min(span.bottom, end) }));
    },
    result: (monthly) => {
      const series: Series[] = [];
      const findings: Finding[] = read.flatMap((each) => each.findings);
      const recognised: Recognised[] = read.flatMap((each) => each.recognised);
      for (const each of read.flatMap((of) => of.series)) {
        const kept = keptSeries(monthly, each);
        if (kept) findings.push(...keptFindings(kept, each));
        else series.push(each);
      }
      const causes = uniqueSeries(read.flatMap((each) => each.causes)).series;
      const flows = read.flatMap((each) => each.flows);
      return { series, causes, flows, recognised, findings };
    },
  };
}
