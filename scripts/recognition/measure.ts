import fc from "fast-check";
import { drawCase, type StatementCase } from "../../tests/support/statements/case";
import { mistakesIn } from "../../tests/support/statements/judge";
import { judge } from "../../tests/support/statements/judge-planted";
import { plant, PLANTED, type PlantedKind } from "../../tests/support/statements/planted";

/*
 * How well generated statements are recognised, and errors planted in them found: prints the tables of
 * docs/recognition.md. Run as `npm run recognition -- [cases] [seed]`; the same seed gives the same cases.
 */

const CASES = Number(process.argv[2] ?? 2000);
const SEED = Number(process.argv[3] ?? 1);

const share = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;

function eachCase(run: (given: StatementCase, g: fc.GeneratorValue) => void): void {
  fc.assert(
    fc.property(fc.gen(), (g) => {
      run(drawCase(g), g);
    }),
    { numRuns: CASES, seed: SEED },
  );
}

interface Recognised {
  cases: number;
  exact: number;
  invented: number;
}

/** Correct tables, by how they print money. */
function measureCorrect(): void {
  const kinds = new Map<string, Recognised>();
  eachCase((given) => {
    const [table] = given.tables;
    if (!table) return;
    const { unit, decimals } = table.money;
    const kind = `${unit}, ${decimals} decimals${table.isRounded ? ", rounded" : ""}`;
    const found = kinds.get(kind) ?? { cases: 0, exact: 0, invented: 0 };
    kinds.set(kind, found);
    const mistakes = mistakesIn(given);
    found.cases += 1;
    if (mistakes.length === 0) found.exact += 1;
    if (mistakes.some((text) => text.startsWith("finding"))) found.invented += 1;
  });
  console.log("| correct tables | cases | recognised exactly | with an invented finding |");
  console.log("| --- | ---: | ---: | ---: |");
  for (const [kind, { cases, exact, invented }] of [...kinds].sort())
    console.log(`| ${kind} | ${cases} | ${share(exact, cases)} | ${share(invented, cases)} |`);
}

/** One planted error a table, where the table's own equations point at one cell. */
function measurePlanted(kind: PlantedKind): void {
  const sum = { cases: 0, cell: 0, cause: 0, all: 0, invented: 0, open: 0 };
  eachCase((given, g) => {
    const [table] = given.tables;
    const planted = table && plant(g, table, kind);
    if (!planted) return;
    if (!planted.isDetermined) {
      sum.open += 1;
      return;
    }
    const verdict = judge(given, 0, planted);
    const isCauseRight = verdict.isFound && verdict.isCauseRight;
    sum.cases += 1;
    if (verdict.isFound) sum.cell += 1;
    if (isCauseRight) sum.cause += 1;
    if (isCauseRight && verdict.isProposalRight) sum.all += 1;
    if (verdict.isFound && verdict.invented.length > 0) sum.invented += 1;
  });
  const { cases } = sum;
  const rates = [sum.cell, sum.cause, sum.all, sum.invented].map((part) => share(part, cases));
  console.log(`| ${kind} | ${cases} | ${rates.join(" | ")} | ${sum.open} |`);
}

measureCorrect();
console.log("\n| planted | determined | cell | and cause | and proposal | also invented | open |");
console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
for (const kind of PLANTED) measurePlanted(kind);
