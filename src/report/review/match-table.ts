import type { Candidate } from "./candidates";
import { inClaimUnit, isComparable, isSameSize, significant, slipTo } from "./compare";
import type { CellClaim, Judged, Slip } from "./model";
import { isOfNamedTable, isSameWord } from "./words";

/** Rows whose labels share so much are one. */
const SAME_LABEL = 0.6;
/** Labels of so many words are no other row's by chance. */
const LONG_LABEL = 4;
/** Columns of so many rows show what they are. */
const FEWEST_ROWS = 2;
const TELLING_DIGITS = 4;

interface Cell {
  readonly claim: CellClaim;
  /** Figures of the row's label. */
  readonly ofRow: readonly Candidate[];
  /** Those of them, or of all, that say what the cell says. */
  readonly equal: readonly Candidate[];
}

/** What the workbook says of the cells of one table: a column is what most of its cells agree with. */
export function judgeTable(
  claims: readonly CellClaim[],
  candidates: readonly Candidate[],
  weights: ReadonlyMap<string, number>,
): readonly Judged[] {
  const rows = new Map<number, readonly Candidate[]>();
  const cells = claims.map((claim): Cell => {
    const ofRow = rows.get(claim.row) ?? sameRow(claim, candidates, weights);
    rows.set(claim.row, ofRow);
    const agrees = (candidate: Candidate): boolean =>
      isComparable(claim, candidate) && isEqual(claim, inClaimUnit(claim, candidate));
    const own = ofRow.filter(agrees);
    const any =
      own.length > 0 || significant(claim) < TELLING_DIGITS ? own : candidates.filter(agrees);
    return { claim, ofRow, equal: any };
  });
  const kinds = columnKinds(cells);
  return cells.map((cell) => judgeCell(cell, kinds.get(cell.claim.cell) ?? null));
}

function judgeCell({ claim, ofRow, equal }: Cell, kind: string | null): Judged {
  const meant = equal.find((candidate) => kindOf(candidate) === kind);
  if (meant) return { claim, verdict: "confirmed", figure: meant.figure, slip: null };
  const expected = ofRow.find(
    (candidate) => kindOf(candidate) === kind && isComparable(claim, candidate),
  );
  if (expected)
    return { claim, verdict: "differs", figure: expected.figure, slip: slipOf(claim, expected) };
  const [any] = equal;
  if (any) return { claim, verdict: "confirmed", figure: any.figure, slip: null };
  const near = ofRow.find(
    (candidate) =>
      isComparable(claim, candidate) &&
      significant(claim) > 2 &&
      slipOf(claim, candidate) !== "value",
  );
  if (near) return { claim, verdict: "differs", figure: near.figure, slip: slipOf(claim, near) };
  return { claim, verdict: "unknown", figure: null, slip: null };
}

function slipOf(claim: CellClaim, candidate: Candidate): Slip {
  const value = inClaimUnit(claim, candidate);
  if (isSameSize(claim, value)) return "sign";
  return slipTo(claim, value) ?? "value";
}

function isEqual(claim: CellClaim, value: number): boolean {
  return (
    isSameSize(claim, value) &&
    (Math.sign(claim.value) === Math.sign(value) || Math.abs(value) < claim.step)
  );
}

/** The kind of figure, with its time: a column holds one year's budget. */
function kindOf({ kind, from, to, vintage }: Candidate): string {
  return [kind, from, to, vintage ?? ""].join(" ");
}

function columnKinds(cells: readonly Cell[]): ReadonlyMap<number, string> {
  const kinds = new Map<number, string>();
  for (const column of new Set(cells.map(({ claim }) => claim.cell))) {
    const inColumn = cells.filter(({ claim }) => claim.cell === column);
    const counts = new Map<string, number>();
    for (const { equal } of inColumn) {
      for (const kind of new Set(equal.map(kindOf))) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    const [top] = [...counts].sort((a, b) => b[1] - a[1]);
    if (top && top[1] >= FEWEST_ROWS && top[1] * 2 > inColumn.length) kinds.set(column, top[0]);
  }
  return kinds;
}

/** Figures of the row with the likest label; else of the table that the row names. */
function sameRow(
  { label }: CellClaim,
  candidates: readonly Candidate[],
  weights: ReadonlyMap<string, number>,
): readonly Candidate[] {
  const likeness = new Map<string, number>();
  for (const { figure, words } of candidates) {
    if (!likeness.has(figure.label)) likeness.set(figure.label, alike(label, words, weights));
  }
  const highest = Math.max(0, ...likeness.values());
  if (highest < SAME_LABEL) return candidates.filter(({ kind }) => isOfNamedTable(label, kind));
  return candidates.filter(({ figure }) => likeness.get(figure.label) === highest);
}

function alike(
  a: readonly string[],
  b: readonly string[],
  weights: ReadonlyMap<string, number>,
): number {
  const weigh = (words: readonly string[]): number =>
    words.reduce((sum, word) => sum + (weights.get(word) ?? 1), 0);
  const shared = weigh(b.filter((word) => a.some((each) => isSameWord(each, word))));
  const most = Math.max(weigh(a), weigh(b));
  // A label that goes on after the workbook's is still the same row.
  const isWithin = b.length >= LONG_LABEL && shared === weigh(b);
  return most === 0 ? 0 : isWithin ? Math.max(SAME_LABEL, shared / most) : shared / most;
}
