import { newestActual } from "../../../core/calc/forecast/volume-reach";
import type { IndicatorColumn, IndicatorRow, IndicatorTable } from "../../../core/model/indicator";
import { isoMonth, month, yearOf, type Month } from "../../../core/model/month";
import type { Computed } from "../../computed";
import { followUpFigureId, type MeasuredFigure } from "../../figure-ids";
import type { PlanInput } from "../../input";
import type { CellValue, FigureTag } from "../../model";

/** Which figure of a row a cell shows. */
export type MeasuredTag =
  | { readonly figure: IndicatorColumn["role"]; readonly column: IndicatorColumn }
  | { readonly figure: "change" | "required" }
  | {
      readonly figure: "status";
      readonly split: string | null;
      /** The figure that is judged. */
      readonly column: IndicatorColumn | undefined;
    };

/** Makes the tags of a row's figures; cells without a number get none. */
export function figureTags(
  {
    table,
    idOf,
    input,
  }: {
    readonly table: IndicatorTable;
    readonly idOf: (wanted: string) => string;
    readonly input: Pick<PlanInput, "reportMonth">;
  },
  row: IndicatorRow,
): (as: MeasuredTag, content: Computed | CellValue) => { readonly figure?: FigureTag } {
  const newest = newestActual(table.columns);
  return (as, content) => {
    const value =
      typeof content === "object" && content && "formula" in content ? content.value : content;
    if (typeof value !== "number") return {};
    const column = "column" in as ? as.column : newest === null ? undefined : table.columns[newest];
    const part = "split" in as ? as.split : "column" in as ? as.column.split : null;
    const period = periodOf(column, input.reportMonth);
    const label = [row.label, row.split, part].filter((each) => each !== null).join(", ");
    const figure: MeasuredFigure = as.figure;
    return {
      figure: {
        id: idOf(followUpFigureId(table.kind, figure, label, period)),
        label,
        // A status is 1 or −1, whatever the row is in.
        unit: figure === "status" ? "count" : (row.unit ?? "count"),
        period,
      },
    };
  };
}

/** `2020-08`, `2019`; the report's year for a table that names none. */
function periodOf(column: IndicatorColumn | undefined, reportMonth: Month): string {
  if (column?.year == null) return String(yearOf(reportMonth));
  return column.month === null ? String(column.year) : isoMonth(month(column.year, column.month));
}
