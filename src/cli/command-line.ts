import { textsFor } from "./texts";
import { readArguments } from "./arguments";
import { explain } from "./explain";
import { run } from "./run";
import type { Terminal } from "./terminal";

/**
 * Runs one command line and returns its exit code: 0 done, 1 findings of severity error (check), 2 bad input or usage,
 * 70 a fault in Tertial, 130 stopped by the user. Whatever goes wrong is one line on `err`.
 */
export async function commandLine(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const args = readArguments(argv);
    if (args === "help") {
      terminal.out(`${textsFor("sv").cli.usage}\n`);
      return 0;
    }
    return await run(args, terminal);
  } catch (error) {
    const { sentence, exitCode } = explain(error, argv);
    terminal.err(`${sentence}\n`);
    return exitCode;
  }
}
