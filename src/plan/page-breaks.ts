import type { Draft } from "./draft";
import { PAGE_MARGINS } from "./page";
import { DEFAULT_ROW_POINTS, widthPoints } from "./size";

/** Rows that should not be parted by the edge of a page. */
export interface PageSection {
  readonly top: number;
  readonly bottom: number;
}

const POINTS_PER_INCH = 72;
/** A4 lying, in points. */
const PAGE = { width: 842, height: 595 };

/**
 * Rows that start a page on a landscape sheet one page wide: each section that the page before has no room for. A section
 * longer than a page starts one too, unless it is the first. `repeated` rows stand on top of every page.
 */
export function pageBreaks(
  draft: Draft,
  sections: readonly PageSection[],
  page: { readonly widths: readonly number[]; readonly repeated: number },
): readonly number[] {
  const heightOf = (from: number, to: number): number => {
    let points = 0;
    for (let row = from; row <= to; row += 1)
      points += draft.rowHeights.get(row) ?? DEFAULT_ROW_POINTS;
    return points;
  };
  const width = page.widths.reduce((sum, each) => sum + widthPoints(each), 0);
  const { left, right, top, bottom } = PAGE_MARGINS;
  const scale = Math.min(1, (PAGE.width - (left + right) * POINTS_PER_INCH) / width);
  const room = (PAGE.height - (top + bottom) * POINTS_PER_INCH) / scale;
  const breaks: number[] = [];
  let start = 0;
  let used = 0;
  for (const [at, section] of sections.entries()) {
    const until = heightOf(start, section.bottom) + used;
    if (at > 0 && until > room) {
      // The blank row before goes along, so that there is air under the repeated title.
      start = section.top - 1;
      used = heightOf(0, page.repeated - 1);
      breaks.push(start);
    }
  }
  return breaks;
}
