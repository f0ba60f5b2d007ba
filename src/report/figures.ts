import type { CellPlace, RangePlace } from "../core/model/place";
import type { Unit } from "../core/model/unit";
import { references } from "../plan/formula";
import type { ReportPlan } from "../plan/model";
import { cellKey, displayCell, displayRange } from "../plan/ref";

/** One figure of the report as data: the number the core computed and the user's cells it comes from. */
export interface Figure {
  readonly id: string;
  readonly label: string;
  /** Null where the figure is undefined. */
  readonly value: number | string | null;
  readonly unit: Unit;
  readonly period: string;
  readonly cell: string;
  readonly sources: readonly string[];
}

/** Every tagged cell of the plan, in the order of the sheets. */
export function listFigures(plan: ReportPlan): readonly Figure[] {
  const sourcesOf = sourceTracer(plan);
  return plan.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((planned) => {
      if (!planned.figure) return [];
      const { value } = planned;
      const place = { sheet: sheet.name, row: planned.row, column: planned.column };
      return {
        ...planned.figure,
        value: typeof value === "number" || typeof value === "string" ? value : null,
        cell: displayCell(place),
        sources: [...sourcesOf(place)],
      };
    }),
  );
}

/** Follows formulas through our own sheets to the cells of the user that they end in. */
function sourceTracer(plan: ReportPlan): (at: CellPlace) => ReadonlySet<string> {
  const cellsOf = new Map(
    plan.sheets.map((sheet) => [
      sheet.name,
      new Map(sheet.cells.map((planned) => [cellKey(planned), planned])),
    ]),
  );
  const known = new Map<string, ReadonlySet<string>>();

  const trace = (at: CellPlace): ReadonlySet<string> => {
    const id = displayCell(at);
    const before = known.get(id);
    if (before) return before;
    const sources = new Set<string>();
    // Stored before it is filled, so that a circular reference ends here instead of never.
    known.set(id, sources);
    const planned = cellsOf.get(at.sheet)?.get(cellKey(at));
    for (const read of planned?.formula ? references(planned.formula) : []) {
      for (const source of follow(read)) sources.add(source);
    }
    return sources;
  };

  const follow = (read: CellPlace | RangePlace): Iterable<string> => {
    const isOurs = cellsOf.has(read.sheet);
    if ("row" in read) return isOurs ? trace(read) : [displayCell(read)];
    return isOurs ? cellsIn(read).flatMap((at) => [...trace(at)]) : [displayRange(read)];
  };
  return trace;
}

function cellsIn({ sheet, top, left, bottom, right }: RangePlace): readonly CellPlace[] {
  const width = right - left + 1;
  return Array.from({ length: (bottom - top + 1) * width }, (_, k) => ({
    sheet,
    row: top + Math.floor(k / width),
    column: left + (k % width),
  }));
}
