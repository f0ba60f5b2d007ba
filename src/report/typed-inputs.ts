import { parseNumber } from "../ingest/cells/number";
import type { Workbook } from "../ingest/grid";
import { parseRowIdentity } from "../plan/comments";
import { INPUT_NAME_PREFIX, inputKey, type TypedInputs } from "../plan/inputs";
import { ownershipName, SHEET_KEYS } from "../plan/model";
import { ownedCells } from "./owned-range";
import { typedText, typedValue } from "./typed-cell";

/** The figures that users typed into the yellow cells of our sheets; a number typed as text is one. */
export function readInputs(workbook: Workbook): TypedInputs {
  const typed = new Map<string, string | number>();
  for (const { name } of workbook.ownedRanges) {
    const [sheet, block] = parseName(name);
    const cells = sheet && ownedCells(workbook, name);
    if (!sheet || !cells || block === undefined) continue;
    const margin = ownedCells(workbook, ownershipName(sheet))?.range.left ?? 0;
    const { grid, range } = cells;
    for (let row = range.top; row <= range.bottom; row += 1) {
      const value = typedValue(grid, row, range.left);
      const { key } = parseRowIdentity(typedText(grid, row, margin));
      if (value === null || key === "") continue;
      typed.set(inputKey(sheet, block, key), asNumber(value));
    }
  }
  return typed;
}

function parseName(name: string): readonly [(typeof SHEET_KEYS)[number]?, string?] {
  if (!name.startsWith(INPUT_NAME_PREFIX)) return [];
  const rest = name.slice(INPUT_NAME_PREFIX.length);
  const sheet = SHEET_KEYS.find((key) => rest.startsWith(`${key}.`));
  return sheet ? [sheet, rest.slice(sheet.length + 1)] : [];
}

function asNumber(value: string | number): string | number {
  return typeof value === "number" ? value : (parseNumber(value)?.value ?? value);
}
