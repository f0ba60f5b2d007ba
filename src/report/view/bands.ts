import type { RangePlace } from "../../core/model/place";

/** Something that covers a rectangle of a sheet. */
export interface Placed<T> {
  readonly range: Pick<RangePlace, "top" | "left" | "bottom" | "right">;
  readonly item: T;
}

/**
 * Things of a sheet in reading order: bands from top to bottom of what shares rows, in each band columns from left to
 * right of what shares columns, each from top to bottom.
 */
export function bandsOf<T>(placed: readonly Placed<T>[]): readonly (readonly (readonly T[])[])[] {
  const bands = overlapping(placed, ({ range }) => [range.top, range.bottom]);
  return bands.map((band) =>
    overlapping(band, ({ range }) => [range.left, range.right]).map((column) =>
      column.toSorted((a, b) => a.range.top - b.range.top).map(({ item }) => item),
    ),
  );
}

/** Groups of things whose spans overlap, directly or through others; by where they start. */
function overlapping<P>(
  all: readonly P[],
  spanOf: (one: P) => readonly [from: number, to: number],
): readonly (readonly P[])[] {
  const groups: P[][] = [];
  let end = -1;
  for (const one of all.toSorted((a, b) => spanOf(a)[0] - spanOf(b)[0])) {
    const [from, to] = spanOf(one);
    const open = groups.at(-1);
    if (open === undefined || from > end) groups.push([one]);
    else open.push(one);
    end = Math.max(end, to);
  }
  return groups;
}
