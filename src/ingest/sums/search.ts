import { naturalLength, neighbours, withSum, type Line } from "./line";
import { runsFrom, signings, type Run } from "./runs";
import { checkSum, type Sum, type SumColumn } from "./sums";

/** Digits that must agree before a row that does not call itself a sum is taken for one. */
const UNWORDED_WEIGHT = 6;
/** The same where the labels say so by how they are set in. */
const SET_IN_WEIGHT = 2;
/** The same where other groups of the table stand under such a row. */
const HABIT_WEIGHT = 2.9;
/** Digits that must agree in the right columns before the others are called wrong. */
const BROKEN_WEIGHT = 4;
/** The same of a total and all rows since the one before it. */
const NATURAL_WEIGHT = 2;
/** Digits by which a longer run may agree less closely than a shorter one and still be preferred. */
const AS_TELLING = 0.5;
/** Longer groups have a total that calls itself so. */
const LONGEST_UNWORDED = 60;

type Side = "before" | "after";

/**
 * Takes all sums out of the line that hold in every column, the innermost first; also groups set in below a total that
 * one wrong cell keeps from holding, or else their rows would be added where the total should be.
 */
export function withExactSums(start: Line): Line {
  let line = start;
  for (;;) {
    const before = line;
    for (const total of [...line.standing].reverse()) line = withExact(line, total, "after");
    for (const total of [...line.standing].reverse()) line = withSetIn(line, total);
    for (const total of [...line.standing]) line = withExact(line, total, "before");
    if (line === before) return line;
  }
}

/** The same for one total that adds others of which nobody knows what they are the sum of. */
export function withOpenSum(line: Line): Line | null {
  for (const total of line.standing) {
    for (const side of ["before", "after"] as const) {
      const run = exactRun(line, total, side, line.columns, "any");
      if (run) return withSum(line, sumOf(total, run));
    }
  }
  return null;
}

/** Whether the rows are no totals, or totals of known sums. */
function areSettled({ rows, sums }: Line, terms: Sum["terms"]): boolean {
  return terms.every(
    ({ row }) => rows[row]?.wording !== "total" || sums.some(({ total }) => total === row),
  );
}

function withExact(line: Line, total: number, side: Side): Line {
  if (!line.standing.includes(total) || isKnown(line, total)) return line;
  const printed = exactRun(line, total, side, line.columns, "settled");
  if (printed) return withSum(line, sumOf(total, printed));
  if (line.corrected === line.columns) return line;
  const corrected = exactRun(line, total, side, line.corrected, "settled");
  return corrected ? withSum(line, { ...sumOf(total, corrected), isOverCorrected: true }) : line;
}

/** A row is the sum of one group only. */
function isKnown({ sums }: Line, total: number): boolean {
  return sums.some((sum) => sum.total === total);
}

function withSetIn(line: Line, total: number): Line {
  const [first] = neighbours(line, total, "after");
  if (!line.standing.includes(total) || levelAt(line.rows, first) <= levelAt(line.rows, total))
    return line;
  const run = likelyRun(line, total, "after");
  const isWhole = run?.length === neighbours(line, total, "after").length;
  return run && isWhole ? withSum(line, sumOf(total, run)) : line;
}

function sumOf(total: number, run: Run): Sum {
  return { kind: "column-sum", total, terms: inOrder(run.terms()) };
}

function inOrder(terms: Sum["terms"]): Sum["terms"] {
  return [...terms].sort((a, b) => a.row - b.row);
}

/**
 * The longest run that the row is the sum of in every column, unless a shorter one comes out much closer. Special rows are part of a sum only when it does not come
 * out without them; a total that leaves rows out on purpose may leave out the nearest ones.
 */
export function exactRun(
  line: Line,
  total: number,
  side: Side,
  columns: readonly SumColumn[],
  parts: "settled" | "any",
): Run | null {
  for (const candidates of candidatesOf(line, total, side)) {
    let best: Run | null = null;
    for (const run of runsFrom(total, candidates, line.rows, columns, 0)) {
      if (!isExact(run, line, total, side, candidates)) continue;
      if (parts === "settled" && !areSettled(line, run.terms())) continue;
      if (!best || (run.length > best.length && run.weight > best.weight - AS_TELLING)) best = run;
    }
    if (best) return best;
  }
  return null;
}

function isExact(
  { holds, broken, weight, length }: Run,
  { rows, standing, sums }: Line,
  total: number,
  side: Side,
  candidates: readonly number[],
): boolean {
  if (broken > 0 || holds === 0) return false;
  const isWorded = rows[total]?.wording === "total";
  if (isWorded && side === "before") return true;
  const isSetIn = levelAt(rows, candidates[0]) > levelAt(rows, total);
  if (isSetIn && side === "after") return weight >= SET_IN_WEIGHT;
  // A total of the whole table may stand over a single group.
  const isOver = isWorded && side === "after" && standing[0] === total;
  if (length < 2 && !isOver) return false;
  const isHabit = side === "after" && sums.some((sum) => isFirst(sum, rows));
  return weight >= (isHabit ? HABIT_WEIGHT : UNWORDED_WEIGHT);
}

