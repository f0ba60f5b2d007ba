import type { CellValue } from "./model";
import { area, put, type Draft } from "./draft";
import type { Computed } from "./computed";

/** Text that wraps over several columns, merged into one cell of one row that is high enough for it. */
export interface TextBlock {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  /** `note` for sources and footnotes, `paragraph` for what a table says, `analysis` for a page to read, `input` for what the user writes. */
  readonly style: "titleText" | "note" | "paragraph" | "analysis" | "input";
  /** Widths of the sheet's columns, in characters. */
  readonly columnWidths: readonly number[];
}

/**
 * Points of a line of text and of the gap above the first, and how many of its letters go into a character of column width (a digit of the default
 * font), on the safe side: Swedish text in Calibri runs a tenth narrower.
 */
const LINES = {
  titleText: { points: 24, gap: 0, charactersPerWidth: 0.58 },
  note: { points: 12.5, gap: 4, charactersPerWidth: 1.45 },
  paragraph: { points: 13.5, gap: 4, charactersPerWidth: 1.25 },
  analysis: { points: 16, gap: 0, charactersPerWidth: 1.08 },
  input: { points: 13.5, gap: 0, charactersPerWidth: 1.25 },
} as const;

/** Writes the text and returns the next row. Excel does not fit the height of merged cells, so it is estimated here. */
export function putText(draft: Draft, content: CellValue | Computed, block: TextBlock): number {
  const { row, left, right, style } = block;
  put(draft, row, left, content, { style });
  if (right > left) draft.merges.push(area(draft, row, left, row, right));
  const isComputed = typeof content === "object" && content !== null && "formula" in content;
  const value = isComputed ? content.value : content;
  draft.rowHeights.set(row, textHeight(typeof value === "string" ? value : "", block));
  return row + 1;
}

/** Height in points of a text in the block's width; at least one line. */
export function textHeight(
  text: string,
  { left, right, style, columnWidths }: Omit<TextBlock, "row">,
): number {
  const width = columnWidths.slice(left, right + 1).reduce((total, each) => total + each, 0);
  const { points, gap, charactersPerWidth } = LINES[style];
  const perLine = Math.max(1, Math.floor(width * charactersPerWidth));
  const lines = text
    .split("\n")
    .reduce((count, line) => count + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return Math.max(15, lines * points + 2) + gap;
}
