import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { writeBenchBook } from "./generate";
import { measure } from "./measure";
import { COMMAND_LINE } from "./tools";

/**
 * `npx tsx bench/full-sheet.ts`
 * Refreshes a book whose sheet of cases is full (a heading and 1 048 575 rows), and prints its cost beside that of
 * inflating the same file and looking at each of its bytes once; the two take turns.
 */
const ROUNDS = 3;
const FULL = 1_048_575;

const out = join(__dirname, "../out/bench");
mkdirSync(out, { recursive: true });
const book = join(out, "cases-full.xlsx");
const output = join(out, "full.xlsx");
writeBenchBook(book, FULL);
const refresh = [process.execPath, COMMAND_LINE, "refresh", book, "-o", output, "--quiet"];
const inflate = [process.execPath, join(__dirname, "peers/inflate.mjs"), book];
for (let round = 1; round <= ROUNDS; round += 1) {
  const [ours, bare] = [measure(refresh, output), measure(inflate, output)];
  if (ours.status !== 0 || bare.status !== 0) throw new Error(`${ours.said}\n${bare.said}`);
  process.stdout.write(
    `refresh ${ours.wall.toFixed(2)} s, ${ours.peak} MB; inflating and scanning ${bare.wall.toFixed(2)} s; ${(ours.wall / bare.wall).toFixed(2)} times\n`,
  );
}
