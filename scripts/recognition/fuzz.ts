import fc from "fast-check";
import { fuzzOnce, FUZZED } from "../../tests/support/mutated/fuzz";

/*
 * Reads damaged workbooks and pastes by the thousand: each must end with a result or one of our own errors, and in time.
 * Run as `npm run fuzz -- [cases of each kind] [seed] [kinds]`; the same seed gives the same cases. Exits 1 at the first
 * failure, with the seed and path that repeat it.
 */

const CASES = Number(process.argv[2] ?? 2000);
const SEED = Number(process.argv[3] ?? 1);
const wanted = process.argv.slice(4);
/** Milliseconds of the processor, which do not grow with what else the machine does. */
const LIMIT = 10_000;

async function main(): Promise<void> {
  for (const kind of FUZZED) {
    if (wanted.length > 0 && !wanted.includes(kind)) continue;
    let slowest = 0;
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (g) => {
        const start = process.cpuUsage();
        await fuzzOnce(g, kind);
        const { user, system } = process.cpuUsage(start);
        const took = (user + system) / 1000;
        slowest = Math.max(slowest, took);
        if (took > LIMIT) throw new Error(`took ${took.toFixed(0)} ms`);
      }),
      { numRuns: CASES, seed: SEED, endOnFailure: true },
    );
    console.log(
      `${kind}, seed ${String(SEED)}: ${String(CASES)} read, the slowest in ${slowest.toFixed(0)} ms`,
    );
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
