import { knownMonths, newestMonth } from "../core/calc/report-month";
import type { Host } from "../hosts/host";
import { readFacts } from "../ingest/facts";
import { readOwnSheets } from "./own-sheets";
import { unusedCorrections } from "./unused-corrections";
import type { ReportOptions } from "./refresh";
import type { Outcome } from "./result";

/** Reads a workbook and says what was recognised in it, without making a report. */
export async function inspect(host: Host, options: ReportOptions): Promise<Outcome> {
  const start = options.clock();
  const workbook = await host.read(options);
  const read = options.clock();
  const own = readOwnSheets(workbook);
  const wanted = options.month ?? own.settings.reportMonth;
  const facts = readFacts(workbook, {
    reportMonth: wanted,
    language: options.language,
    corrections: own.settings.tables,
    ownWords: own.settings.words,
  });
  const ingested = options.clock();
  return {
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
    sheets: [],
    timings: { read: read - start, ingest: ingested - read, calc: 0, plan: 0, write: 0 },
  };
}
