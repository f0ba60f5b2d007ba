import type { OwnedRange } from "../../../ingest/grid";
import { OWNED_NAME_PREFIX, ownedKey } from "../../../plan/model";
import { parseRangeName } from "../../../plan/range-name";
import type { WorkbookPart } from "./workbook-part";

/**
 * Every hidden name of ours with the rectangle it points at; names whose sheet or cells are gone are left
 * out, and so is a name that a damaged book holds again.
 */
export function readOwnedRanges({ names, sheets }: WorkbookPart): readonly OwnedRange[] {
  const ours = names.filter(({ name }) => name.startsWith(OWNED_NAME_PREFIX));
  return ours
    .filter(({ name }, k) => ours.findIndex((one) => one.name === name) === k)
    .flatMap(({ name, reference }) => {
      const range = parseRangeName(reference);
      // Excel compares sheet names without regard to case.
      const sheet = sheets.find((s) => s.name.toLowerCase() === range?.sheet.toLowerCase());
      return range === null || sheet === undefined ? [] : [{ ...range, name, sheet: sheet.name }];
    });
}

/** The key of the ownership mark on a sheet, or null. */
export function ownedKeyOf(sheet: string, ranges: readonly OwnedRange[]): string | null {
  const marks = ranges.filter((range) => range.sheet === sheet).map(({ name }) => ownedKey(name));
  return marks.find((key) => key !== null) ?? null;
}