/** A group of the table that stands under its total, which does not call itself so. */
function isFirst({ total, terms }: Sum, rows: Line["rows"]): boolean {
  return rows[total]?.wording === null && terms.every(({ row }) => row > total);
}

function levelAt(rows: Line["rows"], row: number | undefined): number {
  return rows[row ?? -1]?.level ?? 0;
}

function* candidatesOf(line: Line, total: number, side: Side): Generator<readonly number[]> {
  const { rows } = line;
  const isWorded = rows[total]?.wording === "total";
  const all = neighbours(line, total, side).slice(0, isWorded ? undefined : LONGEST_UNWORDED);
  const ordinary = all.filter((row) => rows[row]?.wording !== "special");
  yield ordinary;
  if (ordinary.length < all.length) yield all;
  if (!isWorded || side === "after") return;
  if (rows[total]?.isPartial === true) {
    for (let left = 1; left <= 3; left += 1) yield ordinary.slice(left);
    for (const row of ordinary) yield ordinary.filter((each) => each !== row);
  }
  // Rows that are set in below others may be parts of these without saying so.
  const levels = ordinary.map((row) => levelAt(rows, row));
  const outer = ordinary.filter((_, at) => levels[at] === Math.min(...levels));
  if (outer.length < ordinary.length) yield outer;
}

/** Takes one sum out of the line that one wrong cell keeps from holding everywhere; null when there is none. */
export function withLikelySum(line: Line): Line | null {
  for (const side of ["after", "before"] as const) {
    for (const total of [...line.standing].reverse()) {
      if (line.rows[total]?.wording === "total") continue;
      const run = likelyRun(line, total, side);
      if (run) return withSum(line, sumOf(total, run));
    }
  }
  for (const total of line.standing) {
    if (line.rows[total]?.wording !== "total") continue;
    const runs = (["before", "after"] as const).flatMap(
      (side) => likelyRun(line, total, side) ?? [],
    );
    const [best] = runs.sort((a, b) => b.weight - a.weight);
    if (best) return withSum(line, sumOf(total, best));
  }
  return null;
}

/** The rows before or after one that does not call itself a sum and is theirs but for a wrong cell; null if there are none. */
export function likelyGroup(line: Line, row: number, least: number): Sum | null {
  if (line.rows[row]?.wording != null || isKnown(line, row)) return null;
  const run = likelyRun(line, row, "before", least) ?? likelyRun(line, row, "after", least);
  return run && sumOf(row, run);
}

/** The run that the row is the sum of but for a wrong cell; `unworded` digits must agree where it is not called a sum. */
function likelyRun(line: Line, total: number, side: Side, unworded = UNWORDED_WEIGHT): Run | null {
  const { columns } = line;
  const isWorded = line.rows[total]?.wording === "total";
  const mayBreak = isWorded ? columns.filter(({ isEvidence }) => isEvidence).length / 2 : 1;
  let best: Run | null = null;
  const [candidates = []] = candidatesOf(line, total, side);
  for (const run of runsFrom(total, candidates, line.rows, columns, mayBreak)) {
    if (run.length < 2 || run.holds === 0 || !areSettled(line, run.terms())) continue;
    const isNatural =
      side === "before" && run.holds >= 2 && run.length === naturalLength(line, candidates);
    const isLikely = isWorded
      ? run.firm.holds >= run.firm.broken &&
        run.weight >= (isNatural ? NATURAL_WEIGHT : BROKEN_WEIGHT)
      : run.firm.broken <= 1 && run.holds >= 2 && run.weight >= unworded;
    if (isLikely && (!best || isBetter(run, best))) best = run;
  }
  return best;
}

function isBetter(a: Run, b: Run): boolean {
  const more = a.weight - b.weight;
  return more > AS_TELLING || (Math.abs(more) <= AS_TELLING && a.length > b.length);
}

/** "Kostnader" and "Intäkter" right below a row that they add up to, without "varav". */
export function splitBelow(
  row: number,
  { rows, columns }: Pick<Line, "rows" | "columns">,
): readonly number[] {
  const [first, second] = [rows[row + 1], rows[row + 2]];
  const isPair = first?.part != null && second?.part != null && first.part !== second.part;
  if (!isPair || [first, second].some(({ wording }) => wording !== null)) return [];
  const pair = [row + 1, row + 2];
  const fits = signings(pair, rows, columns).some((terms) => {
    const check = checkSum({ kind: "of-which-sum", total: row, terms }, columns);
    return check.broken === 0 && check.weight >= UNWORDED_WEIGHT;
  });
  return fits ? pair : [];
}
