import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Worked examples computed with numpy, statsmodels and R; values are looked up by their path. */
const EXAMPLES: unknown = JSON.parse(
  readFileSync(join(__dirname, "../fixtures/oracles/worked-examples.json"), "utf8"),
);

export function oracle(...path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => {
    const isObject = typeof at === "object" && at !== null && key in at;
    if (!isObject) throw new Error(`no worked example ${path.join("/")}`);
    // Any key of an object may be asked for; what stands there is unknown again.
    return (at as Readonly<Record<string, unknown>>)[key];
  }, EXAMPLES);
}

export function oracleNumber(...path: readonly string[]): number {
  const value = oracle(...path);
  if (typeof value !== "number") throw new Error(`no number ${path.join("/")}`);
  return value;
}

export function oracleNumbers(...path: readonly string[]): readonly number[] {
  const value = oracle(...path);
  if (!Array.isArray(value)) throw new Error(`no numbers ${path.join("/")}`);
  return value.map(Number);
}

/** Equal to six significant digits. */
export function agrees(value: number | null | undefined, expected: number): boolean {
  const tolerance = 0.5e-6 * Math.max(Math.abs(expected), 1e-12);
  return typeof value === "number" && Math.abs(value - expected) <= tolerance;
}
