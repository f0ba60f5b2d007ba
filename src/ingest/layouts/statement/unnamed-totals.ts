import { readRowWords } from "../../wording/row-words";
import { findSums } from "../../sums/structure";
import { checkSum } from "../../sums/sums";
import type { ProofColumn } from "../proof-table";
import { sumColumnsOf } from "./proof";
import type { LabelledRow } from "./rows";

/** More rows without a label are no totals, but a table that names its rows otherwise. */
const MOST_UNNAMED = 12;
/** Digits that must agree: a few do by chance. */
const LEAST_WEIGHT = 3;

/**
 * The rows without those that have no label, but for the ones whose numbers are the sum of at least two others in every
 * column, or in all but one where two say so: below a line, under bold type or beside "=" a total needs no name.
 */
export function withProvedTotals(
  rows: readonly LabelledRow[],
  columns: readonly ProofColumn[],
): readonly LabelledRow[] {
  const unnamed = rows.filter(({ isUnnamed }) => isUnnamed === true).length;
  if (unnamed === 0) return rows;
  if (unnamed > MOST_UNNAMED) return rows.filter(({ isUnnamed }) => isUnnamed !== true);
  const used = sumColumnsOf(columns);
  const { sums } = findSums(rows.map(readRowWords), used);
  const isTotal = (row: number): boolean =>
    sums.some((sum) => {
      if (sum.total !== row || sum.slip || sum.terms.length < 2) return false;
      const { holds, weight } = checkSum(sum, used);
      const printed = used.filter(({ values }) => (values[row] ?? null) !== null).length;
      const isProved = holds === printed || (holds === printed - 1 && holds >= 2);
      return isProved && weight >= LEAST_WEIGHT;
    });
  return rows.filter(({ isUnnamed }, row) => isUnnamed !== true || isTotal(row));
}
