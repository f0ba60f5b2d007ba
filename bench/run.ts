import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { tertialFigures } from "./figures";
import { writeBenchBook } from "./generate";
import { measure, type Run } from "./measure";
import { markdownTable } from "./table";
import { TOOLS, type Tool } from "./tools";

/**
 * `npm run bench -- [--rows 10000,100000,300000] [--rounds 5] [--cap 120] [--out out/bench]`
 * Generates a book per size, lets the tools take turns on it for some rounds, and prints a Markdown table per size. Taking
 * turns spreads a slow spell of the machine over all of them. A tool leaves the rounds of a size once it has used `cap`
 * seconds there, but runs once at least.
 */
function main(): void {
  const { values } = parseArgs({
    options: {
      rows: { type: "string", default: "10000,100000,300000" },
      rounds: { type: "string", default: "5" },
      cap: { type: "string", default: "120" },
      out: { type: "string", default: join(__dirname, "../out/bench") },
    },
  });
  mkdirSync(values.out, { recursive: true });
  for (const rows of values.rows.split(",").map(Number)) {
    const book = join(values.out, `cases-${rows}.xlsx`);
    writeBenchBook(book, rows);
    const runs = takeTurns(book, values.out, Number(values.rounds), Number(values.cap));
    const ours = tertialFigures(book, join(values.out, "figures.xlsx"));
    process.stdout.write(`\n${markdownTable(rows, book, runs, ours)}\n`);
  }
}

function takeTurns(
  book: string,
  out: string,
  rounds: number,
  cap: number,
): ReadonlyMap<Tool, readonly Run[]> {
  const runs = new Map<Tool, Run[]>(TOOLS.map((tool) => [tool, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [tool, done] of runs) {
      const used = done.reduce((seconds, run) => seconds + run.wall, 0);
      if (used < cap)
        done.push(measure(tool.command(book, join(out, tool.output)), join(out, tool.output)));
    }
  }
  return runs;
}

main();
