import type { Area } from "../area";
import type { CellProperty, Want } from "./chunk";

/**
 * What must be asked besides the values of an area: number formats where numbers stand, because a date is one; types
 * where a text looks like an error. Whole columns, neighbours together.
 */
export function followUps(want: Want, values: readonly (readonly unknown[])[]): readonly Want[] {
  const ask = (property: CellProperty, isNeeded: (value: unknown) => boolean): readonly Want[] =>
    columnRuns(want.area, values, isNeeded).map((area) => ({ ...want, area, property }));
  return [
    ...ask("numberFormat", (value) => typeof value === "number"),
    ...ask("valueTypes", (value) => typeof value === "string" && value.startsWith("#")),
  ];
}

function columnRuns(
  area: Area,
  rows: readonly (readonly unknown[])[],
  isNeeded: (value: unknown) => boolean,
): readonly Area[] {
  const needed = new Set<number>();
  for (const row of rows) {
    row.forEach((value, right) => {
      if (!needed.has(right) && isNeeded(value)) needed.add(right);
    });
  }
  const runs: Area[] = [];
  for (const column of [...needed].toSorted((a, b) => a - b).map((right) => area.left + right)) {
    const last = runs.at(-1);
    if (last?.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ ...area, left: column, right: column });
  }
  return runs;
}
