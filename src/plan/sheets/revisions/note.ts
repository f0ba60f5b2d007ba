import type { Draft } from "../../draft";
import { putText } from "../../text-block";
import { REVISIONS_GRID } from "./grid";

/** A note over the width of the sheet; returns the next free row. */
export function putNote(draft: Draft, row: number, text: string): number {
  const { label: left, right, widths: columnWidths } = REVISIONS_GRID;
  return putText(draft, text, { row, left, right, style: "note", columnWidths });
}
