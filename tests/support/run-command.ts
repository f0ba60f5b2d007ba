import { commandLine } from "../../src/cli/command-line";

/** Runs a command line as the program does: its exit code, and what it writes. */
export async function run(
  ...argv: readonly string[]
): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await commandLine(argv, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    progress: null,
  });
  return { code, out, err };
}
