import type { ActionPlan } from "../../../src/core/model/action-plan";
import type { Datum } from "../../../src/core/model/datum";

/** Measures with these effects and nothing else said of them; null is an empty cell. */
export function measuresWith(
  effects: readonly (readonly (number | null)[])[],
): Pick<ActionPlan, "measures"> {
  return {
    measures: effects.map((row, at) => ({
      key: `measure ${String(at)}`,
      number: null,
      label: `Measure ${String(at)}`,
      effects: row.map((value, column): Datum => {
        const source = { sheet: "Plan", row: at, column };
        return value === null
          ? { kind: "empty", source }
          : { kind: "number", value, as: "number", source };
      }),
      status: null,
      owner: null,
      deadline: null,
      comment: null,
      recurrence: null,
      start: null,
      ramp: [],
      area: null,
      series: null,
      reports: [],
    })),
  };
}
