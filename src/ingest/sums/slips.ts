import { naturalLength, neighbours, withSum, type Line } from "./line";
import { runsFrom, type Run } from "./runs";
import { exactRun, likelyGroup } from "./search";
import { checkSum, judge, type Slip, type Sum, type SumColumn, type SumRow } from "./sums";
import { TOTAL_WORDS } from "../synonyms/rows";
import { fold } from "../cells/text";
import { isWord } from "../wording/words";

/** Digits that must agree before a row is said to be missing or counted twice. */
const SLIP_WEIGHT = 5;
/** The same of a total and all rows since the one before it. */
const NATURAL_WEIGHT = 3;

/**
 * Takes one total out of the line that is right but for one row, in every column: a range that misses a row or has one
 * twice. Null when there is none.
 */
export function withSlippedSum(line: Line): Line | null {
  for (const total of line.standing) {
    if (line.rows[total]?.wording !== "total" || line.rows[total].isPartial) continue;
    if (exactRun(line, total, "before", line.columns, "any")) continue;
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
  for (const run of runsFrom(total, candidates, rows, columns, Number.POSITIVE_INFINITY)) {
    if (run.length < 2 || run.length <= (longest?.run.length ?? 0)) continue;
    const isNatural = run.length === naturalLength(line, candidates);
    const slip = slipOf(line, total, run, isNatural ? NATURAL_WEIGHT : SLIP_WEIGHT);
    if (slip) longest = { run, slip };
  }
  if (!longest) return null;
  const terms = [...longest.run.terms()].sort((a, b) => a.row - b.row);
  const { slip } = longest;
  // A total that adds a group and not the row that sums it up is right, and a cell of that row is wrong.
  const group = slip.kind === "row-left-out" ? likelyGroup(line, slip.row, NATURAL_WEIGHT) : null;
  if (group) return group;
  if (slip.kind === "row-left-out" && isOnPurpose(line, total, slip.row)) {
    return { kind: "column-sum", total, terms: terms.filter(({ row }) => row !== slip.row) };
  }
  return { kind: "column-sum", total, terms, slip };
}

/** The row that explains what the run misses the total by, in every column. */
function slipOf({ columns }: Line, total: number, run: Run, least: number): Slip | null {
  if (run.firm.broken === 0) return null;
  const terms = run.terms();
  const explains = (row: number, sign: 1 | -1): boolean => {
    const residuals = run.residuals.map((left, at) => {
      const value = columns[at]?.values[row] ?? null;
      return left === null || value === null ? left : left + sign * value;
    });
    const { broken, weight } = judge(total, residuals, run.length + 1, columns);
    return broken === 0 && weight >= least;
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

/** A total of costs need not have the income beside it, nor one what a later total is said to include. */
function isOnPurpose(
  { rows, standing }: Pick<Line, "rows" | "standing">,
  total: number,
  row: number,
): boolean {
  const [sum, left] = [rows[total], rows[row]];
  if (!sum || !left) return false;
  const isOtherPart = sum.part !== null && left.part !== null && left.part !== sum.part;
  return isOtherPart || standing.some((each) => each > total && includes(rows[each], left));
}

/** "Summa inkl. projekt" beside "Projekt": a longer word of the row's name stands in the total's. */
function includes(total: SumRow | undefined, { label }: SumRow): boolean {
  if (total?.isInclusive !== true) return false;
  const words = (fold(label).match(/\p{L}{4,}/gu) ?? []).filter(
    (word) => !isWord(word, TOTAL_WORDS),
  );
  const stems = words.map((word) => word.slice(0, 6));
  return stems.some((stem) => fold(total.label).includes(stem));
}

/**
 * A row before everything that the table's last total adds, and in no sum itself, is missing in that total, unless the
 * total says that it leaves rows out.
 */
export function firstRowLeftOut({ standing, rows, columns, sums }: Line): readonly Sum[] {
  const [row, total] = standing;
  const sum = sums.find((each) => each.total === total);
  const isAlone = standing.length === 2 && row !== undefined && total !== undefined && row < total;
  if (!isAlone || !sum || sum.terms.length < 2) return sums;
  const isPlain = rows[total]?.wording === "total" && !rows[total].isPartial;
  // A row that is nearly the same sum is a total that stands first.
  const { firm } = checkSum({ ...sum, total: row }, columns);
  if (firm.holds >= firm.broken) return sums;
  const group = groupOf(row, sum, columns);
  if (group) {
    const rest = sum.terms.filter((term) => !group.terms.includes(term));
    const whole: Sum = { ...sum, terms: [{ row, sign: 1 }, ...rest] };
    return [group, ...sums.map((each) => (each === sum ? whole : each))];
  }
  if (!isPlain || rows[row]?.wording === "special" || isOnPurpose({ standing, rows }, total, row))
    return sums;
  const terms = [{ row, sign: 1 as const }, ...sum.terms];
  const slip: Slip = { kind: "row-left-out", row };
  return sums.map((each) => (each === sum ? { ...each, terms, slip } : each));
}

/** The first of a total's terms as the group of a row right above them, which one wrong cell keeps from being their sum. */
function groupOf(row: number, { terms, kind }: Sum, columns: readonly SumColumn[]): Sum | null {
  for (let length = terms.length - 1; length >= 2; length -= 1) {
    const group: Sum = { kind, total: row, terms: terms.slice(0, length) };
    const { holds, firm, weight } = checkSum(group, columns);
    if (holds >= 2 && firm.broken <= 1 && weight >= SLIP_WEIGHT) return group;
  }
  return null;
}
