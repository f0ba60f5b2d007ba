import type { Month } from "../../core/model/month";
import { fold } from "../cells/text";
import type { Sheet } from "../grid";
import type { MonthCell } from "./found-series";
import { plainText } from "./headed-table";
import type { MonthHeader } from "./month-header";

/** A row of a series, with the words over it where its table has sections. */
export interface SectionedRow {
  readonly row: number;
  readonly section: string;
}

/**
 * Whether rows of one name that hold the same month are different rows: under other sections, or with other words or numbers
 * in a column before the months. Where nothing tells them apart the month is given twice.
 */
export function areToldApart(
  sheet: Sheet,
  { left, firstMonth }: Pick<MonthHeader, "left" | "firstMonth">,
  cells: readonly MonthCell[],
  rows: readonly SectionedRow[],
): boolean {
  const sections = new Map(rows.map(({ row, section }) => [row, fold(section)]));
  const isOther = (a: number, b: number): boolean => {
    if (sections.get(a) !== sections.get(b)) return true;
    for (let column = left; column < firstMonth; column += 1) {
      const [one, other] = [a, b].map((row) => fold(plainText(sheet, row, column) ?? ""));
      if (one !== other && one !== "" && other !== "") return true;
    }
    return false;
  };
  const first = new Map<Month, number>();
  return cells.some(({ month, row }) => {
    const before = first.get(month);
    if (before === undefined) first.set(month, row);
    return before !== undefined && before !== row && isOther(before, row);
  });
}
