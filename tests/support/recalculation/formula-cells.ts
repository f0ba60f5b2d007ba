import { attribute, childNamed, descendants } from "../../../src/hosts/xlsx/xml/find";
import type { XmlElement } from "../../../src/hosts/xlsx/xml/tree";
import { parseRangeName } from "../../../src/plan/range-name";
import type { CellValue } from "../../../src/plan/model";
import { type NamedPart, ownedSheetParts } from "../xlsx/owned-parts";
import { type PartBytes, partRoot } from "../xlsx/parts";

/** A formula of a sheet of ours, as the file holds it. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Without the leading `=`. */
  readonly text: string;
  /** The result stored with it. */
  readonly cached: CellValue;
}

/** Those of the given sheets; of ours when none are given. */
export function formulaCells(
  parts: PartBytes,
  sheets: readonly NamedPart[] = ownedSheetParts(parts),
): readonly FormulaCell[] {
  return sheets.flatMap(({ name, part }) =>
    descendants(partRoot(parts, part), ["sheetData", "row", "c"]).flatMap((cell) => {
      const formula = childNamed(cell, "f");
      return formula === null ? [] : [formulaCell(name, cell, formula.text)];
    }),
  );
}

function formulaCell(sheet: string, cell: XmlElement, text: string): FormulaCell {
  const place = parseRangeName(`'x'!${attribute(cell, "r") ?? ""}`);
  if (place === null) throw new Error(`A cell of ${sheet} has no place.`);
  return { sheet, row: place.top, column: place.left, text, cached: cachedValue(cell) };
}

function cachedValue(cell: XmlElement): CellValue {
  const value = childNamed(cell, "v");
  if (value === null) return null;
  const type = attribute(cell, "t") ?? "n";
  if (type === "str") return value.text;
  if (type === "b") return value.text === "1";
  return type === "e" ? { error: value.text } : Number(value.text);
}
