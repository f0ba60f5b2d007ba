import type { PrintPlan } from "../../../../plan/model";
import { PAGE_FOOTER, PAGE_MARGINS } from "../../../../plan/page";
import { escapeXml } from "../../xml/escape";
import { element } from "../markup";

/** Print set-up: A4, one page wide. `printerSettings` is the relationship of the user's printer choice, when there is one. */
export function pageElements(print: PrintPlan, printerSettings: string | undefined): string {
  const setup = {
    paperSize: A4,
    orientation: print.orientation,
    fitToWidth: 1,
    fitToHeight: print.pagesHigh,
    "r:id": printerSettings,
  };
  return (
    element("printOptions", { horizontalCentered: true }) +
    element("pageMargins", PAGE_MARGINS) +
    element("pageSetup", setup) +
    element("headerFooter", {}, element("oddFooter", {}, escapeXml(FOOTER))) +
    rowBreaks(print.breaks ?? [])
  );
}

/** `rows` start a new page; Excel stores the number of the row above each. */
function rowBreaks(rows: readonly number[]): string {
  if (rows.length === 0) return "";
  const items = rows.map((id) => element("brk", { id, max: LAST_COLUMN, man: true }));
  const counts = { count: items.length, manualBreakCount: items.length };
  return element("rowBreaks", counts, ...items);
}

const LAST_COLUMN = 16_383;

const A4 = 9;

const FOOTER = `&L${PAGE_FOOTER.left}&R${PAGE_FOOTER.right}`;
