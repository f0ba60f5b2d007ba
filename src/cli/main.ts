import { textsFor } from "../core/texts/texts";
import { readArguments } from "./arguments";
import { explain } from "./explain";
import { run } from "./run";

/** Exit codes: 0 done, 1 findings of severity error (check), 2 bad input or usage, 70 a fault in Tertial. */
async function main(argv: readonly string[]): Promise<number> {
  try {
    const args = readArguments(argv);
    if (args === "help") {
      process.stdout.write(`${textsFor("sv").cli.usage}\n`);
      return 0;
    }
    return await run(args);
  } catch (error) {
    const { sentence, exitCode } = explain(error, argv);
    process.stderr.write(`${sentence}\n`);
    return exitCode;
  }
}

process.exitCode = await main(process.argv.slice(2));
