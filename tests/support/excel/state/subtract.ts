import { type Area, intersection } from "./area";

/** What is left of an area when another is taken out of it, as up to four areas. */
export function subtractArea(from: Area, taken: Area): Area[] {
  const common = intersection(from, taken);
  if (!common) return [from];
  const below = common.top + common.rows;
  const right = common.left + common.columns;
  const band = { top: common.top, rows: common.rows };
  return [
    { ...from, rows: common.top - from.top },
    { ...from, top: below, rows: from.top + from.rows - below },
    { ...band, left: from.left, columns: common.left - from.left },
    { ...band, left: right, columns: from.left + from.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
