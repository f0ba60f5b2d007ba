import type { ColourRole } from "../../../../plan/colour";
import type { PlannedCell, SheetPlan } from "../../../../plan/model";
import { cellText, quotedSheet, rangeText } from "../../../../plan/ref";
import { DEFAULT_ROW_POINTS } from "../../../../plan/size";
import { element, XML_DECLARATION } from "../markup";
import { NAMESPACE } from "../vocabulary";
import { sheetData } from "./cells";
import { conditionalFormatting, extendedConditionalFormatting } from "./conditional";
import { pageElements } from "./page";
import { columns, sheetViews } from "./view";

/** What the workbook around a sheet decides about it. */
export interface SheetSurroundings {
  readonly styleOf: (cell: PlannedCell) => number;
  /** The differential format that colours text so. */
  readonly textColour: (role: ColourRole) => number;
  readonly isActive: boolean;
  /** Relationship ids of the sheet's drawing and tables. */
  readonly drawing: string | undefined;
  readonly tables: readonly string[];
  readonly kept: KeptElements;
}

/** What the user added to a sheet of ours and a refresh must leave: markup ready to place, or relationship ids. */
export interface KeptElements {
  readonly tabColour: string;
  readonly protection: string;
  readonly printerSettings: string | undefined;
  /** Markers of cell comments, header pictures and the background: whole elements that stand after the drawing. */
  readonly legacy: string;
}

/** A worksheet part, its elements in the order the schema demands. */
export function worksheetXml(plan: SheetPlan, around: SheetSurroundings): string {
  return (
    XML_DECLARATION +
    element(
      "worksheet",
      { xmlns: NAMESPACE.sheet, "xmlns:r": NAMESPACE.relationship },
      element("sheetPr", {}, around.kept.tabColour, element("pageSetUpPr", { fitToPage: true })),
      element("dimension", { ref: dimension(plan) }),
      sheetViews(plan, around.isActive),
      element("sheetFormatPr", { defaultRowHeight: DEFAULT_ROW_POINTS }),
      columns(plan),
      sheetData(plan, around.styleOf),
      around.kept.protection,
      merges(plan),
      conditionalFormatting(plan, around.textColour),
      hyperlinks(plan),
      pageElements(plan.print, around.kept.printerSettings),
      around.drawing === undefined ? "" : element("drawing", { "r:id": around.drawing }),
      around.kept.legacy,
      tableParts(around.tables),
      extendedConditionalFormatting(plan),
    )
  );
}

function dimension(plan: SheetPlan): string {
  const [first] = plan.cells;
  if (first === undefined) return "A1";
  const box = { top: first.row, left: first.column, bottom: first.row, right: first.column };
  for (const { row, column } of plan.cells) {
    box.top = Math.min(box.top, row);
    box.left = Math.min(box.left, column);
    box.bottom = Math.max(box.bottom, row);
    box.right = Math.max(box.right, column);
  }
  return rangeText(box);
}

function merges(plan: SheetPlan): string {
  if (plan.merges.length === 0) return "";
  const items = plan.merges.map((range) => element("mergeCell", { ref: rangeText(range) }));
  return element("mergeCells", { count: items.length }, ...items);
}

function hyperlinks(plan: SheetPlan): string {
  const items = plan.cells.flatMap((cell) => {
    if (cell.link === undefined) return [];
    const location = `${quotedSheet(cell.link.sheet)}!${cellText(cell.link)}`;
    return [element("hyperlink", { ref: cellText(cell), location })];
  });
  return items.length === 0 ? "" : element("hyperlinks", {}, ...items);
}

function tableParts(ids: readonly string[]): string {
  if (ids.length === 0) return "";
  const items = ids.map((id) => element("tablePart", { "r:id": id }));
  return element("tableParts", { count: items.length }, ...items);
}
