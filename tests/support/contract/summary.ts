/** What a workbook with a report in it comes to, in terms that a file and Excel share: the sheets of one plan. */
export interface BookSummary {
  readonly sheets: readonly SheetSummary[];
  /** Hidden names of ours with what they refer to. */
  readonly names: Readonly<Record<string, string>>;
}

export interface SheetSummary {
  readonly name: string;
  /** Filled cells by address. */
  readonly cells: Readonly<Record<string, CellSummary>>;
  /** Of the planned cells, by address. */
  readonly looks: Readonly<Record<string, LookSummary>>;
  readonly merges: readonly string[];
  /** As files store them: in characters, with the padding, in whole 256ths. */
  readonly widths: readonly number[];
  /** In points, by row. */
  readonly heights: Readonly<Record<string, number>>;
  readonly freeze: readonly [rows: number, columns: number];
  readonly hasGridlines: boolean;
  readonly print: PrintSummary;
  readonly rules: readonly RuleSummary[];
  /** Cells with a drop-down, and where its words stand. */
  readonly choices: readonly string[];
  readonly tables: readonly TableSummary[];
  /** Places that cells lead to, by address. */
  readonly links: Readonly<Record<string, string>>;
  readonly charts: readonly ChartSummary[];
}

export interface CellSummary {
  /** Numbers to nine figures: Excel and we add in different orders. */
  readonly value: number | string | boolean;
  /** Without the equals sign and the prefixes of files. */
  readonly formula?: string;
}

export interface LookSummary {
  readonly numberFormat: string;
  readonly font: string;
  readonly size: number;
  readonly colour: string;
  readonly style: readonly ("bold" | "italic" | "underline")[];
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly top: string;
  readonly bottom: string;
}

export interface PrintSummary {
  readonly area: string;
  readonly titleRows: string;
  readonly orientation: string;
  readonly isA4: boolean;
  readonly isCentred: boolean;
  /** 0: as many as it takes. */
  readonly pagesHigh: number;
  readonly footer: readonly [left: string, right: string];
  /** In points: left, right, top, bottom, header, footer. */
  readonly margins: readonly number[];
  /** Rows that start a page, numbered as in Excel. */
  readonly breaks: readonly number[];
}

export interface RuleSummary {
  readonly kind: "sign" | "bar";
  readonly range: string;
  readonly good: string;
  readonly bad: string;
  /** Of bars. */
  readonly limit?: number;
}

export interface TableSummary {
  readonly name: string;
  readonly range: string;
  readonly columns: readonly string[];
  readonly look: string;
}

export interface ChartSummary {
  readonly name: string;
  readonly title: string;
  /** Left, top, width and height in points. */
  readonly position: readonly number[];
  readonly hasLegend: boolean;
  readonly categoryTitle: string;
  /** Every how many categories are named; 0 where Excel chooses. */
  readonly labelStep: number;
  readonly primary: AxisSummary;
  readonly secondary: AxisSummary | null;
  readonly series: readonly SeriesSummary[];
}

export interface AxisSummary {
  readonly title: string;
  readonly format: string;
  readonly minimum: number | null;
  readonly maximum: number | null;
}

export interface SeriesSummary {
  readonly name: string;
  readonly values: string;
  readonly categories: string;
  readonly shape: string;
  readonly axis: string;
  readonly colour: string;
  /** Of lines, in points. */
  readonly width: number | null;
  readonly isDashed: boolean;
  /** Points drawn as dots. */
  readonly dots: readonly number[];
  /** `values`, `name at 7 r`, the cells that labels come from by point, or `none`. */
  readonly labels: string;
}

/** The same for numbers that differ in their last binary digits. */
export function rounded(value: number): number {
  return Number(value.toPrecision(9));
}
