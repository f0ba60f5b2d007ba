import type { RowComment } from "../core/model/comment";
import type { Workbook } from "../ingest/grid";
import { COMMENT_NAME_PREFIX, parseRowIdentity } from "../plan/comments";
import { ownershipName, SHEET_KEYS, type SheetKey } from "../plan/model";
import { ownedCells } from "./owned-range";
import { typedText } from "./typed-cell";

/** What users wrote in the yellow cells of our sheets, by sheet key, each under the key of its row. */
export function readComments(
  workbook: Workbook,
): Readonly<Partial<Record<SheetKey, readonly RowComment[]>>> {
  const found: Partial<Record<SheetKey, readonly RowComment[]>> = {};
  for (const key of SHEET_KEYS) {
    const prefix = `${COMMENT_NAME_PREFIX}${key}.`;
    const names = workbook.ownedRanges.map(({ name }) => name).filter((n) => n.startsWith(prefix));
    const comments = names.flatMap((name) => commentsUnder(workbook, key, name));
    if (comments.length > 0) found[key] = comments;
  }
  return found;
}

function commentsUnder(workbook: Workbook, key: SheetKey, name: string): readonly RowComment[] {
  const cells = ownedCells(workbook, name);
  if (!cells) return [];
  const { grid, range } = cells;
  // The mark stood in the margin's first cell, so it tells where the margin is after columns were inserted.
  const margin = ownedCells(workbook, ownershipName(key))?.range.left ?? 0;
  const comments: RowComment[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const text = typedText(grid, row, range.left);
    if (text === "") continue;
    const identity = parseRowIdentity(typedText(grid, row, margin));
    const label = identity.label === "" ? typedText(grid, row, margin + 1) : identity.label;
    comments.push({ key: identity.key, label, text });
  }
  return comments;
}
