import type { RowComment } from "../core/model/comment";
import {
  CellKind,
  kindAt,
  textAt,
  type Grid,
  type OwnedRange,
  type Workbook,
} from "../ingest/grid";
import { KEY_COLUMN } from "../plan/comments";
import { ownTextKey, TEXT_NAME_PREFIX } from "../plan/drafted-text";
import { SHEET_KEYS, type SheetKey } from "../plan/model";
import { ownedCells } from "./owned-range";

/**
 * Texts that users typed over drafted paragraphs, by sheet. The page shows a draft by reference, so a text that differs from
 * the draft beside it is the user's; also one whose formula was changed, of which the words are kept.
 */
export function readOwnTexts(
  workbook: Workbook,
): Readonly<Partial<Record<SheetKey, readonly RowComment[]>>> {
  const found: Partial<Record<SheetKey, RowComment[]>> = {};
  for (const { name } of workbook.ownedRanges) {
    const { sheet, block } = parseName(name);
    const cells = sheet && ownedCells(workbook, name);
    if (!sheet || !cells) continue;
    const { grid, range } = cells;
    if (kindAt(grid, range.top, range.left) !== CellKind.text) continue;
    const shown = textAt(grid, range.top, range.left);
    if (folded(shown) === "" || folded(shown) === folded(textAt(grid, range.top, range.right)))
      continue;
    const label = headingOf(grid, range) ?? LABEL;
    (found[sheet] ??= []).push({ key: ownTextKey(block), label, text: shown });
  }
  return found;
}

/** In the list of texts that have no place any more, where no heading tells; the same word in both languages. */
const LABEL = "Text";

/** The heading that the text stands under: left of it in its row, else in the row above it. */
function headingOf(grid: Grid, { top, left }: OwnedRange): string | null {
  const beside = Array.from({ length: left }, (_, k) => [top, left - 1 - k] as const);
  const [row, column] = [...beside, [top - 1, left] as const].find(
    ([row, column]) =>
      column > KEY_COLUMN && row >= 0 && kindAt(grid, row, column) === CellKind.text,
  ) ?? [-1, -1];
  return row < 0 ? null : textAt(grid, row, column);
}

function parseName(name: string): { readonly sheet: SheetKey | null; readonly block: string } {
  const rest = name.startsWith(TEXT_NAME_PREFIX) ? name.slice(TEXT_NAME_PREFIX.length) : "";
  const sheet = SHEET_KEYS.find((key) => rest.startsWith(`${key}.`)) ?? null;
  return { sheet, block: sheet ? rest.slice(sheet.length + 1) : "" };
}

/** Programs that store a text may change the white space in it. */
function folded(said: string): string {
  return said.replace(/\s+/gu, " ").trim();
}
