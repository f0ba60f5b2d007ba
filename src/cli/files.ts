import { open, readFile, realpath, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { CliTexts } from "../core/texts/cli";
import type { Arguments } from "./arguments";
import { UsageError } from "./usage-error";

export async function readBook(book: string, texts: CliTexts): Promise<Uint8Array> {
  try {
    return await readFile(book);
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

async function isSameFile(a: string, b: string): Promise<boolean> {
  const real = (file: string): Promise<string> => realpath(file).catch(() => path.resolve(file));
  return (await real(a)) === (await real(b));
}

/** Writes a whole file or nothing: into a temporary neighbour first, then renamed over the target. */
export async function writeWhole(
  target: string,
  bytes: Uint8Array | string,
  texts: CliTexts,
): Promise<void> {
  const temporary = `${target}.${String(process.pid)}.tmp`;
  try {
    const file = await open(temporary, "wx");
    try {
      await file.writeFile(bytes);
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new UsageError(texts.cannotWrite(target), { cause: error });
  }
}
