import type { OwnedRange, Workbook } from "../../src/ingest/grid";
import { ownedKey, type SheetPlan } from "../../src/plan/model";
import { gridOf, type TestCell } from "../ingest/grid-of";

/** A change that the user made to a sheet of ours after it was written: cells by "row,column". */
export type Edits = Readonly<Record<string, TestCell>>;

/** A workbook in which planned sheets of ours stand as a host reads them back, with the user's edits. */
export function ownWorkbook(sheets: readonly SheetPlan[], edits: Edits = {}): Workbook {
  return {
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      visible: true,
      ownedKey: sheet.names.map(({ name }) => ownedKey(name)).find((key) => key !== null) ?? null,
      grid: gridOf(rowsOf(sheet, edits)),
    })),
    otherSheetNames: [],
    ownedRanges: sheets.flatMap(({ names }) =>
      names.map(({ name, range }): OwnedRange => ({ name, ...range })),
    ),
  };
}

function rowsOf({ cells }: SheetPlan, edits: Edits): TestCell[][] {
  const rows: TestCell[][] = [];
  const set = (row: number, column: number, value: TestCell): void => {
    while (rows.length <= row) rows.push([]);
    const target = rows[row] ?? [];
    while (target.length <= column) target.push(null);
    target[column] = value;
  };
  for (const { row, column, value } of cells) set(row, column, asTyped(value));
  for (const [place, value] of Object.entries(edits)) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    set(row, column, value);
  }
  return rows;
}

function asTyped(value: SheetPlan["cells"][number]["value"]): TestCell {
  return typeof value === "boolean" ? Number(value) : value;
}
