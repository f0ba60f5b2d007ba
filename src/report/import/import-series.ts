import type { Facts } from "../../core/model/facts";
import type { Finding } from "../../core/model/finding";
import type { Texts } from "../../core/texts/texts";
import type { DataWrite } from "../../hosts/host";
import type { Grid, Sheet } from "../../ingest/grid";
import { compareSeries, type Comparison } from "./compare";
import { editGrid } from "./edits";
import { ImportError } from "./errors";
import { newDataSheet } from "./new-sheet";
import { importedOf, type Imported } from "./imported";
import { revisionFindings } from "./outcome";
import { placeChanges } from "./place-changes";
import { lastCell } from "./table-shape";
import { startTrial, tryEdits, type Trial } from "./trial";

/** What an export of monthly series does to a data sheet. */
export interface SeriesImport {
  /** Null: the sheet has these values already. */
  readonly write: DataWrite | null;
  readonly imported: Imported;
  /** The sheet as it will be. */
  readonly after: Sheet;
  readonly findings: readonly Finding[];
}

/** Adds new months to the series of a sheet and replaces those that the export has again. */
export function extendSeries(sheet: Sheet, given: Facts): SeriesImport {
  const start = startTrial(sheet);
  if (start.series.length === 0) throw new ImportError("no-data-sheet", { sheet: sheet.name });
  const comparison = compareSeries(start.series, given.series);
  const trial = placeChanges(start, comparison.changes);
  const like = Math.max(...start.series.map((series) => lastCell(series).row));
  return seriesImport(trial, comparison, { like, made: null });
}

/** Fills a new sheet, or one that is there and empty. */
export function newSeries(
  name: string,
  sheet: Sheet | null,
  given: Facts,
  texts: Texts,
): SeriesImport {
  const { edits, ...layout } = newDataSheet(given.series, texts);
  const blank = sheet ?? { name, visible: true, ownedKey: null, grid: NO_CELLS };
  const comparison = compareSeries([], given.series);
  const expected = comparison.changes.map((change) => {
    return { series: change.given, values: change.added };
  });
  const trial = tryEdits(startTrial(blank), edits, expected);
  if (!trial) throw new ImportError("export-unclear", {});
  return seriesImport(trial, comparison, { like: null, made: sheet ? null : layout });
}

function seriesImport(
  { sheet, edits }: Trial,
  comparison: Comparison,
  how: Pick<DataWrite, "like" | "made">,
): SeriesImport {
  return {
    write: edits.length === 0 ? null : { sheet: sheet.name, ...editGrid(edits), ...how },
    imported: importedOf(sheet.name, comparison),
    after: sheet,
    findings: revisionFindings(comparison.changes),
  };
}

const NO_CELLS: Grid = { rowCount: 0, columnCount: 0, kinds: [], values: [], texts: [] };
