import type { SheetPlan } from "../../../../plan/model";
import { cellText } from "../../../../plan/ref";
import { DIGIT_PIXELS, PADDING_PIXELS } from "../../../../plan/size";
import { element } from "../markup";
import type { KeptColumns } from "./kept";

/** No gridlines, frozen headings. `isActive`: the user's workbook opens on this sheet. */
export function sheetViews(plan: SheetPlan, isActive: boolean): string {
  const attributes = {
    showGridLines: false,
    tabSelected: isActive ? true : undefined,
    workbookViewId: 0,
  };
  return element("sheetViews", {}, element("sheetView", attributes, pane(plan.freeze)));
}

function pane(freeze: SheetPlan["freeze"]): string {
  if (freeze === null || (freeze.rows === 0 && freeze.columns === 0)) return "";
  const activePane =
    freeze.rows === 0 ? "topRight" : freeze.columns === 0 ? "bottomLeft" : "bottomRight";
  const splits = {
    xSplit: freeze.columns > 0 ? freeze.columns : undefined,
    ySplit: freeze.rows > 0 ? freeze.rows : undefined,
    topLeftCell: cellText({ row: freeze.rows, column: freeze.columns }),
    activePane,
    state: "frozen",
  };
  return element("pane", splits) + element("selection", { pane: activePane });
}

/**
 * Neighbouring columns of one width share an element, as Excel writes them. Columns beyond those of the plan keep the
 * look the user gave them.
 */
export function columns(plan: SheetPlan, kept: readonly KeptColumns[]): string {
  const runs: { first: number; last: number; width: number }[] = [];
  plan.columnWidths.forEach((characters, column) => {
    const width = storedWidth(characters);
    const run = runs.at(-1);
    if (run?.width === width) run.last = column;
    else runs.push({ first: column, last: column, width });
  });
  const items = runs.map(({ first, last, width }) =>
    element("col", { min: first + 1, max: last + 1, width, customWidth: true }),
  );
  const beyond = plan.columnWidths.length;
  for (const { first, last, markup } of kept) {
    if (last >= beyond) items.push(markup(Math.max(first, beyond), last));
  }
  return items.length === 0 ? "" : element("cols", {}, ...items);
}

/** The file counts the padding as part of the width: 10 characters are stored as 10.7109375. */
export function storedWidth(characters: number): number {
  const pixels = characters * DIGIT_PIXELS + PADDING_PIXELS;
  return Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
}
