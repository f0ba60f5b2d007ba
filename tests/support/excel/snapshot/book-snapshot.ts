/** A workbook as plain, comparable data: addresses in place of coordinates, defaults left out, no internal ids. */
export interface BookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly activeSheet: string;
  readonly calculationMode: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly structureProtected: boolean;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: string;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  /** Filled cells by address. */
  readonly cells: Readonly<Record<string, CellSnapshot>>;
  /** What differs from the cell style Normal, by address of cells; whole columns and rows as `A:A` and `1:1`. */
  readonly formats: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** By `A` and `1`: points, or hidden. */
  readonly columns: Readonly<Record<string, LineSnapshot>>;
  readonly rows: Readonly<Record<string, LineSnapshot>>;
  readonly merges: readonly string[];
  readonly hyperlinks: Readonly<Record<string, unknown>>;
  readonly protection: Readonly<Record<string, unknown>> | null;
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly page: Readonly<Record<string, unknown>>;
  readonly names: readonly NameSnapshot[];
  readonly tables: readonly TableSnapshot[];
  readonly charts: readonly ChartSnapshot[];
  readonly conditionalFormats: readonly RuleSnapshot[];
  readonly validations: readonly RuleSnapshot[];
  readonly comments: readonly CommentSnapshot[];
  readonly filter: string | null;
  readonly selection: string;
}

export interface CellSnapshot {
  readonly value: number | string | boolean;
  readonly formula?: string;
}

export interface LineSnapshot {
  readonly size?: number;
  readonly hidden?: boolean;
}

export interface NameSnapshot {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

export interface TableSnapshot {
  readonly name: string;
  readonly range: string;
  readonly columns: readonly string[];
  readonly look: Readonly<Record<string, unknown>>;
}

export interface ChartSnapshot {
  readonly position: readonly [left: number, top: number, width: number, height: number];
  readonly look: Readonly<Record<string, unknown>>;
  readonly series: readonly {
    readonly values: string | null;
    readonly xValues: string | null;
    readonly look: Readonly<Record<string, unknown>>;
    readonly points: Readonly<Record<string, unknown>>;
  }[];
}

export interface RuleSnapshot {
  readonly range: string;
  readonly type?: string;
  readonly look: Readonly<Record<string, unknown>>;
}

export interface CommentSnapshot {
  readonly cell: string;
  readonly author: string;
  readonly content: string;
  readonly resolved: boolean;
  readonly replies: readonly { readonly author: string; readonly content: string }[];
}
