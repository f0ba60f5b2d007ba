import type { LineState, SheetState } from "./book";

/** Points of a row and a column that nobody has changed. */
const DEFAULT_SIZE = { rows: 15, columns: 48 } as const;

export type LineKind = keyof typeof DEFAULT_SIZE;

/** The size of a row or column in points; 0 when it is hidden. */
export function lineSize(sheet: SheetState, kind: LineKind, line: number): number {
  const state = sheet[kind].get(line);
  return state?.hidden ? 0 : (state?.size ?? DEFAULT_SIZE[kind]);
}

/** Points from the sheet's edge to the start of a row or column. */
export function offset(sheet: SheetState, kind: LineKind, line: number): number {
  return extent(sheet, kind, 0, line);
}

export function extent(sheet: SheetState, kind: LineKind, first: number, count: number): number {
  let points = count * DEFAULT_SIZE[kind];
  for (const line of sheet[kind].keys()) {
    if (line >= first && line < first + count) {
      points += lineSize(sheet, kind, line) - DEFAULT_SIZE[kind];
    }
  }
  return points;
}

export function changeLines(
  sheet: SheetState,
  kind: LineKind,
  first: number,
  count: number,
  change: LineState,
): void {
  for (let line = first; line < first + count; line += 1) {
    sheet[kind].set(line, { ...sheet[kind].get(line), ...change });
  }
}

/** One value for all lines of a stretch, or null when they differ. */
export function commonLine<T>(
  sheet: SheetState,
  kind: LineKind,
  first: number,
  count: number,
  read: (line: number) => T,
): T | null {
  const changed = [...sheet[kind].keys()].filter((line) => line >= first && line < first + count);
  const untouched = changed.length < count ? [firstUntouched(sheet, kind, first)] : [];
  const values = new Set([...changed, ...untouched].map(read));
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}

function firstUntouched(sheet: SheetState, kind: LineKind, first: number): number {
  let line = first;
  while (sheet[kind].has(line)) line += 1;
  return line;
}
