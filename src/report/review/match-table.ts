import type { Month } from "../../core/model/month";
import { isAtTime, type Candidate } from "./candidates";
import { subjectOf } from "./cell-subject";
import { expectedOf, isExpected, lineKinds, type Cell, type LineKinds } from "./cell-kind";
import { inClaimUnit, isComparable, isSameSize, significant, slipTo } from "./compare";
import type { CellClaim, Judged, Slip } from "./model";
import { includesWord, isOfNamedTable, isSameWord } from "./words";

/** Rows whose labels share so much are one. */
const SAME_LABEL = 0.6;
/** Labels of so many words are no other row's by chance. */
const LONG_LABEL = 4;
const TELLING_DIGITS = 4;

/** What the workbook says of the cells of one table. */
export function judgeTable(
  claims: readonly CellClaim[],
  candidates: readonly Candidate[],
  weights: ReadonlyMap<string, number>,
  reportMonth: Month,
): readonly Judged[] {
  const rows = new Map<string, readonly Candidate[]>();
  const rowOf = (label: readonly string[]): readonly Candidate[] => {
    const name = label.join(" ");
    const found = rows.get(name) ?? sameRow(label, candidates, weights);
    rows.set(name, found);
    return found;
  };
  const isKnown = (label: readonly string[]): boolean => rowOf(label).length > 0;
  const read = claims.map((claim) => {
    const subject = subjectOf(claim, isKnown, reportMonth);
    const agree = (of: readonly Candidate[]): readonly Candidate[] =>
      of.filter((each) => isComparable(claim, each) && isEqual(claim, inClaimUnit(claim, each)));
    const isTelling = significant(claim) >= TELLING_DIGITS;
    return { claim, subject, name: subject.label.join(" "), isTelling, agree };
  });
  for (const [name, label] of new Map(read.map((one) => [one.name, one.subject.label]))) {
    if (isKnown(label)) continue;
    const equal = read
      .filter((one) => one.name === name && one.isTelling)
      .flatMap(({ agree, subject: { time } }) =>
        agree(candidates).filter((each) => isAtTime(each, time, reportMonth)),
      );
    rows.set(name, rowByNumbers(label, equal, candidates));
  }
  const cells = read.map(({ isTelling, agree, ...one }): Cell => {
    const ofRow = rowOf(one.subject.label);
    const own = agree(ofRow);
    const equal = own.length > 0 || !isTelling ? own : agree(candidates);
    return { ...one, ofRow, equal, own: isTelling ? own : [] };
  });
  const kinds = lineKinds(cells);
  return cells.map((cell) => judgeCell(cell, kinds, reportMonth));
}

/** Figures of a label that is too short to be known by its words: those that its numbers are of, when all are of one. */
function rowByNumbers(
  label: readonly string[],
  equal: readonly Candidate[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const sharing = equal.filter(({ words }) => words.some((word) => includesWord(label, word)));
  const labels = new Set(sharing.map(({ figure }) => figure.label));
  return labels.size === 1 ? candidates.filter(({ figure }) => labels.has(figure.label)) : [];
}

function judgeCell(cell: Cell, kinds: LineKinds, reportMonth: Month): Judged {
  const { claim, subject, ofRow, equal } = cell;
  const differs = (from: Candidate): Judged => ({
    claim,
    verdict: "differs",
    figure: from.figure,
    slip: slipOf(claim, from),
  });
  const meant = equal.find((candidate) => isExpected(cell, candidate, kinds));
  if (meant) return { claim, verdict: "confirmed", figure: meant.figure, slip: null };
  const proved = ofRow.find(
    (candidate) => isComparable(claim, candidate) && isExpected(cell, candidate, kinds),
  );
  if (proved) return differs(proved);
  const [any] = equal;
  if (any) return { claim, verdict: "confirmed", figure: any.figure, slip: null };
  const told = expectedOf(cell, kinds, reportMonth);
  if (told) return differs(told);
  const near = ofRow.find(
    (candidate) =>
      isComparable(claim, candidate) &&
      significant(claim) > 2 &&
      isAtTime(candidate, subject.time, reportMonth) &&
      slipOf(claim, candidate) !== "value",
  );
  return near ? differs(near) : { claim, verdict: "unknown", figure: null, slip: null };
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

/** Figures with the likest label; else of the table that the label names. */
function sameRow(
  label: readonly string[],
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
