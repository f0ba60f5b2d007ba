import { newestMonth } from "../core/calc/report-month";
import type { Host } from "../hosts/host";
import { readFacts } from "../ingest/facts";
import type { ReportOptions } from "./refresh";
import type { Outcome } from "./result";

/** Reads a workbook and says what was recognised in it, without making a report. */
export async function inspect(host: Host, options: ReportOptions): Promise<Outcome> {
  const start = options.clock();
  const workbook = await host.read(options);
  const read = options.clock();
  const facts = readFacts(workbook, { reportMonth: options.month });
  const ingested = options.clock();
  return {
    month: options.month ?? newestMonth(facts),
    recognised: facts.recognised,
    figures: [],
    findings: facts.findings,
    sheets: [],
    timings: { read: read - start, ingest: ingested - read, calc: 0, plan: 0, write: 0 },
  };
}
