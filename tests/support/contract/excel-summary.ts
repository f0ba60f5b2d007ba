import { storedWidth } from "../../../src/hosts/xlsx/write/sheet/view";
import { OWNED_NAME_PREFIX, type ReportPlan, type SheetPlan } from "../../../src/plan/model";
import { cellText } from "../../../src/plan/ref";
import type { RuleSnapshot, SheetSnapshot } from "../excel/snapshot/book-snapshot";
import { NORMAL } from "../excel/state/format";
import type { StrictExcel } from "../excel/strict-excel";
import { excelCharts } from "./excel-charts";
import { excelPrint, excelRules, held } from "./excel-page";
import {
  type BookSummary,
  type CellSummary,
  type LookSummary,
  rounded,
  type SheetSummary,
} from "./summary";

/** What Excel holds of a plan. */
export function excelSummary(excel: StrictExcel, plan: ReportPlan): BookSummary {
  const book = excel.book();
  const names = book.names.filter(({ name }) => name.startsWith(OWNED_NAME_PREFIX));
  return {
    sheets: plan.sheets.map((sheet) => {
      const found = book.sheets.find(({ name }) => name === sheet.name);
      if (!found) throw new Error(`no sheet ${sheet.name}`);
      return sheetSummary(found, sheet);
    }),
    names: Object.fromEntries(names.map(({ name, formula }) => [name, formula.slice(1)])),
  };
}

function sheetSummary(sheet: SheetSnapshot, plan: SheetPlan): SheetSummary {
  const { name, cells, merges, columns, rows, freeze, tables, hyperlinks, validations } = sheet;
  return {
    name,
    cells: Object.fromEntries(Object.entries(cells).flatMap(cellSummary)),
    looks: Object.fromEntries(
      plan.cells.map((cell) => {
        const address = cellText(cell);
        return [address, lookSummary({ ...NORMAL, ...sheet.formats[address] })];
      }),
    ),
    merges: [...merges].sort(),
    widths: plan.columnWidths.map((_, column) => {
      const points = columns[cellText({ row: 0, column }).slice(0, -1)]?.size ?? 0;
      return storedWidth(rounded((points / 0.75 - 5) / 7));
    }),
    heights: Object.fromEntries(
      Object.entries(rows).map(([row, { size }]) => [row, size ?? 0] as const),
    ),
    freeze: [freeze?.rows ?? 0, freeze?.columns ?? 0],
    hasGridlines: sheet.showGridlines,
    print: excelPrint(sheet.page),
    rules: excelRules(sheet.conditionalFormats),
    choices: validations.flatMap(choiceSummary),
    tables: tables.map(({ name: table, range, columns: heads, look }) => ({
      name: table,
      range,
      columns: heads,
      look: `${String(look.style)}${look.showBandedRows === true ? " banded" : ""}`,
    })),
    links: Object.fromEntries(
      Object.entries(hyperlinks).map(([address, link]) => [address, placeOf(link)]),
    ),
    charts: excelCharts(sheet.charts),
  };
}

function cellSummary([address, { value, formula }]: [
  string,
  SheetSnapshot["cells"][string],
]): readonly (readonly [string, CellSummary])[] {
  const shown = typeof value === "number" ? rounded(value) : value;
  if (formula === undefined) return [[address, { value: shown }]];
  return [[address, { value: shown, formula: formula.slice(1) }]];
}

function choiceSummary({ range, look }: RuleSnapshot): readonly string[] {
  const source = held(look, "rule", "list", "source");
  return typeof source === "string" ? [`${range}: ${source.slice(1)}`] : [];
}

function lookSummary(format: typeof NORMAL): LookSummary {
  const border = (side: "top" | "bottom"): string => {
    const drawn = format.borders[side];
    if (drawn === undefined) return "none";
    const line = drawn.style === "Dot" ? "dotted" : drawn.weight.toLowerCase();
    return `${line} ${drawn.color}`;
  };
  return {
    numberFormat: format.numberFormat,
    font: format.fontName,
    size: format.fontSize,
    colour: format.fontColor,
    style: [
      ...(format.bold ? (["bold"] as const) : []),
      ...(format.italic ? (["italic"] as const) : []),
      ...(format.underline === "None" ? [] : (["underline"] as const)),
    ],
    fill: format.fill,
    horizontal: format.horizontalAlignment.toLowerCase(),
    vertical: format.verticalAlignment.toLowerCase(),
    wrap: format.wrapText,
    indent: format.indentLevel,
    top: border("top"),
    bottom: border("bottom"),
  };
}

function placeOf(link: unknown): string {
  const isInside = typeof link === "object" && link !== null && "documentReference" in link;
  return isInside ? String(link.documentReference) : "outside";
}
