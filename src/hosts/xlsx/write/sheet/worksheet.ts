import type { ColourRole } from "../../../../plan/colour";
import type { ChoicePlan, PlannedCell, SheetPlan } from "../../../../plan/model";
import { absoluteRange, cellText, quotedSheet, rangeText } from "../../../../plan/ref";
import { DEFAULT_ROW_POINTS } from "../../../../plan/size";
import { escapeXml } from "../../xml/escape";
import { element, XML_DECLARATION } from "../markup";
import { NAMESPACE } from "../vocabulary";
import { sheetData } from "./cells";
import {
  conditionalFormatting,
  extendedConditionalFormatting,
  keptFormatting,
} from "./conditional";
import { pageElements } from "./page";
import type { KeptElements } from "./kept";
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

/** A worksheet part, its elements in the order the schema demands. */
export function worksheetXml(plan: SheetPlan, around: SheetSurroundings): string {
  const { kept } = around;
  return (
    XML_DECLARATION +
    element(
      "worksheet",
      { xmlns: NAMESPACE.sheet, "xmlns:r": NAMESPACE.relationship },
      element("sheetPr", {}, kept.tabColour, element("pageSetUpPr", { fitToPage: true })),
      element("dimension", { ref: dimension([...plan.cells, ...kept.cells]) }),
      sheetViews(plan, around.isActive),
      element("sheetFormatPr", { defaultRowHeight: DEFAULT_ROW_POINTS }),
      columns(plan, kept.columns),
      sheetData(plan, around.styleOf, kept),
      kept.protection,
      merges(plan, kept.merges),
      conditionalFormatting(plan, around.textColour),
      keptFormatting(plan, kept.conditional),
      list("dataValidations", [...plan.choices.map(validation), ...kept.validations]),
      hyperlinks(plan, kept.links),
      pageElements(plan.print, kept.printerSettings),
      around.drawing === undefined ? "" : element("drawing", { "r:id": around.drawing }),
      kept.legacy,
      tableParts([...around.tables, ...kept.tables]),
      extendedConditionalFormatting(plan),
    )
  );
}

function dimension(cells: readonly { readonly row: number; readonly column: number }[]): string {
  const [first] = cells;
  if (first === undefined) return "A1";
  const box = { top: first.row, left: first.column, bottom: first.row, right: first.column };
  for (const { row, column } of cells) {
    box.top = Math.min(box.top, row);
    box.left = Math.min(box.left, column);
    box.bottom = Math.max(box.bottom, row);
    box.right = Math.max(box.right, column);
  }
  return rangeText(box);
}

function merges(plan: SheetPlan, kept: readonly string[]): string {
  const ours = plan.merges.map((range) => element("mergeCell", { ref: rangeText(range) }));
  return list("mergeCells", [...ours, ...kept]);
}

/** Excel hides the drop-down of a list where `showDropDown` is set, so it is left out. */
function validation({ range, options }: ChoicePlan): string {
  return element(
    "dataValidation",
    { type: "list", allowBlank: true, sqref: rangeText(range) },
    element("formula1", {}, escapeXml(absoluteRange(options))),
  );
}

function hyperlinks(plan: SheetPlan, kept: readonly string[]): string {
  const ours = plan.cells.flatMap((cell) => {
    if (cell.link === undefined) return [];
    const location = `${quotedSheet(cell.link.sheet)}!${cellText(cell.link)}`;
    return [element("hyperlink", { ref: cellText(cell), location })];
  });
  return [...ours, ...kept].length === 0 ? "" : element("hyperlinks", {}, ...ours, ...kept);
}

function tableParts(ids: readonly string[]): string {
  return list(
    "tableParts",
    ids.map((id) => element("tablePart", { "r:id": id })),
  );
}

/** A counted list, left out when empty: the schema allows no empty ones. */
function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : element(name, { count: items.length }, ...items);
}
