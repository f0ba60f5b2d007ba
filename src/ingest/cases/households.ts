import { CellKind } from "../grid";
import { TOTAL_WORDS } from "../synonyms/rows";
import { squeeze } from "../cells/text";
import { hasWord } from "../wording/words";
import type { ColumnPart } from "./distinct-codes";

export interface Households {
  /** Each row's household, numbered from 0 in the order met; NO_HOUSEHOLD or TOTAL_ROW where the cell names none. */
  readonly ofRow: Int32Array;
  readonly count: number;
  /**
   * The first row whose id is something else than a number above 0, or how many rows there are. Above it, Excel can tell
   * households apart by FREQUENCY.
   */
  readonly numericTo: number;
}

export const NO_HOUSEHOLD = -1;
/** A row that adds up those above it ("Summa", "Totalt"). */
export const TOTAL_ROW = -2;
const UNSEEN = -3;
const FIRST_ROOM = 1 << 12;

/** Numbers the households of a column. A number and the same number as text are one household. */
export function numberHouseholds({ grid, column, top, bottom }: ColumnPart): Households {
  const kinds = grid.kinds[column] ?? new Uint8Array();
  const values = grid.values[column] ?? new Float64Array();
  const ofRow = new Int32Array(bottom - top + 1).fill(NO_HOUSEHOLD);
  const ids = makeIds();
  const ofTexts = new Int32Array(grid.texts.length).fill(UNSEEN);
  const names = new Map<string, number>();
  let numericTo = ofRow.length;
  const other = (row: number): void => {
    numericTo = Math.min(numericTo, row - top);
  };
  const end = Math.min(bottom + 1, kinds.length);
  for (let row = top; row < end; row += 1) {
    const kind = kinds[row];
    const value = values[row] ?? 0;
    if (kind === CellKind.number) {
      ofRow[row - top] = idOf(ids, value);
      if (value <= 0) other(row);
    } else if (kind === CellKind.text) {
      other(row);
      const text = value | 0;
      let household = ofTexts[text] ?? UNSEEN;
      if (household === UNSEEN) {
        household = ofName(squeeze(grid.texts[value] ?? ""), ids, names);
        ofTexts[text] = household;
      }
      ofRow[row - top] = household;
    } else if (kind !== CellKind.empty) other(row);
  }
  return { ofRow, count: ids.count, numericTo };
}

function ofName(name: string, ids: Ids, names: Map<string, number>): number {
  if (name === "") return NO_HOUSEHOLD;
  if (/^[1-9]\d{0,14}$/.test(name)) return idOf(ids, Number(name));
  if (!/\d/.test(name) && hasWord(name, TOTAL_WORDS)) return TOTAL_ROW;
  const key = name.toLowerCase();
  const known = names.get(key);
  if (known !== undefined) return known;
  names.set(key, ids.count);
  return ids.count++;
}

/** A hash table from numbers to household numbers, open addressing: no object for any of a million rows. */
interface Ids {
  keys: Float64Array;
  /** Household number + 1; 0 is free. */
  slots: Int32Array;
  used: number;
  /** Households so far, those with names included. */
  count: number;
}

function makeIds(): Ids {
  return {
    keys: new Float64Array(FIRST_ROOM),
    slots: new Int32Array(FIRST_ROOM),
    used: 0,
    count: 0,
  };
}

function idOf(ids: Ids, key: number): number {
  const at = slotOf(ids, key);
  const found = ids.slots[at] ?? 0;
  if (found !== 0) return found - 1;
  ids.keys[at] = key;
  ids.slots[at] = ids.count + 1;
  ids.used += 1;
  const household = ids.count++;
  if (ids.used * 2 > ids.slots.length) grow(ids);
  return household;
}

/** The slot that holds the key, or the free one where it belongs. */
function slotOf({ keys, slots }: Ids, key: number): number {
  const mask = slots.length - 1;
  // Ids run up to 15 digits: both halves of them take part in the hash.
  const high = key < 4_294_967_296 ? 0 : Math.floor(key / 4_294_967_296);
  let at = (Math.imul((key | 0) ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1) >>> 12) & mask;
  while (slots[at] !== 0 && keys[at] !== key) at = (at + 1) & mask;
  return at;
}

function grow(ids: Ids): void {
  const { keys, slots } = ids;
  ids.keys = new Float64Array(keys.length * 2);
  ids.slots = new Int32Array(slots.length * 2);
  for (let at = 0; at < slots.length; at += 1) {
    if (slots[at] === 0) continue;
    const key = keys[at] ?? 0;
    const free = slotOf(ids, key);
    ids.keys[free] = key;
    ids.slots[free] = slots[at] ?? 0;
  }
}
