import { knownMonths, newestMonth } from "../core/calc/report-month";
import type { Facts } from "../core/model/facts";
import type { Host } from "../hosts/host";
import type { Workbook } from "../ingest/grid";
import { factsOf } from "./facts-of";
import { readOwnSheets, type OwnSheets } from "./own-sheets";
import { openQuestions, type ReadAs } from "./questions/questions";
import { unusedCorrections } from "./unused-corrections";
import type { ReportOptions } from "./refresh";
import type { Outcome } from "./result";

/** Reads a workbook and says what was recognised in it, without making a report. */
export async function inspect(host: Host, options: ReportOptions): Promise<Outcome> {
  const start = options.clock();
  const workbook = await host.read(options);
  return inspectRead(workbook, readOwnSheets(workbook), options, start).outcome;
}

/** The same of a workbook that was read from `start` on, with what our own sheets hold. */
export function inspectRead(
  workbook: Workbook,
  own: OwnSheets,
  { month, language, today, clock }: ReportOptions,
  start: number,
): { readonly facts: Facts; readonly outcome: Outcome } {
  const read = clock();
  const wanted = month ?? own.settings.reportMonth;
  const readAs: ReadAs = (about, trial) => factsOf(workbook, own.settings, about, language, trial);
  const facts = readAs(wanted);
  const ingested = clock();
  const outcome: Outcome = {
    committee: own.settings.committee ?? facts.committee,
    month: wanted ?? newestMonth(facts),
    months: knownMonths(facts),
    recognised: facts.recognised,
    figures: () => [],
    findings: [
      ...facts.findings,
      ...own.findings,
      ...unusedCorrections(own.settings, facts.recognised),
    ],
    questions: openQuestions(facts, { wanted, today, readAs }),
    sheets: [],
    timings: { read: read - start, ingest: ingested - read, calc: 0, plan: 0, write: 0 },
  };
  return { facts, outcome };
}
