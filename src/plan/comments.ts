import type { RowComment } from "../core/model/comment";
import { area, put, type Draft } from "./draft";
import { OWNED_NAME_PREFIX, type SheetKey } from "./model";
import { textHeight } from "./text-block";

/** The margin column, which holds the stable keys of rows in a format that shows nothing. */
export const KEY_COLUMN = 0;

/** Hidden names over the cells where users type start so: `_Tertial.comments.monthly.series`. */
export const COMMENT_NAME_PREFIX = `${OWNED_NAME_PREFIX}comments.`;

/** Block of the list of comments whose row is gone. */
export const LOST_BLOCK = "lost";

/** Blocks may be called by any id; Excel takes letters, digits, `_` and `.` in names. */
export function commentName(sheet: SheetKey, block: string): string {
  return `${COMMENT_NAME_PREFIX}${sheet}.${block.replace(/[^\p{L}\p{N}_.]/gu, "_")}`;
}

/** A row of ours as its comment knows it: the key it follows, the label it is listed under when the row is gone. */
export type RowIdentity = Pick<RowComment, "key" | "label">;

const SEPARATOR = "\t";

/** What stands in the margin of a row: its key, and its label for the day the row is gone. */
export function rowIdentityText({ key, label }: RowIdentity): string {
  return `${key}${SEPARATOR}${label.replaceAll(SEPARATOR, " ")}`;
}

/** Reads the margin of a row back; rows that users inserted have an empty margin and so an empty key. */
export function parseRowIdentity(text: string): RowIdentity {
  const [key = "", ...label] = text.split(SEPARATOR);
  return { key, label: label.join(SEPARATOR) };
}

/** What the user wrote beside the row of a key; empty where nothing. */
export function commentText(comments: readonly RowComment[], key: string): string {
  const own = comments.filter((comment) => comment.key === key);
  return own.map((comment) => comment.text).join("\n");
}

/** Puts the yellow cell of a row with what the user wrote there before, and the row's identity into the margin. */
export function commentCell(
  draft: Draft,
  at: { readonly row: number; readonly column: number },
  identity: RowIdentity,
  comments: readonly RowComment[],
): void {
  put(draft, at.row, KEY_COLUMN, rowIdentityText(identity), { style: "body", format: "hidden" });
  const text = commentText(comments, identity.key);
  put(draft, at.row, at.column, text === "" ? null : text, { style: "input", format: "text" });
}

/** Names the yellow cells of a block, so that they are found again after the user has inserted or moved rows. */
export function nameComments(
  draft: Draft,
  block: string,
  cells: { readonly column: number; readonly top: number; readonly bottom: number },
): void {
  draft.names.push({
    name: commentName(draft.key, block),
    range: area(draft, cells.top, cells.column, cells.bottom, cells.column),
  });
}

/** Where the list of comments whose row is gone goes, and its heading. */
export interface LostCommentsPlace {
  readonly row: number;
  readonly labelColumn: number;
  readonly textColumn: number;
  /** Last column of the sheet's text; the comments are merged up to it. */
  readonly lastColumn: number;
  readonly heading: string;
  readonly columnWidths: readonly number[];
}

/**
 * Lists at the sheet's foot every comment whose key is none of `shownKeys`, as yellow cells that are read again next time;
 * returns the next free row. Writes nothing when every comment has its row.
 */
export function unmatchedComments(
  draft: Draft,
  place: LostCommentsPlace,
  shownKeys: ReadonlySet<string>,
  comments: readonly RowComment[],
): number {
  const lost = comments.filter((comment) => comment.key === "" || !shownKeys.has(comment.key));
  if (lost.length === 0) return place.row;
  const { labelColumn, textColumn, lastColumn, heading, columnWidths } = place;
  const textBlock = { left: textColumn, right: lastColumn, style: "input", columnWidths } as const;
  put(draft, place.row, labelColumn, heading, { style: "heading" });
  const top = place.row + 1;
  lost.forEach(({ key, label, text }, index) => {
    const row = top + index;
    put(draft, row, labelColumn, label, { style: "cellText" });
    // One list line per comment, also for several with the same key.
    commentCell(draft, { row, column: textColumn }, { key, label }, [{ key, label, text }]);
    if (lastColumn > textColumn) draft.merges.push(area(draft, row, textColumn, row, lastColumn));
    draft.rowHeights.set(row, textHeight(text, textBlock));
  });
  const bottom = top + lost.length - 1;
  nameComments(draft, LOST_BLOCK, { column: textColumn, top, bottom });
  draft.blocks.push({
    key: `comments.${LOST_BLOCK}`,
    kind: "table",
    range: area(draft, place.row, labelColumn, bottom, lastColumn),
  });
  return bottom + 2;
}
