import { isoMonth, type Month } from "../../../core/model/month";
import type { CellPlace, RangePlace } from "../../../core/model/place";
import type { Unit } from "../../../core/model/unit";
import { reference, type Computed } from "../../computed";
import { addBlock, area, put, type Draft } from "../../draft";
import { depthFigureId, type DepthFigure } from "../../figure-ids";
import type { PlanInput } from "../../input";
import type { FigureTag } from "../../model";
import type { FormatName, StyleName } from "../../style";
import { FIRST, HEAD_HEIGHT, LABEL } from "./layout";

/** What a cell shows; null is empty. */
export type Content = number | Computed<number> | null;

/** A column of a table of months. */
export interface MonthColumn {
  readonly key: string;
  readonly head: string;
  readonly format: FormatName;
  /** What stands in a month, from the cells of the row that stand to the left of it. */
  readonly content: (at: Month, row: RowCells) => Content;
  /** Made of the row's cells alone: in a sum of months it is made of the sums. */
  readonly isDerived?: true;
  readonly figure?: OwnFigure;
}

/** What a figure is that stands here first, not on another sheet. */
export interface OwnFigure {
  readonly is: DepthFigure;
  /** The row of its id. */
  readonly of: string;
  readonly unit: Unit;
}

/** The cell of a column in the same row; null where it is empty. */
export type RowCells = (key: string) => Computed<number> | null;

/** A table of months as it stands on the sheet. */
export interface MonthTable {
  readonly columns: readonly MonthColumn[];
  readonly months: readonly Month[];
  readonly head: number;
  /** The row of the last month. */
  readonly bottom: number;
  readonly cell: (key: string, at: Month) => Computed<number> | null;
}

/** Writes heads and a row for each month from `head` on. */
export function putMonths(
  draft: Draft,
  head: number,
  { block, columns, months }: Pick<MonthTable, "columns" | "months"> & { readonly block: string },
  input: PlanInput,
): MonthTable {
  const { words, depth } = input.texts.sheets;
  put(draft, head, LABEL, depth.month, { style: "columnHeadLeft" });
  columns.forEach((column, index) => {
    put(draft, head, FIRST + index, column.head, { style: "columnHead" });
  });
  draft.rowHeights.set(head, HEAD_HEIGHT);
  const cells = new Map<string, Computed<number>>();
  const at = (key: string, month: Month): Computed<number> | null =>
    cells.get(`${key}/${String(month)}`) ?? null;
  months.forEach((month, index) => {
    const row = head + 1 + index;
    const isNewest = index === months.length - 1;
    put(draft, row, LABEL, words.span(month, month), {
      style: isNewest ? "rowHeadStrong" : "rowHead",
    });
    const style = isNewest ? "cellStrong" : "cell";
    const about = { at: isoMonth(month), words: words.span(month, month) };
    putRow(draft, { row, columns, style, about }, (column, own) => ({
      content: column.content(month, own),
      ...(column.figure && { figure: column.figure }),
    })).forEach((content, key) => cells.set(`${key}/${String(month)}`, content));
  });
  const bottom = head + months.length;
  addBlock(
    draft,
    block,
    "table",
    area(draft, head, LABEL, bottom, FIRST + Math.max(columns.length, 1) - 1),
  );
  return { columns, months, head, bottom, cell: at };
}

/** What the label of a row below the months looks like, by how its figures do. */
const HEAD_STYLES = { total: "totalHead", cell: "rowHead", ofWhich: "ofWhichHead" } as const;

/** A row below the months: sums, changes. */
export interface FootRow {
  readonly label: string;
  /** `total` stands under a rule of its own. */
  readonly style: keyof typeof HEAD_STYLES;
  /** What the row is about, for the figures in it. */
  readonly period: string;
  /** What stands in a column, from the cells to the left of it; null is empty. */
  readonly content: (column: MonthColumn, row: RowCells) => FootContent | null;
}

export interface FootContent {
  readonly content: Content;
  /** Where it differs from the column's. */
  readonly format?: FormatName;
  readonly figure?: OwnFigure;
}

/** Writes a foot row and returns its cells. */
export function putFootRow(
  draft: Draft,
  row: number,
  { columns }: Pick<MonthTable, "columns">,
  foot: FootRow,
): RowCells {
  put(draft, row, LABEL, foot.label, { style: HEAD_STYLES[foot.style] });
  const about = { at: foot.period, words: foot.label };
  const cells = putRow(draft, { row, columns, style: foot.style, about }, (column, own) => {
    return foot.content(column, own) ?? { content: null };
  });
  return (key) => cells.get(key) ?? null;
}

interface RowLook {
  readonly row: number;
  readonly columns: readonly MonthColumn[];
  readonly style: StyleName;
  /** The period of the row's figures, for their ids and in words. */
  readonly about: { readonly at: string; readonly words: string };
}

function putRow(
  draft: Draft,
  { row, columns, style, about }: RowLook,
  contentOf: (column: MonthColumn, own: RowCells) => FootContent,
): ReadonlyMap<string, Computed<number>> {
  const cells = new Map<string, Computed<number>>();
  columns.forEach((column, index) => {
    const {
      content,
      format = column.format,
      figure,
    } = contentOf(column, (key) => cells.get(key) ?? null);
    const tag = content === null || !figure ? {} : { figure: tagOf(figure, column, about) };
    const place = put(draft, row, FIRST + index, content, { style, format, ...tag });
    if (content !== null)
      cells.set(
        column.key,
        reference(place, typeof content === "number" ? content : content.value),
      );
  });
  return cells;
}

function tagOf(
  { is, of, unit }: OwnFigure,
  { head }: MonthColumn,
  about: RowLook["about"],
): FigureTag {
  return {
    id: depthFigureId(is, about.at, of),
    label: `${head}, ${about.words}`,
    unit,
    period: about.at,
  };
}

/** The head of a column, which names its series in a chart, and the months under it. */
export function columnPlaces(
  draft: Draft,
  table: MonthTable,
  key: string,
): { readonly name: CellPlace; readonly values: RangePlace } {
  const column = FIRST + table.columns.findIndex((each) => each.key === key);
  return {
    name: { sheet: draft.name, row: table.head, column },
    values: area(draft, table.head + 1, column, table.bottom, column),
  };
}
