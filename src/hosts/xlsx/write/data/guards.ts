import type { DataWrite } from "../../../host";
import { cellText } from "../../../../plan/ref";
import { BookError } from "../../errors";
import { contains, parseArea } from "../parts/area";
import { dataRows } from "./data-cells";
import { attributeIn, type SheetText } from "./sheet-text";

/** Throws sheet-protected, and data-locked for cells inside merged ones and inside the results of matrix formulas. */
export function guardSheet({ rows, tail }: SheetText, data: DataWrite): void {
  const { sheet } = data;
  const protection = /<(?:[\w.-]+:)?sheetProtection(\s[^>]*?)\/?>/.exec(tail)?.[1] ?? "";
  if (["1", "true"].includes(attributeIn(protection, "sheet") ?? "")) {
    throw new BookError("sheet-protected", { sheet });
  }
  const merges = areas(tail, /<(?:[\w.-]+:)?mergeCell(\s[^>]*?)\/?>/g);
  const matrices = areas(rows, /<(?:[\w.-]+:)?f(\s[^>]*?t="array"[^>]*?)\/?>/g);
  for (const { row, column } of places(data)) {
    const cell = cellText({ row, column });
    // The first cell of a merged one is the one that holds its value.
    const merge = merges.find((area) => contains(area, row, column));
    if (merge && (merge.top !== row || merge.left !== column)) {
      throw new BookError("data-locked", { sheet, cell, by: "merge" });
    }
    if (matrices.some((area) => contains(area, row, column))) {
      throw new BookError("data-locked", { sheet, cell, by: "formula" });
    }
  }
}

/** The places of all cells to write. */
export function* places(
  data: DataWrite,
): Generator<{ readonly row: number; readonly column: number }> {
  for (const { row, cells } of dataRows(data))
    for (const { column } of cells) yield { row, column };
}

function areas(text: string, tags: RegExp): readonly NonNullable<ReturnType<typeof parseArea>>[] {
  return [...text.matchAll(tags)].flatMap(
    ([, attributes = ""]) => parseArea(attributeIn(attributes, "ref") ?? "") ?? [],
  );
}
