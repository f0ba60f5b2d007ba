import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Calculator } from "./calculator";
import { ironCalculator } from "./ironcalc";

/** IronCalc with its code from the installed package. */
export function loadIronCalculator(): Calculator {
  const directory = dirname(require.resolve("@ironcalc/wasm/package.json"));
  return ironCalculator(() => readFileSync(join(directory, "wasm_bg.wasm")));
}
