import type { ChartAnchor } from "./chart";
import type { SheetPlan } from "./model";

/** Pixels of the widest digit of Calibri 11, and the padding Excel adds to a column. */
export const DIGIT_PIXELS = 7;
export const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Width on screen and paper, in points, of a column of so many characters. */
function columnPoints(characters: number): number {
  return (characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

/** The same for a column that a plan may have no width for. */
export function widthPoints(characters: number | undefined): number {
  return characters === undefined ? DEFAULT_COLUMN_POINTS : columnPoints(characters);
}

export const DEFAULT_ROW_POINTS = 15;
/** A column without a width of its own: 64 pixels. */
const DEFAULT_COLUMN_POINTS = 48;

/** A size in points. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size that an anchor gets from the columns and rows under it. */
export function anchorSize(anchor: ChartAnchor, sheet: SheetPlan): Size {
  let width = 0;
  for (let column = anchor.left; column < anchor.right; column++) {
    width += widthPoints(sheet.columnWidths[column]);
  }
  let height = 0;
  for (let row = anchor.top; row < anchor.bottom; row++) {
    height += sheet.rowHeights.get(row) ?? DEFAULT_ROW_POINTS;
  }
  return { width: Math.max(width, 1), height: Math.max(height, 1) };
}
