import { CellKind } from "../grid";
import type { CaseTable } from "./case-table";
import type { DistinctCodes } from "./distinct-codes";
import { NO_HOUSEHOLD, TOTAL_ROW, type Households } from "./households";
import { note, noted, type Noted } from "./noted";

export interface LeftOut {
  /** The month of every row; 0 for rows that are no case. */
  readonly months: Int16Array;
  readonly monthsMissing: Noted;
  readonly householdsMissing: Noted;
  /** Whether sums stand among the rows and name a month, so that Excel's SUMIFS counts them. */
  readonly hasSubtotals: boolean;
}

/** Leaves out rows without a month and sums, and notes what cases lack. */
export function leaveOut(
  { sheet, top, columns }: CaseTable,
  monthCodes: DistinctCodes,
  yearCodes: DistinctCodes | null,
  { ofRow }: Households,
): LeftOut {
  const months = Int16Array.from(monthCodes.codes);
  const years = yearCodes?.codes;
  const paid = columns.paid && sheet.grid.kinds[columns.paid.column];
  const [monthsMissing, householdsMissing] = [noted(), noted()];
  let hasSubtotals = false;
  for (let row = 0; row < months.length; row += 1) {
    const household = ofRow[row] ?? NO_HOUSEHOLD;
    let at = months[row] ?? 0;
    if (at <= MONTHS_OF_YEAR) {
      const year = years?.[row] ?? 0;
      at = at === 0 || year === 0 ? 0 : year * MONTHS_OF_YEAR + at - 1;
      months[row] = at;
    }
    if (at !== 0 && household >= 0) continue;
    if (household === TOTAL_ROW) {
      hasSubtotals ||= at !== 0;
      months[row] = 0;
    } else if (!paid || (paid[top + row] ?? CellKind.empty) !== CellKind.empty) {
      if (at === 0 && household >= 0) note(monthsMissing, top + row);
      else if (at !== 0) note(householdsMissing, top + row);
    }
  }
  return { months, monthsMissing, householdsMissing, hasSubtotals };
}

/** Codes up to this are months without their year. */
const MONTHS_OF_YEAR = 12;
