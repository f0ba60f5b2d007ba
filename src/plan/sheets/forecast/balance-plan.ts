import { betterSign } from "../../../core/calc/effect/plan-sign";
import type { Statement } from "../../../core/model/statement";
import { kronorPer, type Unit } from "../../../core/model/unit";
import type { Computed } from "../../computed";
import { put, type Draft } from "../../draft";
import { binary, call, cell, number } from "../../formula";
import type { PlanInput } from "../../input";
import type { RowIdentity } from "../../comments";
import { inputKey, inputRow, nameInputs, putInput } from "../../inputs";
import { remainingYear } from "../actions/remaining";
import { layActions } from "../actions/sheet";
import type { ForecastColumns } from "./columns";
import { signedFormat } from "../number-look";

/** What the measures of a plan are still to give in the year of the forecast. */
export interface PlanRemainder {
  readonly title: string;
  /** In the unit of the statement, + is better. */
  readonly amount: Computed<number>;
  /** What turns the plan's amounts into + for better. */
  readonly sign: 1 | -1;
}

/** Plans that tell what is expected of the forecast's year and what of it is booked. */
export function planRemainders(
  { scope, unit }: Pick<Statement, "scope" | "unit">,
  input: PlanInput,
): readonly PlanRemainder[] {
  const plans = scope.kind === "year" ? (layActions(input)?.plans ?? []) : [];
  return plans.flatMap(({ plan, remaining }) => {
    const [from, to] = [kronorPer(plan.unit), kronorPer(unit)];
    const isOfYear = scope.kind === "year" && remainingYear(plan) === scope.year;
    if (!remaining || !isOfYear || from === null || to === null) return [];
    const sign = betterSign(plan);
    const factor = (sign * from) / to;
    const formula =
      factor === 1 ? remaining.formula : binary(remaining.formula, "*", number(factor));
    return { title: plan.title, sign, amount: { formula, value: remaining.value * factor } };
  });
}

const INCLUDED = "included";

/** Heads over the two columns that only a plan's rows fill. */
export function putPlanHeads(
  draft: Draft,
  row: number,
  columns: ForecastColumns,
  { texts }: PlanInput,
): void {
  const { balanceAmount, balanceOfPlan, balanceIncluded } = texts.sheets.forecast;
  put(draft, row, columns.label, null, { style: "columnHeadLeft" });
  put(draft, row, columns.slot(0), balanceAmount, { style: "columnHead" });
  put(draft, row, columns.slot(1), balanceOfPlan, { style: "columnHead" });
  put(draft, row, columns.slot(2), balanceIncluded, { style: "inputHead" });
  draft.rowHeights.set(row, HEAD_HEIGHT);
}

const HEAD_HEIGHT = 42;

/**
 * What a plan is still to give, and the yellow cell for the share of it that the forecast includes: all, until the user says
 * otherwise, so that nothing is counted twice. Returns what is left to add to the forecast.
 */
export function putPlanRow(
  draft: Draft,
  row: number,
  columns: ForecastColumns,
  amount: Computed<number>,
  { key, label, unit }: RowIdentity & { readonly unit: Unit },
  { typed }: PlanInput,
): { readonly amount: Computed<number>; readonly input: string } {
  const style = "cell";
  const whole = put(draft, row, columns.slot(1), amount, { style, format: signedFormat(unit) });
  inputRow(draft, row, { key, label });
  const input = inputKey(draft.key, INCLUDED, key);
  const place = { row, column: columns.slot(2), format: "percent" as const };
  const share = putInput(draft, place, input, typed);
  const asked = cell(share.at);
  const within = call("MAX", number(0), call("MIN", number(1), asked));
  const isEmpty = binary(call("COUNT", asked), "=", number(0));
  const included = call("IF", isEmpty, number(1), within);
  const part = share.value === null ? 1 : Math.max(0, Math.min(1, share.value));
  const formula = binary(cell(whole), "*", binary(number(1), "-", included));
  return { amount: { formula, value: amount.value * (1 - part) }, input };
}

export function nameIncluded(
  draft: Draft,
  columns: ForecastColumns,
  rows: { readonly top: number; readonly bottom: number },
): void {
  if (rows.bottom >= rows.top) nameInputs(draft, INCLUDED, { column: columns.slot(2), ...rows });
}
