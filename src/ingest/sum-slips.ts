import { neighbours, withSum, type Line } from "./sum-line";
import { runsFrom, type Run } from "./sum-runs";
import { judge, type Slip, type Sum } from "./sums";

/** Digits that must agree before a row is said to be missing or counted twice. */
const SLIP_WEIGHT = 6;

/**
 * Takes one total out of the line that is right but for one row, in every column: a range that misses a row or has one
 * twice. Null when there is none.
 */
export function withSlippedSum(line: Line): Line | null {
  for (const total of line.standing) {
    if (line.rows[total]?.wording !== "total" || line.rows[total].isPartial) continue;
    const found = slipAt(line, total);
    if (found) return withSum(line, found);
  }
  return null;
}

function slipAt(line: Line, total: number): Sum | null {
  const { rows, columns } = line;
  const candidates = neighbours(line, total, "before").filter(
    (row) => rows[row]?.wording !== "special",
  );
  let longest: { readonly run: Run; readonly slip: Slip } | null = null;
  for (const run of runsFrom(total, candidates, rows, columns, "all")) {
    if (run.length < 2 || run.length <= (longest?.run.length ?? 0)) continue;
    const slip = slipOf(line, total, run);
    if (slip) longest = { run, slip };
  }
  if (!longest) return null;
  const terms = [...longest.run.terms()].sort((a, b) => a.row - b.row);
  const { slip } = longest;
  if (slip.kind === "row-left-out" && isOnPurpose(line, total, slip.row)) {
    return { kind: "column-sum", total, terms: terms.filter(({ row }) => row !== slip.row) };
  }
  return { kind: "column-sum", total, terms, slip };
}

/** The row that explains what the run misses the total by, in every column. */
function slipOf({ columns }: Line, total: number, run: Run): Slip | null {
  if (run.holds > 0 && run.weight >= 1) return null;
  const terms = run.terms();
  const explains = (row: number, sign: 1 | -1): boolean => {
    const residuals = run.residuals.map((left, at) => {
      const value = columns[at]?.values[row] ?? null;
      return left === null || value === null ? left : left + sign * value;
    });
    const { broken, weight } = judge(total, residuals, run.length + 1, columns);
    return broken === 0 && weight >= SLIP_WEIGHT;
  };
  for (const { row, sign } of terms) {
    if (run.length >= 3 && explains(row, sign)) return { kind: "row-left-out", row };
  }
  const first = Math.min(...terms.map(({ row }) => row));
  for (let row = first; row < total; row += 1) {
    if (explains(row, -1)) return { kind: "counted-twice", row };
  }
  return null;
}

/** A total of costs need not have the income beside it, nor one that a later total is said to include more than. */
function isOnPurpose({ rows, standing }: Line, total: number, row: number): boolean {
  const isOtherPart =
    rows[total]?.part != null && rows[row]?.part != null && rows[row].part !== rows[total].part;
  return isOtherPart || standing.some((each) => each > total && rows[each]?.isInclusive === true);
}

/**
 * A row before everything that the table's last total adds, and in no sum itself, is missing in that total, unless the
 * total says that it leaves rows out.
 */
export function firstRowLeftOut({ standing, rows, sums }: Line): readonly Sum[] {
  const [row, total] = standing;
  const sum = sums.find((each) => each.total === total);
  const isAlone = standing.length === 2 && row !== undefined && total !== undefined && row < total;
  if (!isAlone || !sum || sum.terms.length < 2) return sums;
  const isPlain = rows[total]?.wording === "total" && !rows[total].isPartial;
  if (
    !isPlain ||
    rows[row]?.wording === "special" ||
    isOnPurpose({ standing, rows } as Line, total, row)
  )
    return sums;
  const terms = [{ row, sign: 1 as const }, ...sum.terms];
  const slip: Slip = { kind: "row-left-out", row };
  return sums.map((each) => (each === sum ? { ...each, terms, slip } : each));
}
