import type { CellValue, PlannedCell, SheetPlan } from "../../../plan/model";
import type { Mismatch } from "../../host";
import { type Area, around, cellsIn, rangeAt, rowsOf, stretches } from "../area";
import { isSameNumber } from "./same-number";

/** Cells of one sheet to be read back in one request. */
export interface Verification {
  readonly plan: SheetPlan;
  readonly area: Area;
}

/** What of the plans' formulas one answer carries, in order; one request for all but very long sheets. */
export function verifications(plans: readonly SheetPlan[]): readonly (readonly Verification[])[] {
  const pieces = plans.flatMap((plan) => {
    const area = formulaArea(plan);
    if (area === null) return [];
    const rows = Math.max(1, Math.floor(ANSWER_CELLS / (cellsIn(area) / rowsOf(area))));
    return stretches(area, rows).map((part) => ({ plan, area: part }));
  });
  const groups: Verification[][] = [[]];
  let room = ANSWER_CELLS;
  for (const piece of pieces) {
    if (cellsIn(piece.area) > room && room < ANSWER_CELLS) {
      groups.push([]);
      room = ANSWER_CELLS;
    }
    groups.at(-1)?.push(piece);
    room -= cellsIn(piece.area);
  }
  return groups;
}

/** Texts make these cells longer than numbers are: about 1.5 MB. */
const ANSWER_CELLS = 75_000;

/** Has the workbook calculated and asks for the results; the answer gives the differences, by sheet name. */
export function askVerification(
  { workbook }: Excel.RequestContext,
  pieces: readonly Verification[],
): () => ReadonlyMap<string, readonly Mismatch[]> {
  if (pieces.length > 0) workbook.application.calculate("Recalculate");
  const asked = pieces.map(({ plan, area }) => {
    const range = rangeAt(workbook.worksheets.getItem(plan.name), area);
    range.load("values");
    return { plan, area, range };
  });
  return () => {
    const found = new Map<string, readonly Mismatch[]>();
    for (const { plan, area, range } of asked) {
      const values: readonly (readonly unknown[])[] = range.values;
      range.untrack();
      found.set(plan.name, [...(found.get(plan.name) ?? []), ...mismatches(plan, area, values)]);
    }
    return found;
  };
}

function formulaArea({ cells }: SheetPlan): Area | null {
  return cells
    .filter(({ formula }) => formula !== undefined)
    .map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }))
    .reduce<Area | null>((area, cell) => (area === null ? cell : around(area, cell)), null);
}

function mismatches(
  { cells }: SheetPlan,
  area: Area,
  values: readonly (readonly unknown[])[],
): readonly Mismatch[] {
  return cells.flatMap((cell) => {
    const computed = values[cell.row - area.top]?.[cell.column - area.left];
    if (cell.formula === undefined || computed === undefined) return [];
    return isExpected(cell.value, computed) ? [] : [mismatch(cell, computed)];
  });
}

function isExpected(expected: CellValue, computed: unknown): boolean {
  if (expected === null) return computed === "" || computed === 0;
  // Excel names errors in the language of the user.
  if (typeof expected === "object") return typeof computed === "string" && computed.startsWith("#");
  if (typeof expected !== "number" || typeof computed !== "number") return expected === computed;
  return isSameNumber(expected, computed);
}

function mismatch({ row, column, value }: PlannedCell, computed: unknown): Mismatch {
  return { row, column, expected: said(value), computed: said(computed) };
}

function said(value: unknown): number | string | null {
  if (typeof value === "number") return value;
  if (typeof value === "string") return value === "" ? null : value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const isError = typeof value === "object" && value !== null && "error" in value;
  return isError && typeof value.error === "string" ? value.error : null;
}
