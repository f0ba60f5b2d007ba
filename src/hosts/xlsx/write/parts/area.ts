import type { RangePlace } from "../../../../core/model/place";
import { parseRangeName } from "../../../../plan/range-name";

export type Area = Omit<RangePlace, "sheet">;

/** `B7:C9` as an area, null for anything else. */
export function parseArea(reference: string): Area | null {
  return parseRangeName(`'-'!${reference}`);
}

/** True when none of the areas of a list such as `B2:B9 D4` touches `area`. */
export function isOutside(references: string, area: Area): boolean {
  return references.split(/\s+/).every((reference) => {
    const one = parseArea(reference);
    return one !== null && !touches(one, area);
  });
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function touches(a: Area, b: Area): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
}
