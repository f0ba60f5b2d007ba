import type { CaseRows } from "./case-rows";
import { monthRows, type MonthRows } from "./month-rows";
import { sumByMonth, type AmountSum, type MonthSums } from "./sums";
import { tallyHouseholds, type HouseholdTallies } from "./tally";

/** The figures of every month, counted from the first one. */
export interface CaseFigures extends HouseholdTallies {
  readonly months: MonthRows;
  readonly sums: readonly MonthSums[];
}

/** Adds the rows of an export up by month; null when no row has a month. */
export function caseFigures(rows: CaseRows): CaseFigures | null {
  const months = monthRows(rows.months);
  if (!months) return null;
  const { households, answers, questions, causes, paid, housing } = rows;
  const inHousing = questions.findIndex(({ question }) => question === "temporary-housing");
  const sums: AmountSum[] = [];
  if (paid) sums.push({ key: "paid", of: paid, onlyIf: null });
  if (housing) sums.push({ key: "housing", of: housing, onlyIf: null });
  else if (paid && inHousing >= 0)
    sums.push({ key: "paid-in-housing", of: paid, onlyIf: inHousing });
  return {
    months,
    ...tallyHouseholds(
      {
        households,
        answers,
        questions: questions.length,
        causes: causes?.codes.codes ?? new Int16Array(),
        causeCount: causes?.labels.length ?? 0,
      },
      months,
    ),
    sums: sums.map((sum) => sumByMonth(sum, rows.months, answers, months)),
  };
}
