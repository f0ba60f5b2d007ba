import { groupBy } from "../../core/model/group-by";
import type { Month } from "../../core/model/month";
import { isAtTime, type Candidate } from "./candidates";
import type { CellSubject } from "./cell-subject";
import { isComparable } from "./compare";
import type { CellClaim, ClaimTime } from "./model";
import { kindNamed } from "./words";

/** A cell of a table with what the workbook has of its label. */
export interface Cell {
  readonly claim: CellClaim;
  readonly subject: CellSubject;
  /** The label as one text. */
  readonly name: string;
  /** Figures of the label. */
  readonly ofRow: readonly Candidate[];
  /** Those of them, or of all, that say what the cell says. */
  readonly equal: readonly Candidate[];
  /** Those of the label alone, where the number has so many digits that it is no chance. */
  readonly own: readonly Candidate[];
}

/** What the cells of a table that agree with the workbook say of the others. */
export interface LineKinds {
  /** The kind that most cells of a line agree with. */
  readonly proved: ReadonlyMap<string, string>;
  /** The kinds that at least half of them do. */
  readonly likely: ReadonlyMap<string, ReadonlySet<string>>;
  /** Kinds, and families of kinds, of the cells with one label. */
  readonly ofLabel: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Lines of so many rows show what they are. */
const FEWEST_ROWS = 2;

export function lineKinds(cells: readonly Cell[]): LineKinds {
  const proved = new Map<string, string>();
  const likely = new Map<string, ReadonlySet<string>>();
  for (const [line, inLine] of groupBy(cells, ({ subject }) => subject.line)) {
    const [top] = tallied(inLine.map(({ equal }) => equal));
    if (top && top[1] >= FEWEST_ROWS && top[1] * 2 > inLine.length) proved.set(line, top[0]);
    const known = inLine.filter(({ ofRow }) => ofRow.length > 0);
    const counts = tallied(known.map(({ own }) => own));
    const most = counts[0]?.[1] ?? 0;
    if (most > 0 && most * 2 >= known.length)
      likely.set(line, new Set(counts.flatMap(([kind, count]) => (count === most ? [kind] : []))));
  }
  const ofLabel = new Map(
    [...groupBy(cells, ({ name }) => name)].map(([name, all]) => {
      const own = all.flatMap((cell) => cell.own);
      return [name, new Set(own.flatMap((each) => [kindOf(each), familyOf(each)]))] as const;
    }),
  );
  return { proved, likely, ofLabel };
}

/** Whether the cell's line is proved to hold figures of this kind. */
export function isExpected(cell: Cell, candidate: Candidate, { proved }: LineKinds): boolean {
  return proved.get(cell.subject.line) === kindOf(candidate);
}

/**
 * The one figure that a cell can be meant for, where its line is not proved: of the label, at the time and of the kind
 * that the texts around it name, and either of a kind that half of the line is, or of a table that other cells with the
 * label come from, and none of those. Null where it may be another, or something that the workbook does not have.
 */
export function expectedOf(
  { claim, subject, name, ofRow }: Cell,
  { likely, ofLabel }: LineKinds,
  reportMonth: Month,
): Candidate | null {
  const { time, kind, line } = subject;
  const atTime = ofRow.filter(
    (each) => isComparable(claim, each) && isAtTime(each, time, reportMonth),
  );
  const named = mostNamed(ofMonth(atTime, time), kind);
  const isKindNamed = named.some((each) => kindNamed(kind, each.kind) > 0);
  // A heading of other words is of something else.
  if (kind.length > 0 && !isKindNamed) return null;
  const ofLine = named.filter((each) => likely.get(line)?.has(kindOf(each)));
  const known = ofLabel.get(name);
  const beside = named.filter(
    (each) =>
      (time !== null || isKindNamed) && known?.has(familyOf(each)) && !known.has(kindOf(each)),
  );
  const possible = ofLine.length > 0 ? ofLine : beside;
  const [first] = possible;
  return first && possible.every(({ value }) => value === first.value) ? first : null;
}

/** Of a month the month itself, not what sums up to it. */
function ofMonth(candidates: readonly Candidate[], time: ClaimTime | null): readonly Candidate[] {
  if (time === null || !("month" in time)) return candidates;
  const own = candidates.filter(({ from, to, kind }) => from === to && isOfSeries(kind));
  return own.length > 0 ? own : candidates;
}

function mostNamed(
  candidates: readonly Candidate[],
  words: readonly string[],
): readonly Candidate[] {
  const most = Math.max(0, ...candidates.map(({ kind }) => kindNamed(words, kind)));
  return candidates.filter(({ kind }) => kindNamed(words, kind) === most);
}

/** How many of some cells agree with each kind, the commonest first. */
function tallied(cells: readonly (readonly Candidate[])[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const equal of cells) {
    for (const kind of new Set(equal.map(kindOf))) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** The kind of figure, with its time: a column holds one year's budget, or a month of several series. */
function kindOf(candidate: Candidate): string {
  const { kind, from, to, vintage } = candidate;
  return [isOfSeries(kind) ? "series" : kind, from, to, vintage ?? ""].join(" ");
}

/** What figures of one table and time share; of series all months. */
function familyOf({ kind, from, to, vintage }: Candidate): string {
  if (isOfSeries(kind)) return "family series";
  return ["family", kind.slice(0, kind.lastIndexOf(".")), from, to, vintage ?? ""].join(" ");
}

/** `series.households`, the months themselves. */
function isOfSeries(kind: string): boolean {
  return kind.startsWith("series.") && kind.split(".").length === 2;
}
