import { remainingEffect } from "../../../core/calc/effect/remaining-effect";
import type { ActionPlan, Measure } from "../../../core/model/action-plan";
import { numberOf } from "../../../core/model/datum";
import type { CellPlace } from "../../../core/model/place";
import { reference, type Computed } from "../../computed";
import { area, put } from "../../draft";
import { actionFigureId } from "../../figure-ids";
import { binary, call, cell, number, range } from "../../formula";
import type { FigureTag } from "../../model";
import type { ActionContext } from "./context";
import { shareColumns } from "./grid";
import { unitFormat } from "../number-look";

/** The year that a plan tells both expected and realised effects of; null for a plan that does not. */
export function remainingYear({ effects }: Pick<ActionPlan, "effects">): number | null {
  return effects[shareColumns({ effects })?.expected ?? -1]?.year ?? null;
}

/** Expected less realised, where the plan has both of one year; what is not booked yet has given nothing. */
export function putRemaining(
  context: ActionContext,
  { effects, label }: Measure,
  places: readonly CellPlace[],
  row: number,
): Computed<number> | null {
  const { draft, plan, grid } = context;
  if (grid.remaining === null) return null;
  const columns = shareColumns(plan);
  const expected = columns && numberOf(effects[columns.expected]);
  const of = columns && places[columns.expected];
  const less = columns && places[columns.realised];
  if (!columns || expected === null || !of || !less) {
    put(draft, row, grid.remaining, null, { style: "cell" });
    return null;
  }
  // SUM takes a mark for nothing, where a minus would be an error.
  const left = binary(cell(of), "-", call("SUM", cell(less)));
  const [more, fewer] = [call("MAX", number(0), left), call("MIN", number(0), left)];
  const value = remainingEffect(expected, numberOf(effects[columns.realised]) ?? 0);
  const formula = call("IF", binary(cell(of), "<", number(0)), fewer, more);
  const at = put(
    draft,
    row,
    grid.remaining,
    { formula, value },
    {
      style: "cell",
      format: unitFormat(plan.unit),
      figure: tagOf(context, label),
    },
  );
  return reference(at, value);
}

/** The sum of what is left of each measure; null where no measure tells. */
export function putRemainingTotal(
  context: ActionContext,
  told: readonly Computed<number>[],
  { top, row }: { readonly top: number; readonly row: number },
): Computed<number> | null {
  const { draft, plan, grid, input } = context;
  const column = grid.remaining;
  if (column === null) return null;
  if (told.length === 0) {
    put(draft, row, column, null, { style: "total" });
    return null;
  }
  const value = told.reduce((sum, each) => sum + each.value, 0);
  const formula = call("SUM", range(area(draft, top, column, row - 1, column)));
  const at = put(
    draft,
    row,
    column,
    { formula, value },
    {
      style: "total",
      format: unitFormat(plan.unit),
      figure: tagOf(context, plan.total?.label ?? input.texts.sheets.actions.total),
    },
  );
  return reference(at, value);
}

function tagOf({ plan, year, idOf }: ActionContext, label: string): FigureTag {
  const period = String(remainingYear(plan) ?? year);
  return { id: idOf(actionFigureId("remaining", label, period)), label, unit: plan.unit, period };
}
