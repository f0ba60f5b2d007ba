import type { WaterfallColumns } from "../../../core/calc/waterfall";
import { binary, call, number, type Formula } from "../../formula";

/** The formulas of core's `waterfallColumns`, live: `start` and `end` are the running sum before and after the step. */
export function waterfallFormulas(
  start: Formula,
  end: Formula,
): Readonly<Record<keyof WaterfallColumns, Formula>> {
  const zero = number(0);
  const low = call("MIN", start, end);
  const high = call("MAX", start, end);
  const above = binary(call("MAX", zero, high), "-", call("MAX", zero, low));
  const below = binary(call("MIN", zero, low), "-", call("MIN", zero, high));
  const isGain = binary(end, ">", start);
  return {
    base: binary(call("MAX", zero, low), "+", call("MIN", zero, high)),
    gainAbove: call("IF", isGain, above, zero),
    gainBelow: call("IF", isGain, below, zero),
    lossAbove: call("IF", isGain, zero, above),
    lossBelow: call("IF", isGain, zero, below),
    top: high,
  };
}
