import { bagSchemas } from "../classes/bags";
import { ExcelRefusal, refuseArgument } from "../wire/errors";
import { type Area, intersection } from "./area";
import { createBag } from "./bag";
import { type BookState, nextId, type SheetState, type TableState } from "./book";
import { contentAt, putContent } from "./cells";
import { shownValue } from "./content";
import { findName } from "./names";

/** Turns cells, the first row of which holds the headings, into a table. */
export function addTable(sheet: SheetState, area: Area, hasHeaders: boolean): TableState {
  if (!hasHeaders) return refuseArgument("only tables with headings are modelled");
  refuseOverlap(sheet, area, null);
  const { book } = sheet;
  const table: TableState = {
    sheet,
    id: nextId(book),
    name: freeTableName(book),
    area: area.rows === 1 ? { ...area, rows: 2 } : area,
    look: createBag(bagSchemas, "Table"),
    filter: { area, criteria: new Map(), hiddenRows: new Set() },
  };
  sheet.tables.push(table);
  settleHeadings(table);
  return table;
}

export function resizeTable(table: TableState, area: Area): void {
  if (area.top !== table.area.top || !intersection(area, table.area) || area.rows < 2) {
    refuseArgument("a table keeps its heading row and has at least one row under it");
  }
  refuseOverlap(table.sheet, area, table);
  table.area = area;
  table.filter.area = area;
  settleHeadings(table);
}

/** Headings are texts, none of them empty, all different: Excel makes them so. */
export function settleHeadings(table: TableState): void {
  const { sheet, area } = table;
  const seen = new Set<string>();
  for (let column = area.left; column < area.left + area.columns; column += 1) {
    const wanted = String(shownValue(contentAt(sheet.cells, area.top, column)));
    const base = wanted === "" ? `Column${column - area.left + 1}` : wanted;
    let heading = base;
    for (let number = 2; seen.has(heading.toLowerCase()); number += 1) heading = `${base}${number}`;
    seen.add(heading.toLowerCase());
    if (contentAt(sheet.cells, area.top, column) !== heading) {
      putContent(sheet.cells, area.top, column, heading);
    }
  }
}

export function renameTable(table: TableState, name: string): void {
  const { book } = table.sheet;
  if (!/^[\p{L}_\\][\p{L}\d_.]*$/u.test(name) || /^(?:[a-z]{1,3}\d+|[rc])$/i.test(name)) {
    refuseArgument(`${JSON.stringify(name)} cannot be a table's name`);
  }
  const taken = findTable(book, name);
  if ((taken && taken !== table) || findName(book, null, name)) {
    throw new ExcelRefusal("ItemAlreadyExists", `table ${name}`);
  }
  table.name = name;
}

/** By name, ignoring case, or by id. */
export function findTable(book: BookState, key: string): TableState | undefined {
  const wanted = key.toLowerCase();
  const tables = book.sheets.flatMap((sheet) => sheet.tables);
  return tables.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
}

function refuseOverlap(sheet: SheetState, area: Area, self: TableState | null): void {
  const others = sheet.tables.filter((table) => table !== self).map((table) => table.area);
  if ([...others, ...sheet.merges].some((taken) => intersection(taken, area))) {
    throw new ExcelRefusal("MergedRangeConflict");
  }
}

function freeTableName(book: BookState): string {
  let number = 1;
  while (findTable(book, `Table${number}`)) number += 1;
  return `Table${number}`;
}
