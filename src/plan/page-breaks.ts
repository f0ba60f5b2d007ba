import type { Draft } from "./draft";
import type { SheetPlan } from "./model";
import { PAGE_MARGINS } from "./page";
import { DEFAULT_ROW_POINTS, widthPoints } from "./size";

/** Rows that should not be parted by the edge of a page. */
export interface PageSection {
  readonly top: number;
  readonly bottom: number;
}

const POINTS_PER_INCH = 72;
/** A4 lying, within its margins, in points. */
const PRINTED = {
  width: 842 - (PAGE_MARGINS.left + PAGE_MARGINS.right) * POINTS_PER_INCH,
  height: 595 - (PAGE_MARGINS.top + PAGE_MARGINS.bottom) * POINTS_PER_INCH,
};

/**
 * Rows that start a page on a landscape sheet one page wide: each section that the page before has no room for. A section
 * longer than a page starts one too, unless it is the first. `repeated` rows stand on top of every page.
 */
export function pageBreaks(
  draft: Draft,
  sections: readonly PageSection[],
  page: { readonly widths: readonly number[]; readonly repeated: number },
): readonly number[] {
  const room = pageRoom(page.widths);
  const breaks: number[] = [];
  let start = 0;
  let used = 0;
  for (const [at, section] of sections.entries()) {
    const until = rowsHeight(draft, start, section.bottom) + used;
    if (at > 0 && until > room) {
      // The blank row before goes along, so that there is air under the repeated title.
      start = section.top - 1;
      used = rowsHeight(draft, 0, page.repeated - 1);
      breaks.push(start);
    }
  }
  return breaks;
}

/** Height in points of the rows from `from` to `to`. */
export function rowsHeight(
  { rowHeights }: Pick<SheetPlan, "rowHeights">,
  from: number,
  to: number,
): number {
  let points = 0;
  for (let row = from; row <= to; row += 1) points += rowHeights.get(row) ?? DEFAULT_ROW_POINTS;
  return points;
}

/** Height in points that a landscape page has room for when these columns fill its width. */
export function pageRoom(widths: readonly number[]): number {
  return PRINTED.height / Math.min(1, PRINTED.width / widthOf(widths));
}

/** The columns widened in proportion, so that so many points of rows come on one page. */
export function widthsForHeight(widths: readonly number[], height: number): readonly number[] {
  const factor = height / pageRoom(widths);
  if (factor <= 1) return widths;
  const padding = widths.length * widthPoints(0);
  const wider = (widthOf(widths) * factor - padding) / (widthOf(widths) - padding);
  return widths.map((width) => Math.ceil(width * wider * 100) / 100);
}

function widthOf(widths: readonly number[]): number {
  return widths.reduce((sum, each) => sum + widthPoints(each), 0);
}
