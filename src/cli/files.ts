import { readFileSync } from "node:fs";
import { access, constants, open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { CliTexts } from "../core/texts/cli";
import { WorkCancelledError } from "../hosts/host";
import type { Arguments } from "./arguments";
import { UsageError } from "./usage-error";

export interface OutputFile {
  readonly target: string;
  /** A text, or the bytes in pieces that follow each other. */
  readonly content: readonly Uint8Array[] | string;
}

/** In one go: nothing else is waiting, and what Node reads beside other work comes in pieces that it then copies together. */
export function readBook(book: string, texts: CliTexts): Uint8Array {
  try {
    return readFileSync(book);
  } catch (error) {
    throw new UsageError(texts.cannotRead(book), { cause: error });
  }
}

/** Where a refresh goes: beside the book unless -o or --in-place say otherwise; never silently over the book. */
export async function outputPath(args: Arguments, texts: CliTexts): Promise<string> {
  if (args.inPlace) return args.book;
  const { dir, name } = path.parse(args.book);
  const output = args.output ?? path.join(dir, `${name}.tertial.xlsx`);
  if (await isSameFile(output, args.book)) throw new UsageError(texts.outputIsInput(output));
  return output;
}

/** Throws UsageError when --json names one of the workbooks of the command line. */
export async function refuseJsonOver(
  json: string | null,
  books: readonly string[],
  texts: CliTexts,
): Promise<void> {
  if (json === null || json === "-") return;
  for (const book of books) {
    if (await isSameFile(json, book)) throw new UsageError(texts.jsonIsBook(json));
  }
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  const real = (file: string): Promise<string> => realpath(file).catch(() => path.resolve(file));
  return (await real(a)) === (await real(b));
}

/**
 * Writes every file whole, or none: into temporary neighbours first, then renamed over the targets. Throws UsageError for
 * the first that cannot be written, WorkCancelledError when the signal was aborted.
 */
export async function writeWhole(
  files: readonly OutputFile[],
  texts: CliTexts,
  signal: AbortSignal | undefined,
): Promise<void> {
  const staged: { readonly temporary: string; readonly place: string }[] = [];
  try {
    for (const [k, { target, content }] of files.entries()) {
      await orRefuse(target, texts, async () => {
        const { place, mode } = await placeOf(target);
        // Short, so that it exists wherever the target's own name does.
        const temporary = path.join(path.dirname(place), `.tertial-${process.pid}-${k}.tmp`);
        const file = await open(temporary, "wx");
        staged.push({ temporary, place });
        try {
          await writeFile(file, content);
          if (mode !== null) await file.chmod(mode);
        } finally {
          await file.close();
        }
      });
    }
    if (signal?.aborted === true) throw new WorkCancelledError();
    for (const [k, { temporary, place }] of staged.entries()) {
      await orRefuse(files[k]?.target ?? place, texts, () => rename(temporary, place));
    }
  } catch (error) {
    for (const { temporary } of staged) await rm(temporary, { force: true });
    throw error;
  }
}

async function orRefuse(target: string, texts: CliTexts, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw new UsageError(texts.cannotWrite(target), { cause: error });
  }
}

/** The file behind a link, and its permissions; null when it is new. Throws for folders, devices and read-only files. */
async function placeOf(target: string): Promise<{ place: string; mode: number | null }> {
  const found = await stat(target).catch((error: unknown) => {
    if (hasCode(error, "ENOENT")) return null;
    throw error;
  });
  if (found === null) return { place: path.resolve(target), mode: null };
  if (!found.isFile()) throw new Error(`${target} is not a file.`);
  await access(target, constants.W_OK);
  return { place: await realpath(target), mode: found.mode & 0o777 };
}

function hasCode(error: unknown, code: string): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === code;
}
