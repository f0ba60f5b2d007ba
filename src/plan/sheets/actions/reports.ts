import type { ActionPlan } from "../../../core/model/action-plan";
import { addBlock, area, put, type Draft } from "../../draft";
import type { PlanInput } from "../../input";
import { textHeight } from "../../text-block";
import type { ActionGrid } from "./grid";
import { putSpan } from "../follow-up/grid";

/** What was reported of each measure in earlier months, in the plan's own words; returns the next free row. */
export function putReports(
  draft: Draft,
  plans: readonly ActionPlan[],
  grid: ActionGrid,
  at: number,
  { texts }: PlanInput,
): number {
  const told = plans.flatMap(({ measures }) =>
    measures.filter(({ reports }) => reports.length > 0),
  );
  if (told.length === 0) return at;
  put(draft, at, grid.number, texts.sheets.actions.reports, { style: "heading" });
  let row = at + 1;
  const span = { left: grid.firstEffect, right: grid.comment };
  for (const { number, label, reports } of told) {
    for (const [k, { heading, text }] of reports.entries()) {
      put(draft, row, grid.number, k === 0 ? number : null, { style: "yearHead" });
      put(draft, row, grid.label, k === 0 ? label : null, { style: "rowHead" });
      const said = `${heading}: ${text}`;
      putSpan(draft, row, span, said, { style: "lineNote" });
      const needed = Math.max(
        textHeight(said, { ...span, style: "input", columnWidths: grid.widths }),
        k === 0
          ? textHeight(label, {
              left: grid.label,
              right: grid.label,
              style: "input",
              columnWidths: grid.widths,
            })
          : 0,
      );
      if (needed > 15) draft.rowHeights.set(row, needed);
      row += 1;
    }
  }
  addBlock(draft, "reports", "table", area(draft, at, grid.number, row - 1, grid.comment));
  return row + 1;
}
