import type { ActionPlan } from "../../../core/model/action-plan";
import { numberOf } from "../../../core/model/datum";
import type { CellPlace } from "../../../core/model/place";
import { yearOf } from "../../../core/model/month";
import { nameComments } from "../../comments";
import { addBlock, area, put, type Draft } from "../../draft";
import type { Computed } from "../../computed";
import { call, range } from "../../formula";
import type { PlanInput } from "../../input";
import { textHeight } from "../../text-block";
import { saidSpan, type ActionGrid, type WordField } from "./grid";
import type { ActionContext } from "./context";
import { blank, effectTag, putMeasure, type ActionRow } from "./row";
import { putInputHeads } from "./inputs";
import { putRemainingTotal, remainingYear } from "./remaining";
import { putSpan } from "../follow-up/grid";
import { unitFormat } from "../number-look";

/** An action plan as it stands on our sheet. */
export interface ActionRows {
  readonly plan: ActionPlan;
  readonly year: number;
  readonly rows: readonly ActionRow[];
  /** The sum of each effect column, live; null where no measure has a number. */
  readonly sums: readonly ((Computed<number> & { readonly at: CellPlace }) | null)[];
  /** What all measures are still to give this year; null where the plan does not have both expected and realised. */
  readonly remaining: Computed<number> | null;
  /** The first and the last row of measures. */
  readonly top: number;
  readonly last: number;
  readonly bottom: number;
}

export function putPlan(
  draft: Draft,
  plan: ActionPlan,
  grid: ActionGrid,
  at: number,
  shared: {
    readonly input: PlanInput;
    readonly idOf: (wanted: string) => string;
    readonly block: string;
  },
): ActionRows {
  const { input, idOf, block } = shared;
  const year = Math.min(
    ...plan.effects.flatMap((effect) => effect.year ?? []),
    yearOf(input.reportMonth) + 1,
  );
  const inYear = plan.effects.some((effect) => effect.year !== null)
    ? year
    : yearOf(input.reportMonth);
  const context: ActionContext = { draft, plan, grid, input, idOf, year: inYear };
  put(draft, at, grid.number, plan.title, { style: "heading" });
  putHeads(context, at + 1);
  const top = at + 2;
  const rows = plan.measures.map((measure, k) => putMeasure(context, measure, top + k));
  const last = top + rows.length - 1;
  const isSummed = (_: unknown, k: number): boolean =>
    plan.measures.filter(({ effects }) => effects[k]?.kind === "number").length > 1;
  const hasAmounts = plan.effects.some((effect, k) => isSummed(effect, k) || plan.total !== null);
  const sums = hasAmounts ? putTotals(context, top, last + 1) : plan.effects.map(() => null);
  const told = rows.flatMap(({ remaining }) => remaining ?? []);
  const place = { top, row: last + 1 };
  const remaining = hasAmounts ? putRemainingTotal(context, told, place) : (told[0] ?? null);
  const bottom = hasAmounts ? last + 1 : last;
  nameComments(draft, block, { column: grid.comment, top, bottom: last });
  addBlock(draft, block, "table", area(draft, at, grid.number, bottom, grid.comment));
  return { plan, year: inYear, rows, sums, remaining, top, last, bottom };
}

function putHeads({ draft, plan, grid, input, year }: ActionContext, row: number): void {
  const { actions, words } = input.texts.sheets;
  const head = (
    column: number,
    text: string | null,
    style: "columnHead" | "columnHeadLeft" | "wordHead",
  ): void => {
    put(draft, row, column, text, { style });
  };
  head(grid.number, actions.number, "columnHeadLeft");
  head(grid.label, actions.measure, "columnHeadLeft");
  const first = grid.firstEffect + grid.effects - plan.effects.length;
  const span = saidSpan(grid, plan);
  for (let column = grid.firstEffect; column < Math.min(first, span.left); column += 1)
    head(column, null, "columnHead");
  for (const [k, { label }] of plan.effects.entries()) head(first + k, label, "columnHead");
  if (grid.share !== null) head(grid.share, actions.ofExpected, "columnHead");
  if (grid.remaining !== null)
    head(grid.remaining, actions.remaining(remainingYear(plan) ?? year), "columnHead");
  if (grid.phased !== null) {
    head(grid.phased, actions.phased.thisYear(year), "columnHead");
    head(grid.phased + 1, actions.phased.nextYear(year), "columnHead");
    head(grid.phased + 2, actions.phased.carryOver, "columnHead");
  }
  for (const [field, column] of grid.words) head(column, wordHead(field, input), "wordHead");
  putSpan(draft, row, span, actions.said, { style: "wordHead" });
  putInputHeads(draft, grid, row, input);
  put(draft, row, grid.comment, words.comment, { style: "inputHead" });
  const heights = plan.effects.map(({ label }, k) =>
    textHeight(label, {
      left: first + k,
      right: first + k,
      style: "input",
      columnWidths: grid.widths,
    }),
  );
  draft.rowHeights.set(row, Math.max(28, ...heights));
}

function wordHead(field: WordField, { texts }: PlanInput): string {
  return texts.sheets.actions[field];
}

/** Each effect column summed by itself, from the measures' own cells. */
function putTotals(context: ActionContext, top: number, row: number): ActionRows["sums"] {
  const { draft, plan, grid, input } = context;
  const { total } = input.texts.sheets.actions;
  put(draft, row, grid.number, null, { style: "totalHead" });
  put(draft, row, grid.label, plan.total?.label ?? total, { style: "totalHead" });
  const first = grid.firstEffect + grid.effects - plan.effects.length;
  blank(context, row, grid.firstEffect, first - 1, "total");
  const sums = plan.effects.map((_, k) => {
    const values = plan.measures.flatMap(({ effects }) => numberOf(effects[k]) ?? []);
    if (values.length === 0) {
      put(draft, row, first + k, null, { style: "total" });
      return null;
    }
    const sum: Computed<number> = {
      formula: call("SUM", range(area(draft, top, first + k, row - 1, first + k))),
      value: values.reduce((all, value) => all + value, 0),
    };
    const at = put(draft, row, first + k, sum, {
      style: "total",
      format: unitFormat(plan.unit),
      figure: effectTag(context, plan.total?.label ?? total, k),
    });
    return { ...sum, at };
  });
  const after = grid.firstEffect + grid.effects;
  blank(context, row, after, (grid.remaining ?? after) - 1, "total");
  blank(context, row, grid.remaining === null ? after : grid.remaining + 1, grid.comment, "total");
  return sums;
}
