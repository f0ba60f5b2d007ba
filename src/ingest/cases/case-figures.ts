import { decideSeparators } from "../cells/separators";
import { addAmounts, type AmountBits, type AmountColumn } from "./amounts";
import type { CaseColumn } from "./case-columns";
import type { CaseRows } from "./case-rows";
import { partOf } from "./case-table";
import { monthRows, type MonthRows } from "./month-rows";
import type { Question } from "./questions";
import { tallyHouseholds, type HouseholdTallies } from "./tally";

/** The figures of every month, counted from the first one. */
export interface CaseFigures extends HouseholdTallies {
  readonly months: MonthRows;
  readonly paid: AmountColumn | null;
  /** Null where temporary housing is no amount: then `paid` has the sums of the rows that say yes to it, too. */
  readonly housing: AmountColumn | null;
}

/** Whether the reports tell what is paid to those who say yes. */
const PAID_TO: Readonly<Record<Question, boolean>> = {
  "temporary-housing": true,
  newcomer: true,
  "long-term": false,
  "quota-refugee": false,
};

/** Adds the rows of an export up by month; null when no row has a month. */
export function caseFigures(rows: CaseRows): CaseFigures | null {
  const months = monthRows(rows.months);
  if (!months) return null;
  const { households, answers, questions, causes, table } = rows;
  const { paid, "temporary-housing": housing } = table.columns;
  const isIn = questions.find(({ question }) => question === "temporary-housing")?.bit ?? 0;
  const paidTo = questions
    .filter(({ question, from }) => PAID_TO[question] && from.content === "answer")
    .map(({ bit }) => bit);
  const amounts = (of: CaseColumn | undefined, bits: Omit<AmountBits, "answers">) =>
    of?.content === "amount" ? amountsIn(rows, of, months, { answers, ...bits }) : null;
  const sums = {
    paid: amounts(paid, { mark: 0, only: paidTo }),
    housing: amounts(housing, { mark: isIn, only: [] }),
  };
  const sayings = {
    households,
    answers,
    questions: questions.length,
    causes: causes?.codes.codes ?? new Int16Array(),
    causeCount: causes?.labels.length ?? 0,
  };
  return { months, ...sums, ...tallyHouseholds(sayings, months) };
}

/** Rows that show how a column writes its amounts. */
const ROWS_JUDGED = 500;

function amountsIn(
  { table, months }: CaseRows,
  of: CaseColumn,
  by: MonthRows,
  bits: AmountBits,
): AmountColumn {
  const { sheet, top, bottom } = table;
  const { column } = of;
  const rows = Array.from({ length: Math.min(ROWS_JUDGED, bottom - top + 1) }, (_, at) => top + at);
  const { separators } = decideSeparators(
    sheet,
    rows.map((row) => ({ row, column })),
  );
  return addAmounts(partOf(table, of), separators, months, by, bits);
}
