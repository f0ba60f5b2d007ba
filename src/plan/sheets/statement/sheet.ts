import { area, finishDraft } from "../../draft";
import type { PlanInput } from "../../input";
import { once } from "../../once";
import type { SheetPlan } from "../../model";
import { TITLE_ROWS } from "./head";
import { layStatement } from "./layout";

/**
 * Driftsammandrag: outcome against budget for the period and for the full year, each as a live table with its source, the
 * proof of its sign and a waterfall of the deviations. Null when the workbook has no statement.
 */
export const planStatement = once(plan);

function plan(input: PlanInput): SheetPlan | null {
  const layout = layStatement(input);
  if (!layout) return null;
  const { draft, columns, breaks, bottom } = layout;
  return finishDraft(draft, {
    columnWidths: columns.widths,
    freeze: { rows: TITLE_ROWS, columns: columns.label + 1 },
    print: {
      area: area(draft, 0, 0, bottom, columns.comment),
      orientation: "landscape",
      pagesHigh: 0,
      titleRows: { top: 0, bottom: TITLE_ROWS - 1 },
      ...(breaks.length > 0 && { breaks }),
    },
  });
}
