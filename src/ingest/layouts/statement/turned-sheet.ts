import type { Datum, SumTerm } from "../../../core/model/datum";
import type { Finding } from "../../../core/model/finding";
import type { CellPlace, RangePlace } from "../../../core/model/place";
import type { Recognised } from "../../../core/model/recognised";
import type { Convention, Statement } from "../../../core/model/statement";
import { CellKind, kindAt, type Sheet } from "../../grid";
import { rowsAbove } from "../label-cells";
import type { ReadStatements } from "./statement";

/** A part of a sheet with its rows as columns and its columns as rows, below the lines of text above it. */
export interface TurnedSheet {
  readonly sheet: Sheet;
  /** The first row of the part; those above hold the lines. */
  readonly top: number;
  /** What was read in the turned sheet, at its places in the real one. */
  readonly back: (read: ReadStatements) => ReadStatements;
}

export function turned(sheet: Sheet, { top, left, bottom, right }: RangePlace): TurnedSheet {
  const { grid } = sheet;
  // A title may begin left of its table.
  const lines = [...rowsAbove(sheet, top, 0, right)].reverse();
  const rowCount = lines.length + right - left + 1;
  const texts = [...grid.texts, ...lines.map((line) => line ?? "")];
  const kinds: Uint8Array[] = [];
  const values: Float64Array[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const [ownKinds, ownValues] = [new Uint8Array(rowCount), new Float64Array(rowCount)];
    for (let column = left; column <= right; column += 1) {
      ownKinds[lines.length + column - left] = kindAt(grid, row, column);
      ownValues[lines.length + column - left] = grid.values[column]?.[row] ?? 0;
    }
    kinds.push(ownKinds);
    values.push(ownValues);
  }
  for (const [at, line] of lines.entries()) {
    kinds[0]?.fill(line === null ? CellKind.empty : CellKind.text, at, at + 1);
    values[0]?.fill(grid.texts.length + at, at, at + 1);
  }
  const place: MovePlace = (at) => ({
    ...at,
    row: top + at.column,
    column: left + at.row - lines.length,
  });
  return {
    sheet: { ...sheet, grid: { rowCount, columnCount: kinds.length, kinds, values, texts } },
    top: lines.length,
    back: ({ statements, unused, findings }) => ({
      statements: statements.map((statement) => movedStatement(statement, place)),
      unused: unused.map((table): Recognised => ({
        ...table,
        range: movedRange(table.range, place),
      })),
      findings: findings.map((finding): Finding => ({
        ...finding,
        place: finding.place && place(finding.place),
      })),
      // What heads a column there is the label of a row here.
      unread: [],
    }),
  };
}

type MovePlace = (at: CellPlace) => CellPlace;

function movedStatement(statement: Statement, place: MovePlace): Statement {
  return {
    ...statement,
    columns: statement.columns.map((each) => ({
      ...each,
      column: place({ sheet: "", row: 0, column: each.column }).row,
    })),
    rows: statement.rows.map((row) => ({
      ...row,
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([role, datum]) => [role, movedDatum(datum, place)]),
      ),
    })),
    convention: movedConvention(statement.convention, place),
    range: movedRange(statement.range, place),
  };
}

function movedConvention(convention: Convention, place: MovePlace): Convention {
  const { candidates, ...rest } = convention;
  if (candidates === undefined) return convention;
  const moved = candidates.map(({ against, ...trial }) => ({
    ...trial,
    against: against && { ...against, cell: place(against.cell) },
  }));
  return { ...rest, candidates: moved };
}

function movedDatum<Of extends Datum | SumTerm["cell"]>(datum: Of, place: MovePlace): Of {
  const moved = { ...datum, source: place(datum.source) };
  if (!("terms" in moved)) return moved;
  const terms = moved.terms.map((term) => ({ ...term, cell: movedDatum(term.cell, place) }));
  return { ...moved, terms };
}

function movedRange({ sheet, top, left, bottom, right }: RangePlace, place: MovePlace): RangePlace {
  const from = place({ sheet, row: top, column: left });
  const to = place({ sheet, row: bottom, column: right });
  return { sheet, top: from.row, left: from.column, bottom: to.row, right: to.column };
}
