import type { Finding, FindingCode, Severity } from "../../core/model/finding";
import type { CellPlace } from "../../core/model/place";
import type { CaseColumn } from "./case-columns";
import type { CaseFigures } from "./case-figures";
import type { CaseRows } from "./case-rows";
import type { CaseTable } from "./case-table";
import type { Noted } from "./noted";

/** What is odd in the columns of an export: one finding a column and kind, with how many cells and the first of them. */
export function caseFindings(
  rows: CaseRows,
  figures: Pick<CaseFigures, "paid" | "housing"> | null,
): readonly Finding[] {
  const { table, questions, monthsMissing, householdsMissing } = rows;
  const { columns } = table;
  const amounts = [
    { from: columns.paid, read: figures?.paid },
    { from: columns["temporary-housing"], read: figures?.housing },
  ];
  return [
    ...counted(table, "case-months-missing", "warning", table.month, monthsMissing),
    ...counted(table, "case-households-missing", "warning", table.household, householdsMissing),
    ...amounts.flatMap(({ from, read }) => {
      if (!from || !read) return [];
      return [
        ...counted(table, "case-amounts-unreadable", "warning", from, read.unreadable),
        ...counted(table, "case-amounts-text", "warning", from, read.texts),
        ...counted(table, "case-amounts-negative", "info", from, read.negative),
      ];
    }),
    // A row without temporary housing has nothing to pay for it.
    ...(columns.paid && figures?.paid
      ? counted(table, "case-amounts-zero", "info", columns.paid, figures.paid.zero)
      : []),
    ...questions.flatMap(({ from, unreadable }) =>
      counted(table, "case-answers-unreadable", "warning", from, unreadable),
    ),
  ];
}

/** A column of personal identity numbers. The numbers themselves are repeated nowhere. */
export function personalNumbers(heading: string, place: CellPlace): Finding {
  const args = { column: heading, sheet: place.sheet };
  return finding("personal-numbers", "error", place, args);
}

function counted(
  { sheet }: CaseTable,
  code: FindingCode,
  severity: Severity,
  { column, heading }: CaseColumn,
  { count, first }: Noted,
): readonly Finding[] {
  if (count === 0) return [];
  const place = { sheet: sheet.name, row: first, column };
  return [finding(code, severity, place, { count, column: heading })];
}

function finding(
  code: FindingCode,
  severity: Severity,
  place: CellPlace,
  args: Finding["args"],
): Finding {
  const nothing = { published: null, expected: null, proposal: null };
  return { code, severity, cause: "other", place, ...nothing, args };
}
