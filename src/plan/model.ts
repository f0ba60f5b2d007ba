import type { CellPlace, RangePlace } from "../core/model/place";
import type { Unit } from "../core/model/unit";
import type { ChartPlan } from "./chart";
import type { Formula } from "./formula";
import type { FormatName, StyleName } from "./style";

/** Our sheets, in the order they stand in. The key is the ownership mark; the visible name may be changed by the user. */
export const SHEET_KEYS = [
  "summary",
  "monthly",
  "statement",
  "forecast",
  "accuracy",
  "actions",
  "depth",
  "indicators",
  "volumes",
  "investments",
  "revisions",
  "versions",
  "checks",
  "history",
  "settings",
] as const;
export type SheetKey = (typeof SHEET_KEYS)[number];

/** What a cell shows. `null` is an empty cell; errors are Excel's own, such as `#DIV/0!`. */
export type CellValue = number | string | boolean | null | { readonly error: string };

/** A figure of the report: readable, stable id (docs/figures.md) on the cell that shows it. */
export interface FigureTag {
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
  /** `2020-08`, `2020-01..2020-08` or `2020`. */
  readonly period: string;
}

/**
 * One cell of a sheet of ours. With a formula, `value` is what the core computed for it independently: it is stored as
 * the cached result and compared with what Excel computes. Without one, `value` is the cell's constant.
 */
export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: Formula;
  readonly style: StyleName;
  readonly format: FormatName;
  readonly figure?: FigureTag;
  /** Click goes there. */
  readonly link?: CellPlace;
}

export type BlockKind = "title" | "key-figures" | "table" | "note" | "chart" | "text";

/** A named piece of a sheet with a stable key, so that hosts, tests and the pane can speak of it. */
export interface Block {
  readonly key: string;
  readonly kind: BlockKind;
  readonly range: RangePlace;
}

/** `sign`: text colour by sign, + good and − bad. `bar`: one common scale for the whole range, zero in the middle. */
export type ConditionalFormat =
  | { readonly kind: "sign"; readonly range: RangePlace }
  | { readonly kind: "bar"; readonly range: RangePlace; readonly limit: number };

/** Cells with a drop-down of the filled cells of `options`, one row or column. Anything else may be typed too. */
export interface ChoicePlan {
  readonly range: RangePlace;
  readonly options: RangePlace;
}

/** An Excel table (filter buttons, banding) over cells of the sheet; the first row of `range` holds the column names. */
export interface TablePlan {
  readonly name: string;
  readonly range: RangePlace;
  readonly columns: readonly string[];
}

/** A hidden workbook name of ours: ownership marks and the comment columns. */
export interface NamePlan {
  readonly name: string;
  readonly range: RangePlace;
}

export interface PrintPlan {
  readonly area: RangePlace;
  readonly orientation: "portrait" | "landscape";
  /** Pages high; 0 lets the sheet grow downwards. One page wide always, A4 always. */
  readonly pagesHigh: 0 | 1;
  /** Rows repeated on each page, when the sheet can grow over several. */
  readonly titleRows?: { readonly top: number; readonly bottom: number };
  /** Rows that start a new page, in order; only with `pagesHigh: 0`. */
  readonly breaks?: readonly number[];
}

export interface SheetPlan {
  /** Null: a new sheet that is the user's as soon as it is there. It carries no mark, so that no refresh writes to it. */
  readonly key: SheetKey | null;
  readonly name: string;
  readonly cells: readonly PlannedCell[];
  readonly blocks: readonly Block[];
  /** Merged areas, for text that wraps over several columns. */
  readonly merges: readonly RangePlace[];
  /** Width of column k in characters of the default font. */
  readonly columnWidths: readonly number[];
  /** Height in points of rows that differ from the default. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly print: PrintPlan;
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly choices: readonly ChoicePlan[];
  readonly tables: readonly TablePlan[];
  readonly charts: readonly ChartPlan[];
  readonly names: readonly NamePlan[];
}

/** The whole report as plain data: what a host must write, nothing it must compute. */
export interface ReportPlan {
  readonly sheets: readonly SheetPlan[];
}

/** The hidden name that marks a sheet as ours. */
export function ownershipName(key: SheetKey): string {
  return `_Tertial.${key}`;
}

/** The sheet key behind a hidden name of ours, or null for any other name. */
export function ownedKey(name: string): SheetKey | null {
  return SHEET_KEYS.find((key) => ownershipName(key) === name) ?? null;
}

/** Every hidden name of ours starts so, and no other name does. */
export const OWNED_NAME_PREFIX = "_Tertial.";
