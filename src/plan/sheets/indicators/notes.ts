import { indicatorStatus, type IndicatorStatus } from "../../../core/calc/indicator-status";
import type { PlanInput } from "../../input";
import { measuredColumns } from "../measured/columns";
import type { MeasuredTable } from "../measured/table";

/** How the states of a table were judged: only what occurs in it is said. */
export function indicatorNotes({ table }: MeasuredTable, { texts }: PlanInput): readonly string[] {
  const words = texts.sheets.indicators;
  const states = measuredColumns(table).states.flatMap((state) =>
    state.kind === "target"
      ? table.rows.flatMap((row) => indicatorStatus(table, row, state.split) ?? [])
      : [],
  );
  const bases = new Set(states.flatMap((state) => (state.state === "open" ? [] : state.basis)));
  const months = states.find(isPaced)?.months;
  return [
    ...(states.length > 0 ? [words.method] : []),
    ...(bases.has("change") || bases.has("change-pace") ? [words.directionMethod] : []),
    ...(months === undefined ? [] : [words.paceMethod(months)]),
    ...(states.some(({ state }) => state === "open") ? [words.openMethod] : []),
  ];
}

function isPaced(
  status: IndicatorStatus,
): status is Exclude<IndicatorStatus, { readonly state: "open" }> {
  return status.state !== "open" && status.months < 12;
}
