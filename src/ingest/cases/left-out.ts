import { month, type Month } from "../../core/model/month";
import { note, noted, type AmountColumn, type Noted } from "./amounts";
import type { CaseTable } from "./case-table";
import type { DistinctCodes } from "./distinct-codes";
import { NO_HOUSEHOLD, TOTAL_ROW, type Households } from "./households";

export interface LeftOut {
  /** The month of every row; 0 for rows that are no case. */
  readonly months: Int16Array;
  readonly monthsMissing: Noted;
  readonly householdsMissing: Noted;
  /** Whether sums stand among the rows and name a month, so that Excel's SUMIFS counts them. */
  readonly hasSubtotals: boolean;
}

interface Read {
  readonly monthCodes: DistinctCodes;
  readonly yearCodes: DistinctCodes | null;
  readonly households: Households;
  readonly paid: AmountColumn | null;
}

/** Leaves out rows without a month and sums, and notes what cases lack. */
export function leaveOut(
  table: CaseTable,
  { monthCodes, yearCodes, households, paid }: Read,
): LeftOut {
  const { top } = table;
  const months = Int16Array.from(monthCodes.codes);
  const [monthsMissing, householdsMissing] = [noted(), noted()];
  let hasSubtotals = false;
  for (let row = 0; row < months.length; row += 1) {
    const household = households.ofRow[row] ?? NO_HOUSEHOLD;
    const at = monthIn(months[row] ?? 0, yearCodes?.codes[row] ?? 0);
    months[row] = household === TOTAL_ROW ? 0 : at;
    const hasAmount = paid === null || !Number.isNaN(paid.amounts[row] ?? Number.NaN);
    if (household === TOTAL_ROW) hasSubtotals ||= at !== 0;
    else if (at === 0 && household >= 0 && hasAmount) note(monthsMissing, top + row);
    else if (at !== 0 && household < 0 && hasAmount) note(householdsMissing, top + row);
  }
  return { months, monthsMissing, householdsMissing, hasSubtotals };
}

/** The month of a code; 0 where the year of a month's number is missing. */
function monthIn(code: number, year: number): Month | 0 {
  if (code > 12) return month(Math.floor(code / 12), (code % 12) + 1);
  return code === 0 || year === 0 ? 0 : month(year, code);
}
