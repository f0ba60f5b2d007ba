import { numberOf } from "../../core/model/datum";
import type { Month } from "../../core/model/month";
import type { Series } from "../../core/model/series";
import { readFacts } from "../../ingest/facts";
import type { Sheet } from "../../ingest/grid";
import { sameSeries, type MonthValue } from "./compare";
import { withEdits, type Edit } from "./edits";

/** A data sheet as it would be with edits made, read as any other sheet. */
export interface Trial {
  readonly sheet: Sheet;
  readonly edits: readonly Edit[];
  readonly series: readonly Series[];
}

export function startTrial(sheet: Sheet): Trial {
  return { sheet, edits: [], series: seriesOf(sheet) };
}

/** What must be read of one series after an edit. */
export interface Expected {
  readonly series: Series;
  readonly values: readonly MonthValue[];
}

/**
 * The trial with further edits, when the sheet then says what is expected and all else that it said before; null when it
 * does not. So nothing is ever written that would be read as something else.
 */
export function tryEdits(
  trial: Trial,
  edits: readonly Edit[],
  expected: readonly Expected[],
): Trial | null {
  const sheet = { ...trial.sheet, grid: withEdits(trial.sheet.grid, edits) };
  const series = seriesOf(sheet);
  const changed = new Map<Series, ReadonlySet<Month>>();
  for (const { series: wanted, values } of expected) {
    const found = sameSeries(series, wanted);
    if (found?.unit !== wanted.unit || !says(found, values)) return null;
    const before = sameSeries(trial.series, wanted);
    if (before) changed.set(before, new Set(values.map(({ month }) => month)));
  }
  const isKept = trial.series.every((before) => keeps(before, series, changed.get(before)));
  return isKept ? { sheet, edits: [...trial.edits, ...edits], series } : null;
}

function seriesOf(sheet: Sheet): readonly Series[] {
  return readFacts({ sheets: [sheet], otherSheetNames: [], ownedRanges: [] }).series;
}

function says({ points }: Series, values: readonly MonthValue[]): boolean {
  return values.every(({ month, value }) => numberOf(points.get(month)) === value);
}

function keeps(
  before: Series,
  series: readonly Series[],
  changed: ReadonlySet<Month> = new Set(),
): boolean {
  const after = series.find((one) => one.id === before.id && one.title === before.title);
  if (after?.unit !== before.unit) return false;
  return [...before.points].every(([month, datum]) => {
    const value = numberOf(datum);
    return value === null || changed.has(month) || numberOf(after.points.get(month)) === value;
  });
}
