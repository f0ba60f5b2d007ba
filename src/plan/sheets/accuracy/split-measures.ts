import { betterSign } from "../../../core/calc/effect/plan-sign";
import { numberOf } from "../../../core/model/datum";
import { yearOf, type Month } from "../../../core/model/month";
import { kronorPer, type Unit } from "../../../core/model/unit";
import type { Computed } from "../../computed";
import { binary, cell, number } from "../../formula";
import type { PlanInput } from "../../input";
import { layActions } from "../actions/sheet";

export interface LateMeasures {
  readonly year: number;
  readonly made: Month;
  readonly unit: Unit;
  /** Series whose change is told of in other parts: measures that show in them are not told of twice. */
  readonly elsewhere: readonly string[];
}

/**
 * What measures that started after a forecast was made have taken off the year's cost, so what they make of forecast −
 * accounts with costs positive; null where no measure is known to have started since and has a booked effect.
 */
export function lateMeasures(
  { year, made, unit, elsewhere }: LateMeasures,
  input: PlanInput,
): Computed<number> | null {
  const effects = (layActions(input)?.plans ?? []).flatMap(({ plan, rows }) => {
    const column = plan.effects.findIndex(
      (effect) => effect.kind === "realised" && effect.year === year,
    );
    const [from, to] = [kronorPer(plan.unit), kronorPer(unit)];
    if (column < 0 || from === null || to === null) return [];
    const factor = (betterSign(plan) * from) / to;
    return rows.flatMap(({ measure: { start, series, effects: amounts }, effects: places }) => {
      const amount = numberOf(amounts[column]);
      const place = places[column];
      const isLate = start !== null && start > made && yearOf(start) === year;
      const isElsewhere = series !== null && elsewhere.includes(series);
      if (!isLate || isElsewhere || amount === null || !place) return [];
      return { formula: binary(cell(place), "*", number(factor)), value: amount * factor };
    });
  });
  const [first, ...others] = effects;
  if (!first) return null;
  return others.reduce<Computed<number>>(
    (sum, next) => ({
      formula: binary(sum.formula, "+", next.formula),
      value: sum.value + next.value,
    }),
    first,
  );
}
