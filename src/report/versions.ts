import { versionNamed } from "../core/calc/version-choice";
import { parseIsoMonth } from "../core/model/month";
import { isUnit } from "../core/model/unit";
import type { KeptFigure, Version } from "../core/model/version";
import type { Workbook } from "../ingest/grid";
import { fold, squeeze } from "../ingest/cells/text";
import { inputKey, type TypedInputs } from "../plan/inputs";
import { STORED } from "../plan/sheets/versions/layout";
import { REMOVE_BLOCK } from "../plan/sheets/versions/list";
import { STORED_ROWS, VERSIONS_NAME } from "../plan/sheets/versions/stored";
import { ownedCells, type OwnedCells } from "./owned-range";
import { typedText, typedValue } from "./typed-cell";

/**
 * The versions that the sheet Versioner keeps, but for those that the user wants deleted; null when there is no such sheet.
 * A column without a name, date or month is no version.
 */
export function readVersions(workbook: Workbook, typed: TypedInputs): readonly Version[] | null {
  const cells = ownedCells(workbook, VERSIONS_NAME);
  if (!cells) return null;
  const figures = storedFigures(cells);
  const versions: Version[] = [];
  const { left, right } = cells.range;
  for (let column = left + FIRST; column <= right; column += 1) {
    const version = versionIn(cells, column, figures);
    if (version && !isRemoved(version, typed)) versions.push(named(version, versions));
  }
  return versions;
}

/** The first version's column, counted from the id's. */
const FIRST = STORED.first - STORED.key;

type StoredFigure = Omit<KeptFigure, "value"> & { readonly row: number };

function storedFigures({ grid, range }: OwnedCells): readonly StoredFigure[] {
  const figures: StoredFigure[] = [];
  for (let row = range.top + STORED_ROWS.number + 1; row <= range.bottom; row += 1) {
    const at = (column: number): string => typedText(grid, row, range.left + column - STORED.key);
    const [key, label, unit] = [at(STORED.key), at(STORED.label), at(STORED.unit)];
    if (key !== "" && isUnit(unit)) figures.push({ key, label, unit, row });
  }
  return figures;
}

function versionIn(
  { grid, range }: OwnedCells,
  column: number,
  stored: readonly StoredFigure[],
): Version | null {
  const head = (of: keyof typeof STORED_ROWS): string =>
    squeeze(typedText(grid, range.top + STORED_ROWS[of], column));
  const [name, savedAt] = [head("name"), head("savedAt")];
  const reportMonth = parseIsoMonth(head("reportMonth"));
  if (name === "" || savedAt === "" || reportMonth === null) return null;
  const figures = stored.flatMap(({ row, ...figure }) => {
    const value = typedValue(grid, row, column);
    return typeof value === "number" ? [{ ...figure, value }] : [];
  });
  return { name, savedAt, reportMonth, figures };
}

const YES = ["ja", "yes"];

function isRemoved({ name }: Version, typed: TypedInputs): boolean {
  return YES.includes(fold(String(typed.get(inputKey("versions", REMOVE_BLOCK, name)) ?? "")));
}

/** A name is found by what it says, so a second one of the same gets a number. */
function named(version: Version, before: readonly Version[]): Version {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? version.name : `${version.name} (${String(count)})`;
    if (!versionNamed(before, name)) return { ...version, name };
  }
}
