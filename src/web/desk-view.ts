import type { Language } from "../core/texts/texts";
import type { CellsView } from "../report/view/cells-view";
import type { ReportView } from "../report/view/model";
import type { Book } from "./worker/workshop";

/** The workbook that is open, and what stands beside the pane. */
export interface DeskView {
  /** The name of the user's file. */
  readonly name: string;
  /** The workbook as it now stands; the user's own file is never touched. */
  readonly book: Book;
  /** Whether the workbook is another one than the user's file. */
  readonly isChanged: boolean;
  readonly report: WrittenReport | null;
  readonly shown: Shown | null;
}

export interface WrittenReport extends ReportView {
  readonly language: Language;
}

/** What the page shows beside the pane: a sheet of the report, or cells of one of the user's. */
export type Shown =
  | { readonly kind: "sheet"; readonly name: string; readonly cell: ShownCell | null }
  | { readonly kind: "cells"; readonly cells: CellsView };

export interface ShownCell {
  readonly row: number;
  readonly column: number;
}
