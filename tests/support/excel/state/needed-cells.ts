import { type Area, parseArea, WHOLE_SHEET } from "./area";
import type { BookState, SheetState } from "./book";
import { eachContent } from "./cells";
import { isFormula } from "./content";
import { referencesIn } from "./formula";

/** Rows of one column from the first to before the end. */
type Stretch = readonly [start: number, end: number];

/** The cells of each sheet that some formula or name refers to: a calculator needs no others. */
export type NeededCells = ReadonlyMap<SheetState, ReadonlyMap<number, readonly Stretch[]>>;

/** Functions that reach cells which their text does not name. */
const REACHING = /\b(?:INDIRECT|OFFSET)\(/i;

export function neededCells(book: BookState): NeededCells {
  const areas = new Map<SheetState, Area[]>(book.sheets.map((sheet) => [sheet, []]));
  const sheets = new Map(book.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const seen = new Set<string>();
  const need = (formula: string, home: SheetState | null): void => {
    if (REACHING.test(formula)) for (const all of areas.values()) all.push(WHOLE_SHEET);
    for (const { sheet, cells } of referencesIn(formula)) {
      const target = sheet === null ? home : sheets.get(sheet.toLowerCase());
      const key = `${target?.id ?? ""}!${cells}`;
      if (!target || seen.has(key)) continue;
      seen.add(key);
      areas.get(target)?.push(parseArea(cells));
    }
  };
  for (const name of book.names) need(name.formula, null);
  for (const sheet of book.sheets) {
    for (const name of sheet.names) need(name.formula, sheet);
    eachContent(sheet.cells, WHOLE_SHEET, (content) => {
      if (isFormula(content)) need(content.formula, sheet);
    });
  }
  return new Map([...areas].map(([sheet, list]) => [sheet, byColumn(sheet, list)]));
}

export function isNeeded(stretches: readonly Stretch[] | undefined, row: number): boolean {
  return stretches?.some(([start, end]) => row >= start && row < end) ?? false;
}

/** Per filled column, the stretches of rows that the areas cover, merged where they meet. */
function byColumn(
  sheet: SheetState,
  areas: readonly Area[],
): ReadonlyMap<number, readonly Stretch[]> {
  const columns = [...sheet.cells.columns.keys()].map((column) => {
    const covering = areas.filter(
      ({ left, columns: width }) => column >= left && column < left + width,
    );
    const stretches = covering.map(({ top, rows }): Stretch => [top, top + rows]);
    return [column, merged(stretches)] as const;
  });
  return new Map(columns.filter(([, stretches]) => stretches.length > 0));
}

function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const [start, end] of [...stretches].sort(([one], [other]) => one - other)) {
    const last = result.at(-1);
    if (last && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else result.push([start, end]);
  }
  return result;
}
