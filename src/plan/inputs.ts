import type { RowComment } from "../core/model/comment";
import type { CellPlace } from "../core/model/place";
import { KEY_COLUMN, rowIdentityText, type RowIdentity } from "./comments";
import { area, put, type Draft } from "./draft";
import { OWNED_NAME_PREFIX, type SheetKey } from "./model";
import type { FormatName } from "./style";

/** Hidden names over the cells where users type figures start so: `_Tertial.inputs.forecast.households`. */
export const INPUT_NAME_PREFIX = `${OWNED_NAME_PREFIX}inputs.`;

/** What the user has typed into the yellow cells for figures, by `inputKey`; cells left empty are absent. */
export type TypedInputs = ReadonlyMap<string, string | number>;

/** `forecast.households/2020-09`: the sheet, the block of cells and the row they belong to. */
export function inputKey(sheet: SheetKey, block: string, row: string): string {
  return `${sheet}.${block}/${row}`;
}

/** A yellow cell for a figure with what the user typed there before. The row's identity is put by `inputRow`. */
export function putInput(
  draft: Draft,
  at: { readonly row: number; readonly column: number; readonly format: FormatName },
  key: string,
  typed: TypedInputs,
): { readonly at: CellPlace; readonly value: number | null } {
  const value = typed.get(key) ?? null;
  const place = put(draft, at.row, at.column, value, { style: "inputCell", format: at.format });
  return { at: place, value: typeof value === "number" ? value : null };
}

/** The row's identity in the margin, by which its yellow cells are read back. */
export function inputRow(draft: Draft, row: number, identity: RowIdentity): void {
  put(draft, row, KEY_COLUMN, rowIdentityText(identity), { style: "body", format: "hidden" });
}

/** Names the yellow cells of a block. */
export function nameInputs(
  draft: Draft,
  block: string,
  cells: { readonly column: number; readonly top: number; readonly bottom: number },
): void {
  draft.names.push({
    name: `${INPUT_NAME_PREFIX}${draft.key}.${block}`,
    range: area(draft, cells.top, cells.column, cells.bottom, cells.column),
  });
}

/** Typed figures whose cell is not shown any more, as comments to list at the sheet's foot. */
export function lostInputs(
  { typed }: { readonly typed: TypedInputs },
  sheet: SheetKey,
  shown: ReadonlySet<string>,
): readonly RowComment[] {
  return [...typed].flatMap(([key, value]) =>
    key.startsWith(`${sheet}.`) && !shown.has(key)
      ? [{ key, label: key.slice(sheet.length + 1), text: String(value) }]
      : [],
  );
}
