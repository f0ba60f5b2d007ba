import { openXlsx } from "../../../src/hosts/xlsx/host";
import { attribute, childNamed, descendants } from "../../../src/hosts/xlsx/xml/find";
import type { XmlElement } from "../../../src/hosts/xlsx/xml/tree";
import { CellKind, type Grid, kindAt, numberAt, textAt } from "../../../src/ingest/grid";
import { OWNED_NAME_PREFIX, type ReportPlan, type SheetPlan } from "../../../src/plan/model";
import { cellText } from "../../../src/plan/ref";
import { formulaCells } from "../recalculation/formula-cells";
import { sheetParts } from "../xlsx/owned-parts";
import { partRoot, type PartBytes, partsOf, targetsIn } from "../xlsx/parts";
import { fileCharts } from "./file-charts";
import { fileLooks } from "./file-looks";
import { filePrint } from "./file-page";
import { fileRules } from "./file-rules";
import {
  type BookSummary,
  type CellSummary,
  rounded,
  type SheetSummary,
  type TableSummary,
} from "./summary";

/** What a workbook file holds of a plan. */
export async function fileSummary(bytes: Uint8Array, plan: ReportPlan): Promise<BookSummary> {
  const parts = partsOf(bytes);
  const { sheets } = await (await openXlsx(bytes)).read({});
  const named = sheetParts(parts);
  const [main = ""] = targetsIn(parts, "", "officeDocument");
  const names = descendants(partRoot(parts, main), ["definedNames", "definedName"]);
  return {
    sheets: plan.sheets.map((sheet) => {
      const part = named.find(({ name }) => name === sheet.name)?.part;
      const grid = sheets.find(({ name }) => name === sheet.name)?.grid;
      if (part === undefined || !grid) throw new Error(`no sheet ${sheet.name}`);
      return sheetSummary({ parts, part, grid, plan: sheet, names });
    }),
    names: Object.fromEntries(
      names
        .map((name) => [attribute(name, "name") ?? "", name.text] as const)
        .filter(([name]) => name.startsWith(OWNED_NAME_PREFIX)),
    ),
  };
}

interface SheetSource {
  readonly parts: PartBytes;
  readonly part: string;
  readonly grid: Grid;
  readonly plan: SheetPlan;
  readonly names: readonly XmlElement[];
}

function sheetSummary(source: SheetSource): SheetSummary {
  const { parts, part, plan } = source;
  const root = partRoot(parts, part);
  const [view] = descendants(root, ["sheetViews", "sheetView"]);
  const pane = view ? childNamed(view, "pane") : null;
  const all = (...path: readonly string[]): readonly XmlElement[] => descendants(root, path);
  return {
    name: plan.name,
    cells: cellSummaries(source),
    looks: fileLooks(parts, root, plan),
    merges: all("mergeCells", "mergeCell")
      .map((merge) => attribute(merge, "ref") ?? "")
      .sort(),
    widths: widths(all("cols", "col"), plan),
    heights: Object.fromEntries(
      all("sheetData", "row").flatMap((row) => {
        const height = attribute(row, "ht");
        return height === null ? [] : [[attribute(row, "r") ?? "", Number(height)] as const];
      }),
    ),
    freeze: [numberOf(pane, "ySplit"), numberOf(pane, "xSplit")],
    hasGridlines: (view && attribute(view, "showGridLines")) !== "0",
    print: filePrint(root, plan.name, source.names),
    rules: fileRules(parts, root),
    choices: all("dataValidations", "dataValidation").map(
      (rule) => `${attribute(rule, "sqref") ?? ""}: ${childNamed(rule, "formula1")?.text ?? ""}`,
    ),
    tables: targetsIn(parts, part, "table").map((table) => tableSummary(partRoot(parts, table))),
    links: Object.fromEntries(
      all("hyperlinks", "hyperlink").map((link) => [
        attribute(link, "ref") ?? "",
        attribute(link, "location") ?? "outside",
      ]),
    ),
    charts: fileCharts(parts, part, plan),
  };
}

function cellSummaries({ parts, grid, plan }: SheetSource): SheetSummary["cells"] {
  const cells: Record<string, CellSummary> = {};
  for (let row = 0; row < grid.rowCount; row += 1) {
    for (let column = 0; column < grid.columnCount; column += 1) {
      const value = valueAt(grid, row, column);
      if (value !== null) cells[cellText({ row, column })] = { value };
    }
  }
  for (const { sheet, row, column, text } of formulaCells(parts, sheetParts(parts))) {
    const address = cellText({ row, column });
    const formula = text.replaceAll("_xlfn.", "");
    if (sheet === plan.name) cells[address] = { value: cells[address]?.value ?? "", formula };
  }
  return cells;
}

function valueAt(grid: Grid, row: number, column: number): CellSummary["value"] | null {
  switch (kindAt(grid, row, column)) {
    case CellKind.empty:
    case CellKind.uncalculated:
      return null;
    case CellKind.text:
    case CellKind.error:
      return textAt(grid, row, column);
    case CellKind.boolean:
      return numberAt(grid, row, column) === 1;
    case CellKind.number:
    case CellKind.date:
    case CellKind.percent:
      return rounded(numberAt(grid, row, column));
  }
}

function widths(columns: readonly XmlElement[], plan: SheetPlan): readonly number[] {
  return plan.columnWidths.map((_, index) => {
    const column = columns.find(
      (one) => numberOf(one, "min") <= index + 1 && numberOf(one, "max") >= index + 1,
    );
    return numberOf(column ?? null, "width");
  });
}

function tableSummary(table: XmlElement): TableSummary {
  const style = childNamed(table, "tableStyleInfo");
  const isBanded = style !== null && attribute(style, "showRowStripes") === "1";
  return {
    name: attribute(table, "name") ?? "",
    range: attribute(table, "ref") ?? "",
    columns: descendants(table, ["tableColumns", "tableColumn"]).map(
      (column) => attribute(column, "name") ?? "",
    ),
    look: `${(style && attribute(style, "name")) ?? ""}${isBanded ? " banded" : ""}`,
  };
}

function numberOf(element: XmlElement | null, name: string): number {
  return element === null ? 0 : Number(attribute(element, name) ?? 0);
}
