import { CellKind, kindAt, numberAt, textAt, type Grid } from "../../../ingest/grid";
import { FORMATS } from "../../../plan/style";
import { widthPoints } from "../../../plan/size";
import { type DataWrite, type HostWork, type NewDataSheet, WorkCancelledError } from "../../host";
import { type Area, cellsIn, columnsOf, rangeAt, rowsOf } from "../area";
import type { Session } from "../session";
import { dataAreas } from "./data-areas";
import { growTables } from "./data-tables";
import { requireFreeCells } from "./data-target";
import { type Operation, operation, requests } from "./operation";
import { type CellMark, rectangles } from "./rectangles";
import { typedText } from "./typed-text";

/**
 * Writes values into a data sheet of the user's, or into a new one behind the last: one request to see what is there, one to
 * write; more only for what is larger than a request carries. Only the cells that get a value are written, and new rows take
 * the look of the row they are like. Throws ExcelError before anything is written when something is in the way.
 */
export async function writeData(
  session: Session,
  data: DataWrite,
  { signal, onProgress }: HostWork,
): Promise<void> {
  onProgress?.({ stage: "write", sheet: data.sheet, done: 0, total: 1 });
  await requireFreeCells(session, data);
  const tables = await growTables(session, data);
  const batches = requests([
    ...(data.made ? [...makeOperations(data.made), ...dateOperations(data)] : lookOperations(data)),
    ...valueOperations(data),
    ...tables,
  ]);
  if (signal?.aborted === true) throw new WorkCancelledError();
  for (const [index, operations] of batches.entries()) {
    await session.step(({ workbook }) => {
      workbook.application.suspendScreenUpdatingUntilNextSync();
      if (data.made && index === 0) workbook.worksheets.add(data.sheet);
      const sheet = workbook.worksheets.getItem(data.sheet);
      for (const { run } of operations) run({ workbook, sheet });
    });
  }
}

const BYTES_PER_CELL = 40;
const ROWS_AT_ONCE = 2_000;

function valueOperations(data: DataWrite): readonly Operation[] {
  return dataAreas(data).flatMap((area) => {
    const pieces: Operation[] = [];
    for (let { top } = area; top <= area.bottom; top += ROWS_AT_ONCE) {
      const piece = { ...area, top, bottom: Math.min(area.bottom, top + ROWS_AT_ONCE - 1) };
      const values = inputs(data, piece);
      const bytes = 600 + BYTES_PER_CELL * rowsOf(piece) * columnsOf(piece);
      pieces.push(
        operation(({ sheet }) => {
          rangeAt(sheet, piece).values = values;
        }, bytes),
      );
    }
    return pieces;
  });
}

function inputs({ top, left, grid }: DataWrite, area: Area): (number | string | boolean)[][] {
  return Array.from({ length: rowsOf(area) }, (_, down) =>
    Array.from({ length: columnsOf(area) }, (__, across) =>
      input(grid, area.top - top + down, area.left - left + across),
    ),
  );
}

function input(grid: Grid, row: number, column: number): number | string | boolean {
  const kind = kindAt(grid, row, column);
  if (kind === CellKind.text) return typedText(textAt(grid, row, column), false);
  const value = numberAt(grid, row, column);
  return kind === CellKind.boolean ? value === 1 : value;
}

/** New rows under the table take the look of the row they are like. */
function lookOperations(data: DataWrite): readonly Operation[] {
  const { like, left, grid } = data;
  if (like === null) return [];
  const right = left + grid.columnCount - 1;
  const rows = new Set<number>();
  for (const { top, bottom } of dataAreas(data)) {
    for (let row = Math.max(top, like + 1); row <= bottom; row += 1) rows.add(row);
  }
  const marks = [...rows].sort((a, b) => a - b).map((row) => ({ row, column: 0, mark: true }));
  return rectangles(marks).map(({ area: { top, bottom } }) =>
    operation(({ sheet }) => {
      const source = rangeAt(sheet, { top: like, left, bottom: like, right });
      rangeAt(sheet, { top, left, bottom, right }).copyFrom(source, "Formats");
    }),
  );
}

/** Dates are numbers that look like dates. */
function dateOperations({ top, left, grid }: DataWrite): readonly Operation[] {
  const dates = function* (): Generator<CellMark<true>> {
    for (let row = 0; row < grid.rowCount; row += 1) {
      for (let column = 0; column < grid.columnCount; column += 1) {
        if (kindAt(grid, row, column) !== CellKind.date) continue;
        yield { row: top + row, column: left + column, mark: true };
      }
    }
  };
  return rectangles(dates()).map(({ area }) =>
    operation(
      ({ sheet }) => {
        rangeAt(sheet, area).numberFormat = Array.from({ length: rowsOf(area) }, () =>
          Array<string>(columnsOf(area)).fill(FORMATS.date),
        );
      },
      BYTES_PER_CELL * cellsIn(area),
    ),
  );
}

function makeOperations({ headRows, columnWidths }: NewDataSheet): readonly Operation[] {
  const right = columnWidths.length - 1;
  return [
    operation(({ sheet }) => {
      const head = rangeAt(sheet, { top: 0, left: 0, bottom: headRows - 1, right });
      head.format.font.bold = true;
      sheet.freezePanes.freezeRows(headRows);
    }),
    ...columnWidths.map((width, column) =>
      operation(({ sheet }) => {
        const one = rangeAt(sheet, { top: 0, left: column, bottom: 0, right: column });
        one.format.columnWidth = widthPoints(width);
      }),
    ),
  ];
}
