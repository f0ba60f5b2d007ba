import { sumTolerance } from "../rounding";
import { printedDecimals } from "../rounding";
import type { ActionPlan } from "../../model/action-plan";
import { numberOf, type Datum } from "../../model/datum";
import { kronorPer } from "../../model/unit";
import type { MeasuredMeasure } from "./measure-period";
import { betterSign } from "./plan-sign";

/** A printed sum that its measures do not add up to. */
export interface WrongTotal {
  readonly datum: Datum;
  readonly label: string;
  readonly column: string;
  readonly published: number;
  readonly expected: number;
}

/** Sums of the plan that differ from their measures by more than rounding. */
export function wrongTotals({ effects, measures, total }: ActionPlan): readonly WrongTotal[] {
  if (!total) return [];
  return effects.flatMap(({ label: column }, at) => {
    const datum = total.effects[at];
    const published = numberOf(datum);
    const values = measures.flatMap((measure) => numberOf(measure.effects[at]) ?? []);
    if (!datum || published === null || values.length === 0) return [];
    const sum = values.reduce((all, value) => all + value, 0);
    const step = 10 ** -printedDecimals([...values, published]);
    const isRounding = Math.abs(sum - published) < sumTolerance(values.length) * step * (1 - 1e-9);
    const expected = Math.round(sum / step) * step;
    return isRounding ? [] : { datum, label: total.label, column, published, expected };
  });
}

/** Groups of measures that work on the same row or show in the same series, so that their effects may overlap. */
export function overlappingMeasures(plans: readonly ActionPlan[]): readonly {
  readonly shared: string;
  readonly labels: readonly string[];
  readonly first: Datum | null;
}[] {
  const groups = new Map<string, { labels: string[]; first: Datum | null }>();
  for (const { measures } of plans) {
    for (const { label, area, series, effects } of measures) {
      const amount = effects.find((effect) => effect.kind === "number" && effect.value !== 0);
      const shared = area ?? series;
      if (!amount || shared === null) continue;
      const group = groups.get(shared);
      if (group) group.labels.push(label);
      else groups.set(shared, { labels: [label], first: amount });
    }
  }
  return [...groups].flatMap(([shared, group]) =>
    group.labels.length > 1 ? { shared, ...group } : [],
  );
}

/**
 * Columns that are the sum of a year's effect and an annualised one, on every row that has both and on two at least: the
 * annualised effect tells of the same months again.
 */
export function annualisedAdded({
  effects,
  measures,
}: ActionPlan): readonly { readonly column: number; readonly parts: readonly [number, number] }[] {
  const found: { column: number; parts: readonly [number, number] }[] = [];
  for (const [sum] of effects.entries()) {
    for (const [year, { kind }] of effects.entries()) {
      for (const [full, { kind: other }] of effects.entries()) {
        if (kind === "annualised" || other !== "annualised" || sum === year || sum === full)
          continue;
        const rows = measures.flatMap(({ effects: row }) => {
          const values = [sum, year, full].map((at) => numberOf(row[at]));
          const [s, y, f] = values;
          return s != null && y != null && f != null && y !== 0 && f !== 0 ? [s - y - f] : [];
        });
        const isSum = rows.length >= 2 && rows.every((rest) => Math.abs(rest) < 1e-6);
        if (isSum) found.push({ column: sum, parts: [year, full] });
      }
    }
  }
  return found;
}

/** The plan's own figure of a measured effect. */
export interface PlanFigure {
  readonly datum: Datum & { readonly kind: "number" };
  /** In the series' unit and sign: minus is a lower cost. */
  readonly amount: number;
  /** What the figure is multiplied by to be the amount; negative where the plan prints savings with plus. */
  readonly factor: number;
  /** How much rounding of the printed figure can be, in the series' unit. */
  readonly rounding: number;
}

export function planFigure(
  plan: ActionPlan,
  { measure, series, planned }: MeasuredMeasure,
): PlanFigure | null {
  const datum = planned === null ? undefined : measure.effects[planned.column];
  const from = kronorPer(plan.unit);
  const to = kronorPer(series.unit);
  if (datum?.kind !== "number" || from === null || to === null) return null;
  const factor = (-betterSign(plan) * from) / to;
  const decimals = plan.unit === "mnkr" ? Math.max(1, printedDecimals([datum.value])) : 0;
  const rounding = 10 ** -decimals * Math.abs(factor);
  return { datum, amount: datum.value * factor, factor, rounding };
}

/** A difference smaller than this share of the measured effect is none worth a question. */
const NEAR = 0.1;

/** Whether the plan's figure differs from the same period last year by more than rounding and a tenth. */
export function isDisagreement({ amount, rounding }: PlanFigure, measured: number): boolean {
  const difference = Math.abs(amount - measured);
  return difference > rounding * (1 + 1e-9) && difference > NEAR * Math.abs(measured);
}
