import type { Host } from "../hosts/host";
import { readText } from "../hosts/text/read-text";
import { importExport, type ImportOptions } from "../report/import/import-export";
import type { Imported } from "../report/import/imported";

/** Reads a pasted text and writes it into a data sheet. */
export async function pasteInto(
  host: Host,
  text: string,
  options: ImportOptions,
): Promise<Imported> {
  const { imported } = await importExport(host, readText(text, options.sheet), options);
  return imported;
}
