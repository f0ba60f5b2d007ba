import type { Measure } from "../../../core/model/action-plan";
import { inputKey, nameInputs, putInput } from "../../inputs";
import type { ActionContext } from "./context";
import { put, type Draft } from "../../draft";
import type { PlanInput } from "../../input";
import type { ActionGrid } from "./grid";

/** What users can type beside a measure: the series that shows its effect, and the first month with effect. */
export type MeasureInput = "series" | "start";

const FIELDS: readonly MeasureInput[] = ["series", "start"];

/** The key of the row that holds a measure, for its comment and what is typed beside it. */
export function measureRowKey(measure: string): string {
  return `measures/${measure}`;
}

export function measureInput(field: MeasureInput, measure: string): string {
  return inputKey("actions", field, measureRowKey(measure));
}

export function putMeasureInputs(
  { draft, grid, input }: ActionContext,
  { key }: Measure,
  row: number,
): void {
  if (grid.inputs === null) return;
  for (const [k, field] of FIELDS.entries()) {
    const at = { row, column: grid.inputs + k, format: "text" as const };
    putInput(draft, at, measureInput(field, key), input.typed);
  }
}

export function putInputHeads(
  draft: Draft,
  grid: ActionGrid,
  row: number,
  { texts }: PlanInput,
): void {
  if (grid.inputs === null) return;
  const { actions } = texts.sheets;
  put(draft, row, grid.inputs, actions.tied, { style: "inputHead" });
  put(draft, row, grid.inputs + 1, actions.start, { style: "inputHead" });
}

/** Names the yellow cells of all plans at once, for a measure may move from one to another. */
export function nameMeasureInputs(
  draft: Draft,
  grid: ActionGrid,
  top: number,
  bottom: number,
): void {
  if (grid.inputs === null) return;
  for (const [k, field] of FIELDS.entries())
    nameInputs(draft, field, { column: grid.inputs + k, top, bottom });
}
