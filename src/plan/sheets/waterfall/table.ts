import type { CellPlace, RangePlace } from "../../../core/model/place";
import type { Unit } from "../../../core/model/unit";
import { addBlock, area, put, type Draft } from "../../draft";
import type { PlanInput } from "../../input";
import { signedFormat, unitFormat } from "../number-look";
import type { WaterfallBars } from "./bars";
import { WATERFALL_COLUMNS, type WaterfallColumn } from "./columns";
import { waterfallRows, type WaterfallRow } from "./rows";

/** Where the numbers of a waterfall chart stand, and what they say. */
export interface WaterfallData {
  readonly unit: Unit;
  readonly rows: readonly WaterfallRow[];
  /** What the waterfall ends in. */
  readonly total: number;
  readonly head: (column: WaterfallColumn) => CellPlace;
  readonly values: (column: WaterfallColumn) => RangePlace;
  readonly bottom: number;
}

const HEAD_HEIGHT = 28;

/** Writes the live table that a waterfall chart reads, heads in the row `at`. */
export function putWaterfallTable(
  draft: Draft,
  bars: WaterfallBars,
  { key, unit }: { readonly key: string; readonly unit: Unit },
  { texts: { sheets }, language }: PlanInput,
  at: { readonly row: number; readonly left: number },
): WaterfallData {
  const texts = sheets.statement;
  const top = at.row + 1;
  const bottom = top + bars.steps.length + (bars.start ? 1 : 0);
  const columnOf = (column: WaterfallColumn): number => at.left + WATERFALL_COLUMNS.indexOf(column);
  const place = (row: number, column: WaterfallColumn): CellPlace => ({
    sheet: draft.name,
    row,
    column: columnOf(column),
  });
  const rows = waterfallRows(bars, (row, column) => place(top + row, column), {
    language,
    decimals: unit === "mnkr" ? 1 : 0,
    sign: "always",
  });
  for (const column of WATERFALL_COLUMNS) {
    const isText = column === "area";
    const format = column === "deviation" ? signedFormat(unit) : unitFormat(unit);
    put(draft, at.row, columnOf(column), texts.waterfallHeads[column], {
      style: isText ? "columnHeadLeft" : "columnHead",
    });
    rows.forEach((row, index) => {
      put(draft, top + index, columnOf(column), row[column] ?? null, {
        style: isText ? "rowHead" : "cell",
        format,
      });
    });
  }
  draft.rowHeights.set(at.row, HEAD_HEIGHT);
  addBlock(
    draft,
    `${key}.chart-data`,
    "table",
    area(draft, at.row, at.left, bottom, columnOf("label")),
  );
  return {
    unit,
    rows,
    total: bars.total.deviation.value,
    head: (column) => place(at.row, column),
    values: (column) => area(draft, top, columnOf(column), bottom, columnOf(column)),
    bottom,
  };
}
