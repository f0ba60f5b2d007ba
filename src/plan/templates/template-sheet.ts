import type { Month } from "../../core/model/month";
import type { CellPlace } from "../../core/model/place";
import type { TemplateHeading } from "../../core/texts/templates";
import type { Computed } from "../computed";
import { area, put } from "../draft";
import { binary, call, cell, number, range, text, type Formula } from "../formula";
import type { PlannedCell, SheetPlan } from "../model";
import type { StyleName } from "../style";
import { headingContent } from "./live-month";
import type { TemplateColumn } from "./model";

/** A template while it is laid out. */
export interface TemplateDraft {
  readonly name: string;
  readonly cells: PlannedCell[];
}

export interface TemplateHead {
  readonly title: string;
  readonly hint: string;
  readonly headings: readonly TemplateHeading[];
}

/** Column A is the margin. */
export const LEFT = 1;
const MONTH_ROW = 2;
export const HEAD_ROW = 3;
export const TOP = HEAD_ROW + 1;
const MARGIN_WIDTH = 1.5;
/** Points: three lines. */
const HEAD_HEIGHT = 42;

/** Title, hint, the month where headings follow it, and the headings. */
export function putHead(
  draft: TemplateDraft,
  { title, hint, headings }: TemplateHead,
  columns: readonly TemplateColumn[],
  month: Month,
  monthText: (month: Month) => string,
): void {
  put(draft, 0, LEFT, title, { style: "title" });
  put(draft, 1, LEFT, hint, { style: "subtitle" });
  const at = { sheet: draft.name, row: MONTH_ROW, column: LEFT };
  if (headings.some(({ follows }) => follows !== undefined)) {
    // As text, so that Excel makes no date of the month that is typed next.
    put(draft, MONTH_ROW, LEFT, monthText(month), { style: "lineInput", format: "text" });
  }
  headings.forEach((heading, index) => {
    const style = headStyle(columns, index);
    const content = headingContent(heading, month, at, monthText);
    put(draft, HEAD_ROW, LEFT + index, content, { style, format: "year" });
  });
}

/** Words stand left, a little apart from figures before them. */
function headStyle(columns: readonly TemplateColumn[], index: number): StyleName {
  if (columns[index]?.holds !== "words") return "columnHead";
  return (columns[index - 1]?.holds ?? "words") === "words" ? "columnHeadLeft" : "wordHead";
}

/** A row to fill in: yellow cells, and differences that stay empty until both of their cells are filled. */
export function putRow(
  draft: TemplateDraft,
  row: number,
  columns: readonly TemplateColumn[],
): void {
  columns.forEach((column, index) => {
    const place = LEFT + index;
    if (column.holds === "words") put(draft, row, place, null, { style: "input" });
    else if (column.holds === "figures")
      put(draft, row, place, null, { style: "inputCell", format: column.format });
    else {
      const content = differenceOf(draft, row, column);
      put(draft, row, place, content, { style: "cell", format: "signed" });
    }
  });
}

/** The sums of the rows `TOP` to `bottom`: of every column of figures, with their differences. */
export function putSums(
  draft: TemplateDraft,
  row: number,
  label: string,
  columns: readonly TemplateColumn[],
): void {
  put(draft, row, LEFT, label, { style: "totalHead" });
  columns.forEach((column, index) => {
    const place = LEFT + index;
    if (index === 0) return;
    if (column.holds === "words") put(draft, row, place, null, { style: "total" });
    else if (column.holds === "difference") {
      const content = differenceOf(draft, row, column);
      put(draft, row, place, content, { style: "total", format: "signed" });
    } else {
      const summed = range(area(draft, TOP, place, row - 1, place));
      const content = unlessEmpty(
        binary(call("COUNT", summed), "=", number(0)),
        call("SUM", summed),
      );
      put(draft, row, place, content, { style: "total", format: column.format });
    }
  });
}

/** A row that is a part of the sum above it. */
export function putOfWhich(
  draft: TemplateDraft,
  row: number,
  label: string,
  columns: readonly TemplateColumn[],
): void {
  put(draft, row, LEFT, label, { style: "ofWhichHead" });
  const rest = columns.map((column, index) => (index === 0 ? null : column));
  rest.forEach((column, index) => {
    const place = LEFT + index;
    if (column === null) return;
    if (column.holds === "difference") {
      const content = differenceOf(draft, row, column);
      put(draft, row, place, content, { style: "ofWhich", format: "signed" });
    } else put(draft, row, place, null, { style: "inputCell", format: "typed" });
  });
}

function differenceOf(
  { name }: TemplateDraft,
  row: number,
  { minuend, subtrahend }: Extract<TemplateColumn, { holds: "difference" }>,
): Computed<string> {
  const at = (column: number): CellPlace => ({ sheet: name, row, column: LEFT + column });
  const [from, taken] = [cell(at(minuend)), cell(at(subtrahend))];
  return unlessEmpty(binary(call("COUNT", from, taken), "<", number(2)), binary(from, "-", taken));
}

/** Shows nothing as long as there is nothing to compute, which is how a template begins. */
export function unlessEmpty(isEmpty: Formula, of: Formula): Computed<string> {
  return { formula: call("IF", isEmpty, text(""), of), value: "" };
}

export function finishTemplate(
  draft: TemplateDraft,
  widths: readonly number[],
  frozenColumns: number,
): SheetPlan {
  const cells = draft.cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
  const bottom = Math.max(...cells.map(({ row }) => row));
  const right = LEFT + widths.length - 1;
  return {
    key: null,
    name: draft.name,
    cells,
    blocks: [{ key: "table", kind: "table", range: area(draft, HEAD_ROW, LEFT, bottom, right) }],
    merges: [],
    columnWidths: [MARGIN_WIDTH, ...widths],
    rowHeights: new Map([[HEAD_ROW, HEAD_HEIGHT]]),
    freeze: { rows: TOP, columns: LEFT + frozenColumns },
    print: {
      area: area(draft, 0, 0, bottom, right),
      orientation: "landscape",
      pagesHigh: 0,
      titleRows: { top: HEAD_ROW, bottom: HEAD_ROW },
    },
    conditionalFormats: [],
    choices: [],
    tables: [],
    charts: [],
    names: [],
  };
}
