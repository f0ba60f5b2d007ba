import { newestMonth } from "../../core/calc/report-month";
import { textsFor, type Language } from "../../core/texts/texts";
import type { Host, HostWork } from "../../hosts/host";
import { readFacts } from "../../ingest/facts";
import type { Grid, Sheet, Workbook } from "../../ingest/grid";
import type { Recognised } from "../../core/model/recognised";
import type { Facts } from "../../core/model/facts";
import { caseMonthsOf } from "./case-rows";
import { ImportError } from "./errors";
import { extendCases, newCases, type CaseImport } from "./import-cases";
import { extendSeries, newSeries, type SeriesImport } from "./import-series";
import { exportFindings, type ImportOutcome } from "./outcome";
import { refusePersonalNumbers } from "./personal-columns";
import { findDataSheet } from "./target-sheet";

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
 * Rows of single cases are laid beside those of the sheet month by month. Throws ImportError, and the host's own errors
 * when the workbook cannot be read or written; nothing is written then.
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
  refusePersonalNumbers(source);
  const given = readFacts(source, { reportMonth: null, language: options.language });
  const sheet = findDataSheet(workbook, options.sheet);
  lap();
  const done = prepareImport(source, given, sheet, options);
  lap();
  if (done.write) await host.write(done.write, options);
  lap();
  const [read = 0, ingest = 0, plan = 0, write = 0] = times
    .slice(1)
    .map((time, k) => time - (times[k] ?? time));
  const action = sheet ? (done.write ? "updated" : "unchanged") : "created";
  const after = "after" in done ? factsOf(done.after) : null;
  return {
    committee: null,
    month: newestMonth(after ?? given),
    months: [],
    recognised: after?.recognised ?? casesOf(given, done.imported.sheet),
    figures: () => [],
    findings: [
      ...exportFindings(given.findings),
      ...(after?.findings ?? []),
      ...("findings" in done ? done.findings : []),
    ],
    questions: [],
    sheets: [{ key: null, name: done.imported.sheet, action, reason: null }],
    timings: { read, ingest, calc: 0, plan, write },
    imported: done.imported,
  };
}

function prepareImport(
  source: Workbook,
  given: Facts,
  sheet: Sheet | null,
  { sheet: name, language }: ImportOptions,
): SeriesImport | CaseImport {
  const texts = textsFor(language);
  const [cases] = source.sheets.flatMap((one) => caseMonthsOf(one) ?? []);
  const isNew = sheet === null || isBlankGrid(sheet.grid);
  if (cases) {
    if (isNew) return newCases(cases, name, sheet, texts);
    const known = caseMonthsOf(sheet);
    if (!known) throw new ImportError("no-data-sheet", { sheet: sheet.name });
    return extendCases(known, cases, texts);
  }
  if (given.series.length === 0) throw new ImportError("export-empty", {});
  if (isNew) return newSeries(name, sheet, given, texts);
  // Rows of single cases give monthly series too, but none that has cells of its own.
  if (caseMonthsOf(sheet)) throw new ImportError("no-data-sheet", { sheet: sheet.name });
  return extendSeries(sheet, given);
}

function factsOf(sheet: Sheet): Facts {
  return readFacts({ sheets: [sheet], otherSheetNames: [], ownedRanges: [] });
}

/** The export's tables of single cases, under the name of the sheet they were written to. */
function casesOf({ recognised }: Facts, sheet: string): readonly Recognised[] {
  return recognised
    .filter(({ kind }) => kind === "case-export")
    .map((one) => ({ ...one, range: { ...one.range, sheet } }));
}

function isBlankGrid({ kinds }: Grid): boolean {
  return kinds.every((column) => column.every((kind) => kind === 0));
}
