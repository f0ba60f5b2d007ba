import { newestMonth } from "../../core/calc/report-month";
import type { Facts } from "../../core/model/facts";
import { textsFor, type Language } from "../../core/texts/texts";
import type { Host, HostWork, NewDataSheet } from "../../hosts/host";
import { readFacts } from "../../ingest/facts";
import type { Grid, Sheet, Workbook } from "../../ingest/grid";
import { compareSeries, type Comparison } from "./compare";
import { editGrid } from "./edits";
import { ImportError } from "./errors";
import { newDataSheet } from "./new-sheet";
import { exportFindings, importedOf, revisionFindings, type ImportOutcome } from "./outcome";
import { placeChanges } from "./place-changes";
import { lastCell } from "./table-shape";
import { findDataSheet } from "./target-sheet";
import { startTrial, tryEdits, type Trial } from "./trial";

export interface ImportOptions extends HostWork {
  /** The data sheet's name; a new sheet is made when the workbook has none of that name. */
  readonly sheet: string;
  readonly language: Language;
  /** Milliseconds from any fixed point. */
  readonly clock: () => number;
}

/**
 * Writes an export into a data sheet of the user's: new months are added, months that it has again are replaced, and
 * everything else stays as it is.
 *
 *     export ─readFacts→ series ─┐
 *     sheet ──readFacts→ series ─┴compare→ changes ─place→ cells ─read again, as a trial→ host.write → sheet
 *
 * Throws ImportError, and the host's own errors when the workbook cannot be read or written; nothing is written then.
 */
export async function importExport(
  host: Host,
  source: Workbook,
  options: ImportOptions,
): Promise<ImportOutcome> {
  const times = [options.clock()];
  const lap = (): number => times.push(options.clock());
  const workbook = await host.read(options);
  lap();
  const given = readFacts(source);
  if (given.series.length === 0) throw new ImportError("export-empty", {});
  const sheet = findDataSheet(workbook, options.sheet);
  lap();
  const { trial, comparison, made, like } =
    sheet && !isBlankGrid(sheet.grid)
      ? extendSheet(sheet, given)
      : fillSheet(sheet, given, options);
  lap();
  const name = trial.sheet.name;
  if (trial.edits.length > 0) {
    await host.write({ sheet: name, ...editGrid(trial.edits), like, made }, options);
  }
  lap();
  const facts = readFacts({ sheets: [trial.sheet], otherSheetNames: [], ownedRanges: [] });
  const [read = 0, ingest = 0, plan = 0, write = 0] = times
    .slice(1)
    .map((time, k) => time - (times[k] ?? time));
  const action = sheet ? (trial.edits.length > 0 ? "updated" : "unchanged") : "created";
  return {
    committee: null,
    month: newestMonth(facts),
    months: [],
    recognised: facts.recognised,
    figures: () => [],
    findings: [
      ...exportFindings(given.findings),
      ...facts.findings,
      ...revisionFindings(comparison.changes),
    ],
    sheets: [{ name, action, reason: null }],
    timings: { read, ingest, calc: 0, plan, write },
    imported: importedOf(name, comparison),
  };
}

interface Prepared {
  readonly trial: Trial;
  readonly comparison: Comparison;
  readonly made: NewDataSheet | null;
  /** The row that new rows look like. */
  readonly like: number | null;
}

function extendSheet(sheet: Sheet, given: Facts): Prepared {
  const start = startTrial(sheet);
  if (start.series.length === 0) throw new ImportError("no-data-sheet", { sheet: sheet.name });
  const comparison = compareSeries(start.series, given.series);
  const trial = placeChanges(start, comparison.changes);
  const like = Math.max(...start.series.map((series) => lastCell(series).row));
  return { trial, comparison, made: null, like };
}

/** Fills a new or an empty sheet. */
function fillSheet(sheet: Sheet | null, given: Facts, options: ImportOptions): Prepared {
  const { edits, ...layout } = newDataSheet(given.series, textsFor(options.language));
  const blank = sheet ?? { name: options.sheet, visible: true, ownedKey: null, grid: NO_CELLS };
  const comparison = compareSeries([], given.series);
  const expected = comparison.changes.map(({ given: series, added }) => ({
    series,
    values: added,
  }));
  const trial = tryEdits(startTrial(blank), edits, expected);
  if (!trial) throw new ImportError("export-unclear", {});
  return { trial, comparison, made: sheet ? null : layout, like: null };
}

const NO_CELLS: Grid = { rowCount: 0, columnCount: 0, kinds: [], values: [], texts: [] };

function isBlankGrid({ kinds }: Grid): boolean {
  return kinds.every((column) => column.every((kind) => kind === 0));
}
