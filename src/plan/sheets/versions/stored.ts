import { isoMonth } from "../../../core/model/month";
import type { CellPlace, RangePlace } from "../../../core/model/place";
import type { KeptFigure, Version } from "../../../core/model/version";
import { area, put, type Draft } from "../../draft";
import type { PlanInput } from "../../input";
import { OWNED_NAME_PREFIX } from "../../model";
import { unitFormat } from "../number-look";
import { STORED, STORED_HEADS } from "./layout";

/** The hidden name over the stored table, heads included, by which it is read back. */
export const VERSIONS_NAME = `${OWNED_NAME_PREFIX}versions.table`;

/** Rows of the stored heads, counted from the first of them. */
export const STORED_ROWS = { name: 0, savedAt: 1, reportMonth: 2, number: 3 } as const;

/** The stored heads on the sheet, for formulas that look a version up. */
export interface StoredHeads {
  readonly top: number;
  readonly right: number;
  /** Where a version's name, date and month stand. */
  readonly cell: (head: keyof typeof STORED_ROWS, version: number) => CellPlace;
  /** The same of all versions, with the empty column before them. */
  readonly row: (head: keyof typeof STORED_ROWS) => RangePlace;
}

/** The heads of every version, the last of them on the row `bottom`. */
export function putStoredHeads(
  draft: Draft,
  bottom: number,
  versions: readonly Version[],
  { texts }: PlanInput,
): StoredHeads {
  const top = bottom - STORED_HEADS + 1;
  const { list, storedHeads, figure, unit } = texts.sheets.versions;
  const heads = [list.name, list.savedAt, list.reportMonth, storedHeads.number];
  heads.forEach((text, at) => {
    const isLast = at === STORED_ROWS.number;
    const style = isLast ? "columnHeadLeft" : "rowHead";
    put(draft, top + at, STORED.key, isLast ? storedHeads.key : null, { style });
    put(draft, top + at, STORED.label, isLast ? figure : text, { style });
    put(draft, top + at, STORED.unit, isLast ? unit : null, { style });
    put(draft, top + at, STORED.before, null, { style });
  });
  versions.forEach(({ name, savedAt, reportMonth }, at) => {
    const column = STORED.first + at;
    [name, savedAt, isoMonth(reportMonth)].forEach((said, k) => {
      put(draft, top + k, column, said, { style: "wordCell", format: "text" });
    });
    put(draft, bottom, column, at + 1, { style: "columnHead", format: "integer" });
  });
  const right = Math.max(STORED.before, STORED.first + versions.length - 1);
  return {
    top,
    right,
    cell: (head, version) => {
      return { sheet: draft.name, row: top + STORED_ROWS[head], column: STORED.first + version };
    },
    row: (head) =>
      area(draft, top + STORED_ROWS[head], STORED.before, top + STORED_ROWS[head], right),
  };
}

/** What the versions say of one figure, in their order; a version without it has an empty cell. Returns the cells, with the empty one before. */
export function putStored(
  draft: Draft,
  row: number,
  { key, label, unit }: Pick<KeptFigure, "key" | "label" | "unit">,
  values: readonly (number | null)[],
): RangePlace {
  put(draft, row, STORED.key, key, { style: "stateWord", format: "text" });
  put(draft, row, STORED.label, label, { style: "stateWord", format: "text" });
  put(draft, row, STORED.unit, unit, { style: "stateWord", format: "text" });
  put(draft, row, STORED.before, null, { style: "cell" });
  values.forEach((value, at) => {
    put(draft, row, STORED.first + at, value, { style: "cell", format: unitFormat(unit) });
  });
  return area(draft, row, STORED.before, row, STORED.first + values.length - 1);
}

/** Names the stored table down to its last row; rows of the page without a figure are empty in it. */
export function nameStored(draft: Draft, { top, right }: StoredHeads, bottom: number): void {
  const filled = new Set(
    draft.cells.flatMap(({ row, column }) => (column === STORED.key ? row : [])),
  );
  for (let row = top + STORED_HEADS; row <= bottom; row += 1) {
    if (filled.has(row)) continue;
    for (let column = STORED.first; column <= right; column += 1)
      put(draft, row, column, null, { style: "body" });
  }
  draft.names.push({ name: VERSIONS_NAME, range: area(draft, top, STORED.key, bottom, right) });
}
