import { decideSeparators } from "../separators";
import { readAmounts, type AmountColumn } from "./amounts";
import type { CaseColumn } from "./case-columns";
import { caseMonth, caseMonthLabel, caseYear } from "./case-month";
import { partOf, type CaseTable } from "./case-table";
import { readCauses, type Causes } from "./causes";
import { distinctCodes, type DistinctCodes } from "./distinct-codes";
import { numberHouseholds, type Households } from "./households";
import { leaveOut, type LeftOut } from "./left-out";
import { answerBits, readQuestions, type QuestionColumn } from "./questions";

/** An export with every cell read into codes and amounts, counted from the table's first row. */
export interface CaseRows extends LeftOut {
  readonly table: CaseTable;
  /** Codes are months; 1–12 where the year stands in a column of its own. */
  readonly monthCodes: DistinctCodes;
  readonly yearCodes: DistinctCodes | null;
  readonly households: Households;
  readonly questions: readonly QuestionColumn[];
  /** Bit k is set where the row answers yes to the k-th question. */
  readonly answers: Uint8Array;
  readonly causes: Causes | null;
  readonly paid: AmountColumn | null;
  /** Null where temporary housing is no amount. */
  readonly housing: AmountColumn | null;
}

export function readCaseRows(table: CaseTable): CaseRows {
  const { columns, sheet } = table;
  const { grid } = sheet;
  const monthCodes = distinctCodes(partOf(table, table.month), 0, (stored) => {
    const label = caseMonthLabel(grid, stored);
    return label === null ? 0 : (caseMonth(label, null) ?? label.number);
  });
  const yearCodes = columns.year
    ? distinctCodes(partOf(table, columns.year), 0, (stored) => caseYear(grid, stored) ?? 0)
    : null;
  const households = numberHouseholds(partOf(table, table.household));
  const paid = amountsOf(table, columns.paid);
  const housing = amountsOf(table, columns["temporary-housing"]);
  const questions = readQuestions(table);
  return {
    table,
    monthCodes,
    yearCodes,
    households,
    questions,
    answers: answerBits(table, questions, housing),
    causes: readCauses(table),
    paid,
    housing,
    ...leaveOut(table, { monthCodes, yearCodes, households, paid }),
  };
}

/** Rows that show how a column writes its amounts. */
const ROWS_JUDGED = 500;

function amountsOf(table: CaseTable, of: CaseColumn | undefined): AmountColumn | null {
  if (of?.content !== "amount") return null;
  const { sheet, top, bottom } = table;
  const { column } = of;
  const rows = Array.from({ length: Math.min(ROWS_JUDGED, bottom - top + 1) }, (_, at) => top + at);
  const { separators } = decideSeparators(
    sheet,
    rows.map((row) => ({ row, column })),
  );
  return readAmounts(partOf(table, of), separators);
}
