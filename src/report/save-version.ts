import { isSameReport, versionNamed } from "../core/calc/version-choice";
import type { Host } from "../hosts/host";
import { squeeze } from "../ingest/cells/text";
import { keyFigures } from "../plan/sheets/versions/figures";
import { ReportError } from "./errors";
import { readOwnSheets } from "./own-sheets";
import { prepareRead, write, type ReportOptions } from "./refresh";
import type { Outcome } from "./result";

/**
 * Refreshes the report and saves its key figures as a version under a name, to compare later reports with. Saving the same
 * figures again under the same name changes nothing. Throws ReportError without a name, and when the name is that of a version
 * with other figures; then nothing has been written.
 */
export async function saveVersion(
  host: Host,
  named: string,
  options: ReportOptions,
): Promise<Outcome> {
  const name = squeeze(named);
  if (name === "") throw new ReportError("version-nameless");
  const start = options.clock();
  const workbook = await host.read(options);
  const own = readOwnSheets(workbook);
  const known = versionNamed(own.versions ?? [], name);
  const saving = known ? null : { name, savedAt: options.today };
  const prepared = prepareRead(workbook, { ...own, saving }, options, start);
  if (known && !isSameReport(known.figures, keyFigures(prepared.input)))
    throw new ReportError("version-exists");
  return write(host, prepared, options);
}
