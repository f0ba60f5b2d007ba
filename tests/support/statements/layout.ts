import type { TestCell } from "../../ingest/grid-of";
import type { TrueTable } from "./case";
import { monthName, type TrueColumn } from "./columns";
import type { Draw } from "./draw";
import { numberText } from "./printing";

/** Where everything of a generated sheet stands. */
export interface Layout {
  readonly cells: readonly (readonly TestCell[])[];
  /** Per table: the sheet's row of each of its rows, and the sheet's column of each of its columns. */
  readonly tables: readonly {
    readonly rows: readonly number[];
    readonly columns: readonly number[];
  }[];
  /** A number as the sheet writes it. */
  readonly print: (value: number) => TestCell;
}

export interface Words {
  /** The headings name the time. */
  readonly isDated: boolean;
  /** The time stands merged over the headings of each scope. */
  readonly isTwoRows: boolean;
  readonly committee: string;
}

/** Puts tables on a sheet, one below the other. */
export function layOut(draw: Draw, tables: readonly TrueTable[], words: Words): Layout {
  const cells: TestCell[][] = Array.from({ length: draw.pick([0, 0, 1, 3]) }, () => []);
  const left = draw.pick([0, 0, 0, 1, 2]);
  const print = drawPrinter(draw, tables[0]?.money.decimals ?? 0);
  const placed = tables.map((table, at) => {
    if (at > 0) cells.push([], ...(draw.chance(50) ? [[]] : []));
    return place(draw, cells, table, { ...words, left, print });
  });
  return { cells, tables: placed, print };
}

function place(
  draw: Draw,
  cells: TestCell[][],
  table: TrueTable,
  words: Words & { readonly left: number; readonly print: Layout["print"] },
): Layout["tables"][number] {
  const { left, print } = words;
  const write = (row: readonly (readonly [column: number, cell: TestCell])[]): number => {
    const line: TestCell[] = [];
    for (const [column, cell] of row) {
      while (line.length <= column) line.push(null);
      line[column] = cell;
    }
    return cells.push(line) - 1;
  };
  const { unit } = table.money;
  const unitAt = draw.pick(["corner", "title", "line"] as const);
  const title = titleOf(draw, table, words);
  write([[left, unitAt === "title" ? `${title}, ${unit}` : title]]);
  if (unitAt === "line") write([[left, draw.pick([`Belopp i ${unit}`, `(${unit})`])]]);
  if (draw.chance(40)) cells.push([]);

  const columns = placeColumns(draw, left, table.columns);
  const at = (index: number): number => columns[index] ?? left + 1 + index;
  if (words.isTwoRows) write(groupHeadings(table, at));
  const name = draw.pick(["Verksamhet", "Område", "Driftredovisning"]);
  const corner = unitAt === "corner" ? draw.pick([unit, `${name}, ${unit}`]) : name;
  write([[left, corner], ...table.columns.map(({ heading }, k) => [at(k), heading] as const)]);
  if (draw.chance(15)) cells.push([]);

  const isIndented = draw.chance(40);
  const hasSpacers = draw.chance(30);
  const rows = table.rows.map((row, index) => {
    const indent = isIndented && row.kind !== "of-which" ? "   ".repeat(row.level) : "";
    const numbers = table.columns.map(
      (_, k) => [at(k), print(table.numbers[index]?.[k] ?? 0)] as const,
    );
    const written = write([[left, indent + row.label], ...numbers]);
    const isLast = index === table.rows.length - 1;
    const isBeforeOfWhich = table.rows[index + 1]?.kind === "of-which";
    if (hasSpacers && row.kind === "total" && !isLast && !isBeforeOfWhich) cells.push([]);
    return written;
  });
  if (draw.chance(30)) {
    if (draw.chance(50)) cells.push([]);
    const note = draw.pick([
      "Källa: ekonomisystemet. Summor kan avvika på grund av avrundning.",
      "1) Inklusive kostnader som har flyttats mellan enheterna under året.",
    ]);
    write([[left, note]]);
  }
  return { rows, columns };
}

function placeColumns(draw: Draw, left: number, all: readonly TrueColumn[]): readonly number[] {
  const gap = draw.pick(["none", "none", "scopes", "labels"] as const);
  let next = left + (gap === "labels" ? 2 : 1);
  return all.map(({ scope }, index) => {
    const isNewScope = index > 0 && all[index - 1]?.scope !== scope;
    if (gap === "scopes" && isNewScope) next += 1;
    next += 1;
    return next - 1;
  });
}

function groupHeadings(
  { columns, time }: TrueTable,
  at: (index: number) => number,
): readonly (readonly [number, TestCell])[] {
  return columns.flatMap(({ scope }, index) => {
    if (index > 0 && columns[index - 1]?.scope === scope) return [];
    const text =
      scope === "period" ? `Januari–${monthName(time)} ${time.year}` : `Helår ${time.year}`;
    return [[at(index), text] as const];
  });
}

/** A title that names the time where the headings do not. */
function titleOf(draw: Draw, { columns, time }: TrueTable, words: Words): string {
  const isPeriod = columns.some(({ scope }) => scope === "period");
  const month = monthName(time);
  if (words.isDated || words.isTwoRows) {
    return draw.pick([
      `${words.committee}, driftredovisning`,
      `Ekonomiskt utfall, ${words.committee}`,
      "Driftsammandrag",
    ]);
  }
  const period = draw.pick([`januari–${month} ${time.year}`, `per ${month} ${time.year}`]);
  return `${words.committee}, ${isPeriod ? `uppföljning ${period}` : `prognos för helår ${time.year}`}`;
}

function drawPrinter(draw: Draw, decimals: number): Layout["print"] {
  if (draw.chance(60)) return (value) => value;
  const look = {
    thousands: draw.pick(["\u00a0", " ", "\u202f", ""]),
    minus: draw.pick(["-", "−", "–", "- "]),
    hasPlus: draw.chance(20),
  };
  return (value) => numberText(value, decimals, look);
}
