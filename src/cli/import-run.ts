import path from "node:path";
import type { Texts } from "./texts";
import { HostError } from "../hosts/host-error";
import type { HostWork } from "../hosts/host";
import { decodeText } from "../hosts/text/decode";
import { readText } from "../hosts/text/read-text";
import { openXlsx } from "../hosts/xlsx/host";
import type { Workbook } from "../ingest/grid";
import { importExport } from "../report/import/import-export";
import type { ImportOutcome } from "../report/import/outcome";
import type { Arguments, ImportSource } from "./arguments";
import { type OutputFile, outputPath, readBook, refuseJsonOver } from "./files";
import { UsageError } from "./usage-error";

/** Writes an export into a data sheet of the workbook. Throws for bad input; then there is nothing to write. */
export async function runImport(
  args: Arguments & { readonly source: ImportSource },
  texts: Texts,
  work: HostWork & { readonly clock: () => number },
): Promise<{ readonly outcome: ImportOutcome; readonly book: OutputFile }> {
  const { file, sheet } = args.source;
  const target = await outputPath(args, texts.cli);
  await refuseJsonOver(args.json, [args.book, target, file], texts.cli);
  const source = await readExport(file, texts, work);
  const host = await openXlsx(readBook(args.book, texts.cli));
  const outcome = await importExport(host, source, { ...work, sheet, language: args.language });
  return { outcome, book: { target, content: host.saveInPieces() } };
}

/** An export is a workbook, or else a text. Its own faults are told with its own name. */
async function readExport(file: string, texts: Texts, work: HostWork): Promise<Workbook> {
  const bytes = readBook(file, texts.cli);
  try {
    return isPackage(bytes)
      ? await (await openXlsx(bytes)).read(work)
      : readText(decodeText(bytes), path.parse(file).name);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new UsageError(`${file}: ${error.sentence(texts.errors)}`, { cause: error });
  }
}

/** A zip archive, or the container of older and of encrypted workbooks, which is refused by what it is. */
function isPackage([a, b]: Uint8Array): boolean {
  return (a === 0x50 && b === 0x4b) || (a === 0xd0 && b === 0xcf);
}
