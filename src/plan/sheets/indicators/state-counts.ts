import type { RangePlace } from "../../../core/model/place";
import type { Computed } from "../../computed";
import type { Draft } from "../../draft";
import { binary, call, number, range, text, type Formula } from "../../formula";

/** How many states of some ranges are reached, and how many are judged at all, live. */
export interface StateCounts {
  readonly reached: Computed<number>;
  readonly judged: Computed<number>;
  /** All that stand in the ranges, whatever they say. */
  readonly all: Computed<number>;
}

export function stateCounts(draft: Draft, ranges: readonly RangePlace[]): StateCounts {
  const values = ranges.flatMap(({ top, bottom, left }) =>
    draft.cells.flatMap(({ row, column, value }) =>
      column === left && row >= top && row <= bottom && value !== null ? [value] : [],
    ),
  );
  const count = (criterion: string): Formula =>
    sum(ranges.map((at) => call("COUNTIFS", range(at), text(criterion))));
  const isAbove = (value: unknown): boolean => typeof value === "number" && value > 0;
  const isBelow = (value: unknown): boolean => typeof value === "number" && value < 0;
  const reached = { formula: count(">0"), value: values.filter(isAbove).length };
  return {
    reached,
    judged: {
      formula: binary(reached.formula, "+", count("<0")),
      value: reached.value + values.filter(isBelow).length,
    },
    all: { formula: count("<>"), value: values.length },
  };
}

function sum(parts: readonly Formula[]): Formula {
  const [first, ...rest] = parts;
  return rest.reduce<Formula>((left, right) => binary(left, "+", right), first ?? number(0));
}
