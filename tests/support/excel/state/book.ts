import type { Calculator } from "../calculator/calculator";
import type { Area } from "./area";
import type { Bag } from "./bag";
import type { Cells } from "./cells";
import type { Constant } from "./content";
import type { Formats } from "./format";

/** The workbook behind the seam: everything that Excel would save, and what it knows while it runs. */
export interface BookState {
  fileName: string;
  readonly sheets: SheetState[];
  readonly names: NameState[];
  active: SheetState;
  readonly application: Bag;
  readonly properties: Bag;
  readonly settings: Map<string, unknown>;
  structureProtected: boolean;
  readOnly: boolean;
  readonly calculator: Calculator;
  /** Sheets, cell versions and names at the latest calculation, as text. */
  calculatedState: string;
  calculationSuspended: boolean;
  /** Ranges that the client library keeps between requests, by reference id; they move along with their cells. */
  readonly references: Map<string, RangeState>;
  lastId: number;
}

export interface RangeState {
  readonly sheet: SheetState;
  area: Area;
  /** Its id among the kept references, null for ranges that live no longer than their request. */
  reference: string | null;
}

export interface SheetState {
  readonly book: BookState;
  readonly id: string;
  name: string;
  visibility: string;
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  standardWidth: number;
  readonly cells: Cells;
  /** What formulas elsewhere have spilled here, by cell key. */
  readonly spilled: Map<number, Constant>;
  /** The area of each spilling formula, by the key of its cell. */
  readonly spills: Map<number, Area>;
  readonly formats: Formats;
  readonly columns: Map<number, LineState>;
  readonly rows: Map<number, LineState>;
  merges: Area[];
  readonly hyperlinks: Map<number, Hyperlink>;
  protection: { readonly options: Readonly<Record<string, unknown>>; password: string } | null;
  freeze: { readonly rows: number; readonly columns: number } | null;
  readonly page: Bag;
  printArea: Area | null;
  titleRows: Area | null;
  /** Rows that start a page by hand. */
  pageBreaks: readonly number[];
  titleColumns: Area | null;
  readonly names: NameState[];
  readonly tables: TableState[];
  readonly charts: ChartState[];
  conditionalFormats: ConditionalFormatState[];
  validations: ValidationState[];
  readonly comments: CommentState[];
  filter: FilterState | null;
  selection: Area;
}

/** A row or column that differs from the default; sizes in points. */
export interface LineState {
  readonly size?: number;
  readonly hidden?: boolean;
}

export interface NameState {
  readonly book: BookState;
  /** The sheet a name belongs to, null for names of the workbook. */
  readonly sheet: SheetState | null;
  readonly id: string;
  readonly name: string;
  formula: string;
  visible: boolean;
  comment: string;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** An automatic filter over cells, and the rows it hides now. */
export interface FilterState {
  area: Area;
  readonly criteria: Map<number, unknown>;
  readonly hiddenRows: Set<number>;
}

export interface TableState {
  readonly sheet: SheetState;
  readonly id: string;
  name: string;
  area: Area;
  readonly look: Bag;
  readonly filter: FilterState;
}

export interface ChartState {
  readonly sheet: SheetState;
  readonly id: string;
  readonly look: Bag;
  readonly series: SeriesState[];
  /** Points from the top left corner of the sheet. */
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface SeriesState {
  readonly chart: ChartState;
  readonly look: Bag;
  /** References as Excel shows them, such as `=Blad1!$A$2:$A$9`, or null when none are set. */
  values: string | null;
  xValues: string | null;
  readonly points: Map<number, Bag>;
}

export interface ConditionalFormatState {
  readonly sheet: SheetState;
  readonly id: string;
  readonly type: string;
  area: Area;
  stopIfTrue: boolean;
  readonly look: Bag;
}

export interface ValidationState {
  area: Area;
  readonly look: Bag;
}

export interface CommentState {
  readonly sheet: SheetState;
  readonly id: string;
  row: number;
  column: number;
  content: string;
  readonly author: string;
  resolved: boolean;
  readonly replies: { readonly id: string; readonly author: string; content: string }[];
}

/** The next identifier; the same steps always give the same ones. */
export function nextId(book: BookState): string {
  book.lastId += 1;
  return `{${book.lastId.toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`;
}
