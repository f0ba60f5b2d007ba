import { caseMonth, caseMonthLabel, caseYear } from "./case-month";
import { partOf, type CaseTable } from "./case-table";
import { readCauses, type Causes } from "./causes";
import { distinctCodes, type DistinctCodes } from "./distinct-codes";
import { numberHouseholds, type Households } from "./households";
import { leaveOut, type LeftOut } from "./left-out";
import { readQuestions, type QuestionColumn } from "./questions";

/** An export with its cells read into codes, counted from the table's first row. */
export interface CaseRows extends LeftOut {
  readonly table: CaseTable;
  /** Codes are months; 1–12 where the year stands in a column of its own. */
  readonly monthCodes: DistinctCodes;
  readonly yearCodes: DistinctCodes | null;
  readonly households: Households;
  readonly questions: readonly QuestionColumn[];
  /** Has the bit of each question that the row answers with yes. */
  readonly answers: Int16Array;
  readonly causes: Causes | null;
}

export function readCaseRows(table: CaseTable): CaseRows {
  const { columns, sheet, top, bottom } = table;
  const { grid } = sheet;
  const monthCodes = distinctCodes(partOf(table, table.month), (stored) => {
    const label = caseMonthLabel(grid, stored);
    return label === null ? 0 : (caseMonth(label, null) ?? label.number);
  });
  const yearCodes = columns.year
    ? distinctCodes(partOf(table, columns.year), (stored) => caseYear(grid, stored) ?? 0)
    : null;
  const households = numberHouseholds(partOf(table, table.household));
  const answers = new Int16Array(bottom - top + 1);
  return {
    table,
    monthCodes,
    yearCodes,
    households,
    answers,
    questions: readQuestions(table, answers),
    causes: readCauses(table),
    ...leaveOut(table, monthCodes, yearCodes, households),
  };
}
