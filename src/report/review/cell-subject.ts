import type { Month } from "../../core/model/month";
import type { CellClaim, ClaimTime } from "./model";
import { cellTime, withoutTimes } from "./times";
import { isOnlyKind, wordsOf } from "./words";

/** What the texts around a cell say of it. */
export interface CellSubject {
  /** Words for what it is about: an area, a measure. */
  readonly label: readonly string[];
  /** Words for the kind of figure: actual, deviation. */
  readonly kind: readonly string[];
  readonly time: ClaimTime | null;
  /** Cells that are of one kind and time: those of a column, or of a row where labels stand over columns. */
  readonly line: string;
}

/**
 * The label stands in front. Where that is a month, a year or a kind of figure and no label that the workbook has, the
 * label stands over the column, or over the table.
 */
export function subjectOf(
  { label, head, title, row, cell }: CellClaim,
  isKnown: (label: readonly string[]) => boolean,
  reportMonth: Month,
): CellSubject {
  const [inFront = [], over = [], above = []] = [label, head, title].map((text) =>
    wordsOf(withoutTimes(text)),
  );
  const time = cellTime([label, head], reportMonth);
  if (!isOnlyKind(inFront) || isKnown(inFront))
    return { label: inFront, kind: over, time, line: `column ${String(cell)}` };
  const isOver = !isOnlyKind(over);
  return {
    label: isOver ? over : above,
    kind: isOver ? inFront : [...inFront, ...over],
    time,
    line: `row ${String(row)}`,
  };
}
