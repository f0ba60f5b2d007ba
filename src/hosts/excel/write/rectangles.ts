import type { Area } from "../area";

/** A cell and what it shall get. */
export interface CellMark<T> {
  readonly row: number;
  readonly column: number;
  readonly mark: T;
}

/** Cells of a sheet that shall get the same. */
export interface MarkedArea<T> {
  readonly area: Area;
  readonly mark: T;
}

/**
 * Joins cells into few rectangles: neighbours of one row with the same mark, then equal stretches of rows under one
 * another. The cells must come in reading order, each place once.
 */
export function rectangles<T>(cells: Iterable<CellMark<T>>): readonly MarkedArea<T>[] {
  const closed: MarkedArea<T>[] = [];
  let above: readonly MarkedArea<T>[] = [];
  for (const runs of rowRuns(cells)) {
    const grown = new Set<MarkedArea<T>>();
    const current = runs.map((run): MarkedArea<T> => {
      const match = above.find((one) => continues(one, run));
      if (match === undefined) return run;
      grown.add(match);
      return { ...run, area: { ...run.area, top: match.area.top } };
    });
    closed.push(...above.filter((one) => !grown.has(one)));
    above = current;
  }
  return [...closed, ...above];
}

function continues<T>(above: MarkedArea<T>, run: MarkedArea<T>): boolean {
  return (
    above.mark === run.mark &&
    above.area.left === run.area.left &&
    above.area.right === run.area.right &&
    above.area.bottom === run.area.top - 1
  );
}

/** The stretches of equal neighbours, row by row. */
function* rowRuns<T>(cells: Iterable<CellMark<T>>): Generator<readonly MarkedArea<T>[]> {
  let runs: MarkedArea<T>[] = [];
  for (const { row, column, mark } of cells) {
    const last = runs.at(-1);
    if (last !== undefined && last.area.top !== row) {
      yield runs;
      runs = [];
    }
    if (last?.area.top === row && last.area.right === column - 1 && last.mark === mark) {
      runs[runs.length - 1] = { mark, area: { ...last.area, right: column } };
    } else {
      runs.push({ mark, area: { top: row, left: column, bottom: row, right: column } });
    }
  }
  if (runs.length > 0) yield runs;
}
