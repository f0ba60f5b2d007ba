import type { CellPlace } from "../../core/model/place";
import type { ChartAxis, ChartSeries } from "../../plan/chart";
import type { SheetKey } from "../../plan/model";
import type { StyleName } from "../../plan/style";

/** The sheets of a report as a page shows them: every text as Excel would print it, nothing left to compute. */
export interface ReportView {
  readonly sheets: readonly SheetView[];
}

export interface SheetView {
  /** Null: a sheet of the user's that was just made. */
  readonly key: SheetKey | null;
  readonly name: string;
  /** The printed area from top to bottom: what stands side by side on the sheet is one band. */
  readonly bands: readonly Band[];
}

/** Columns of a band from left to right, each from top to bottom. */
export type Band = readonly (readonly Item[])[];

export type Item = TextItem | KeyFiguresItem | TableItem | ChartItem;

export interface TextItem {
  readonly kind: "text";
  readonly cell: CellView;
}

export interface KeyFiguresItem {
  readonly kind: "key-figures";
  readonly figures: readonly KeyFigure[];
}

/** A figure with its name above it and what it is compared with below it. */
export interface KeyFigure {
  readonly label: CellView;
  readonly lines: readonly CellView[];
}

export interface TableItem {
  readonly kind: "table";
  readonly head: readonly TableRow[];
  readonly body: readonly TableRow[];
}

/** One cell a visible column, but for columns that a cell to the left covers. */
export type TableRow = readonly CellView[];

/** A cell as it is seen. Rows and columns are those of the sheet, so that the page can lead to it. */
export interface CellView {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly style: StyleName;
  /** Numbers stand to the right unless their style says otherwise. */
  readonly isNumber?: true;
  /** Deviations: what the sign means. */
  readonly tone?: "good" | "bad";
  /** A bar instead of a text, from −1 to 1 of the scale of its column. */
  readonly bar?: number;
  /** How many visible columns the cell covers, when more than one. */
  readonly span?: number;
  readonly link?: CellPlace;
}

export interface ChartItem {
  readonly kind: "chart";
  readonly chart: ChartView;
}

/** A chart with its points read from the plan. Sizes in points. */
export interface ChartView {
  readonly key: string;
  readonly title: string;
  readonly altText: string;
  readonly width: number;
  readonly height: number;
  readonly categories: readonly string[];
  readonly categoryTitle: string;
  readonly series: readonly SeriesView[];
  readonly axes: Readonly<Record<ChartSeries["axis"], AxisView | null>>;
  readonly hasLegend: boolean;
}

export interface SeriesView extends Pick<
  ChartSeries,
  "key" | "shape" | "axis" | "colour" | "labels" | "labelPlace"
> {
  readonly name: string;
  /** Lines, in points. */
  readonly width: number;
  readonly isDashed: boolean;
  /** null leaves a gap. */
  readonly points: readonly (number | null)[];
  /** Places of the points that are drawn as dots. */
  readonly dots: readonly number[];
  /** Texts above the points, one a point; empty where nothing is printed. */
  readonly texts: readonly string[];
}

export interface AxisView extends Pick<ChartAxis, "title" | "format"> {
  /** Where the axis must start or end; undefined leaves it to the values. */
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
}
