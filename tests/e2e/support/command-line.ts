import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@jest/globals";
import { commandLine } from "../../../src/cli/command-line";

/** What `tertial refresh` makes of a workbook. */
export async function refreshedByCommandLine(book: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "tertial-"));
  try {
    const output = join(folder, "output.xlsx");
    const said: string[] = [];
    const exitCode = await commandLine(["refresh", book, "-o", output, "--quiet"], {
      out: () => undefined,
      err: (text) => said.push(text),
      progress: null,
    });
    expect({ exitCode, said }).toEqual({ exitCode: 0, said: [] });
    return await readFile(output);
  } finally {
    await rm(folder, { recursive: true });
  }
}
