import { execFileSync } from "node:child_process";
import { z } from "zod";
import { COMMAND_LINE } from "./tools";

const ByKey = z.record(z.string(), z.number());

/** Monthly figures by series, and households by cause in the newest month under `causes`. */
const Figures = z.record(z.string(), ByKey);
export type Figures = z.infer<typeof Figures>;

const Result = z.object({
  month: z.string(),
  figures: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      value: z.union([z.number(), z.string(), z.null()]),
    }),
  ),
});

/** What a peer printed last; null when that is no figures. */
export function printedFigures(line: string): Figures | null {
  return line.startsWith("{") ? Figures.parse(JSON.parse(line)) : null;
}

/** What Tertial reports of the book, by a run of its own that is not timed. */
export function tertialFigures(book: string, output: string): Figures {
  const args = ["refresh", book, "-o", output, "--json", "-"];
  const json = execFileSync(process.execPath, [COMMAND_LINE, ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const { month, figures } = Result.parse(JSON.parse(json));
  const found: Record<string, Record<string, number>> = { causes: {} };
  for (const { id, label, value } of figures) {
    const [, series = "", at = ""] = /^series\.([^./]+)\/(\d{4}-\d{2})$/.exec(id) ?? [];
    if (typeof value !== "number" || at === "") continue;
    const isCause = series.startsWith("cause-");
    if (isCause && at !== month) continue;
    const [group, key] = isCause ? ["causes", label] : [series, at];
    found[group] = { ...found[group], [key]: value };
  }
  return found;
}

export interface Compared {
  readonly count: number;
  readonly differing: readonly string[];
}

/** Every figure of the peer against Tertial's; amounts to the öre. */
export function compareFigures(ours: Figures, theirs: Figures): Compared {
  const pairs = Object.entries(theirs).flatMap(([series, byKey]) =>
    Object.entries(byKey).map(([key, value]) => ({
      name: `${series}/${key}`,
      value,
      own: ours[series]?.[key],
    })),
  );
  const differing = pairs.filter(
    ({ value, own }) => own === undefined || Math.abs(own - value) > 0.005,
  );
  return { count: pairs.length, differing: differing.map(({ name }) => name) };
}
