import { area, put, type CellLook, type Draft } from "../../draft";
import type { Computed } from "../../computed";
import type { CellPlace } from "../../../core/model/place";
import type { CellValue } from "../../model";

/**
 * The columns that tables of different width share on one sheet: labels, a number of equal slots for figures, pairs of a
 * symbol and a word for the state, and the comment.
 */
export interface Grid {
  readonly label: number;
  readonly firstSlot: number;
  readonly slots: number;
  /** Each state takes two columns: its symbol, and right of it its word. */
  readonly firstState: number;
  readonly states: number;
  readonly comment: number;
  readonly widths: readonly number[];
}

const MARGIN = 1.5;
const LABEL = 52;
const SYMBOL = 3;
const WORD = 15;
const COMMENT = 28;
/** Slots share this width, within what a figure needs and a text bears. */
const ALL_SLOTS = 74;
const WIDEST_SLOT = 15;
const NARROWEST_SLOT = 9.5;

export function gridOf(slots: number, states: number): Grid {
  const width = Math.max(NARROWEST_SLOT, Math.min(WIDEST_SLOT, ALL_SLOTS / slots));
  const firstState = 2 + slots;
  return {
    label: 1,
    firstSlot: 2,
    slots,
    firstState,
    states,
    comment: firstState + 2 * states,
    widths: [
      MARGIN,
      LABEL,
      ...Array.from({ length: slots }, () => width),
      ...Array.from({ length: states }, () => [SYMBOL, WORD]).flat(),
      COMMENT,
    ],
  };
}

/** Columns `left`–`right` of the sheet. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** Where the columns of a table with `count` figures stand: the slots shared out as evenly as whole columns allow. */
export function slotSpans({ firstSlot, slots }: Grid, count: number): readonly Span[] {
  const edge = (at: number): number => firstSlot + Math.floor((at * slots) / count);
  return Array.from({ length: count }, (_, at) => ({ left: edge(at), right: edge(at + 1) - 1 }));
}

/** Where the symbol and the word of a table's states stand; the last word takes what other tables use for more states. */
export function stateSpans(
  { firstState, comment }: Grid,
  count: number,
): readonly { readonly symbol: number; readonly word: Span }[] {
  return Array.from({ length: count }, (_, at) => {
    const symbol = firstState + 2 * at;
    const right = at === count - 1 ? comment - 1 : symbol + 1;
    return { symbol, word: { left: symbol + 1, right } };
  });
}

/** Puts content into merged columns; the first of them holds it. */
export function putSpan(
  draft: Draft,
  row: number,
  { left, right }: Span,
  content: CellValue | Computed,
  look: CellLook,
): CellPlace {
  const place = put(draft, row, left, content, look);
  for (let column = left + 1; column <= right; column += 1)
    put(draft, row, column, null, { style: look.style });
  if (right > left) draft.merges.push(area(draft, row, left, row, right));
  return place;
}
