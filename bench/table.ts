import { statSync } from "node:fs";
import { dirname, join } from "node:path";
import { contentOf, type BookContent } from "./content";
import { compareFigures, printedFigures, type Figures } from "./figures";
import type { Run } from "./measure";
import type { Tool } from "./tools";

const HEADINGS = [
  "tool",
  "runs",
  "wall s",
  "× tertial",
  "CPU s",
  "peak MB",
  "sheets written",
  "charts written",
  "user's sheets kept",
  "user's charts kept",
];

/** The medians of one book's runs, each tool beside the first one, with what its output holds. */
export function markdownTable(
  rows: number,
  book: string,
  runs: ReadonlyMap<Tool, readonly Run[]>,
  ours: Figures,
): string {
  const size = (statSync(book).size / 1e6).toFixed(1);
  const before = contentOf(book);
  const [first] = runs.values();
  const base = median(first?.filter(({ status }) => status === 0) ?? [], (run) => run.wall);
  const lines = [...runs].map(([tool, done]) => {
    const failed = done.find((run) => run.status !== 0);
    if (failed) return [tool.name, `failed with status ${failed.status}: ${failed.said}`];
    const wall = median(done, (run) => run.wall);
    return [
      tool.name,
      String(done.length),
      wall.toFixed(2),
      (wall / base).toFixed(1),
      median(done, (run) => run.cpu).toFixed(2),
      median(done, (run) => run.peak).toFixed(0),
      ...kept(before, contentOf(join(dirname(book), tool.output))),
    ];
  });
  return [
    `### ${rows} rows (${size} MB)`,
    "",
    row(HEADINGS),
    row(HEADINGS.map(() => "---")),
    ...lines.map(row),
    "",
    agreement(ours, runs),
  ].join("\n");
}

function kept(before: BookContent, after: BookContent): string[] {
  const sheets = before.sheets.filter((name) => after.sheets.includes(name)).length;
  const written = after.sheets.length - sheets;
  const charts = before.charts.filter((xml) => after.charts.includes(xml)).length;
  return [
    String(written),
    String(after.charts.length - charts),
    `${sheets} of ${before.sheets.length}`,
    `${charts} of ${before.charts.length}`,
  ];
}

/** A timing of other figures would be worth nothing. */
function agreement(ours: Figures, runs: ReadonlyMap<Tool, readonly Run[]>): string {
  const lines = [...runs].flatMap(([{ name }, done]) => {
    const found = done.map(({ said }) => printedFigures(said)).filter((each) => each !== null);
    const [theirs] = found;
    if (!theirs) return [];
    const { count, differing } = compareFigures(ours, theirs);
    const isStable = new Set(found.map((each) => JSON.stringify(each))).size === 1;
    const verdict =
      differing.length === 0 ? "all equal" : `DIFFERENT: ${differing.slice(0, 5).join(", ")}`;
    return `Tertial against ${name}: ${count} monthly figures compared, ${verdict}${isStable ? "" : ", RUNS DIFFER"}.`;
  });
  return lines.join("\n\n");
}

function median(runs: readonly Run[], value: (run: Run) => number): number {
  const sorted = runs.map(value).sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
