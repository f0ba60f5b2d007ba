import type { Month } from "../model/month";
import type { Unit } from "../model/unit";
import type { NoArgs, SheetArgs } from "./errors";

/** Why an export is not written into a sheet, and what each sentence needs to say where. */
export interface ImportRefusals {
  /** No monthly series and no rows of cases were recognised in the export. */
  readonly "export-empty": NoArgs;
  /** The series would not read the same once they stand in a sheet: two of one name, say. */
  readonly "export-unclear": NoArgs;
  /** The name cannot be that of a sheet. */
  readonly "bad-sheet-name": SheetArgs;
  /** The sheet is one of Tertial's own. */
  readonly "own-sheet": SheetArgs;
  /** The sheet holds something, but nothing of the export's kind. */
  readonly "no-data-sheet": SheetArgs;
  /** The table has no place for the month that would not touch other cells. */
  readonly "no-room": SheetArgs & { readonly series: string; readonly month: string };
  /** Something stands below the rows of single cases, where new ones would go. */
  readonly "no-room-below": SheetArgs;
  /** The sheet's rows of single cases have no column of that heading. */
  readonly "other-columns": SheetArgs & { readonly column: string };
  /** The sheet counts the series in a unit that the export's does not convert to. */
  readonly "other-unit": { readonly series: string; readonly wanted: Unit; readonly given: Unit };
  /** A column holds personal identity numbers. */
  readonly "personal-numbers": { readonly column: string };
}
export type ImportRefusal = keyof ImportRefusals;

/** What is said of writing an export into a data sheet. */
export interface ImportTexts {
  readonly refusal: {
    readonly [Refusal in ImportRefusal]: (args: ImportRefusals[Refusal]) => string;
  };
  /** Heads of the first columns of a new data sheet. */
  readonly measure: string;
  readonly year: string;
  /** What an export of single cases is counted in, as a title: rows. */
  readonly rows: string;
  readonly note: string;
  /** What an import did to a sheet, in numbers. */
  readonly counts: (sheet: string, added: number, revised: number, missing: number) => string;
  readonly unchanged: (sheet: string) => string;
  /** `Pågående hushåll: nya februari–mars 2020` */
  readonly added: (series: string, months: readonly Month[]) => string;
  readonly revised: (series: string, month: Month, from: number, to: number) => string;
  readonly missing: (series: string, months: readonly Month[]) => string;
  readonly absent: (series: string) => string;
  readonly paste: PasteTexts;
}

/** What the task pane says where an export is pasted. */
export interface PasteTexts {
  readonly tab: string;
  readonly intro: string;
  readonly sheet: string;
  readonly sheetHint: string;
  readonly text: string;
  readonly run: string;
  /** What is being done meanwhile. */
  readonly pasting: string;
  /** Heading over what an import changed. */
  readonly result: (sheet: string) => string;
}
