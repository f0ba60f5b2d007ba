/** Where in the file something is wrong: the name of a part inside the package, such as `xl/workbook.xml`. */
export interface PartArgs {
  readonly part: string;
}

export interface SheetArgs {
  readonly sheet: string;
}

export type NoArgs = Readonly<Record<string, never>>;

/** Why a workbook, in a file or in Excel, cannot be used, and what each sentence needs to say where. */
export interface ErrorArgs {
  readonly "empty-file": NoArgs;
  /** An export that is no workbook and no text either. */
  readonly "not-a-text": NoArgs;
  readonly "nothing-pasted": NoArgs;
  readonly "not-zip": NoArgs;
  readonly truncated: NoArgs;
  /** The archive contradicts itself: parts overlap, occur twice or are named differently in its two directories. */
  readonly "corrupt-archive": NoArgs;
  readonly "corrupt-part": PartArgs;
  readonly "missing-part": PartArgs;
  readonly "unsupported-compression": PartArgs;
  readonly "zip-bomb": NoArgs;
  readonly encrypted: NoArgs;
  readonly "old-format": NoArgs;
  readonly "binary-format": NoArgs;
  readonly "strict-format": NoArgs;
  readonly signed: NoArgs;
  readonly "structure-locked": NoArgs;
  readonly "forbidden-dtd": PartArgs;
  readonly "malformed-xml": PartArgs;
  readonly "not-a-workbook": NoArgs;
  readonly "no-worksheets": NoArgs;
  readonly "beyond-limits": SheetArgs & { readonly cell: string };
  readonly "too-large": SheetArgs;
  /** The workbook has no room for the cell formats of the report. */
  readonly "too-many-formats": NoArgs;
  /** A sheet that is not ours has the name that a sheet of ours would get. */
  readonly "foreign-sheet": SheetArgs;
  /** A part that must be changed is built in a way that leaves no safe place for the change. */
  readonly "unusual-part": PartArgs;
  /** Excel refuses everything while the user edits a cell. */
  readonly "cell-edit": NoArgs;
  /** Excel lacks what the add-in is built on. */
  readonly "excel-too-old": NoArgs;
  readonly "read-only": NoArgs;
  readonly "sheet-protected": SheetArgs;
  /** Excel refuses an action, for a protection or permission that it does not name. */
  readonly "excel-denied": NoArgs;
  readonly "excel-too-large": NoArgs;
  /** Any other refusal; the code is Excel's own. */
  readonly "excel-failed": { readonly code: string };
  /** What the user put on a sheet of ours, at a place that the report needs. */
  readonly "table-in-the-way": SheetArgs & { readonly table: string };
  readonly "merge-in-the-way": SheetArgs & { readonly cells: string };
  readonly "spill-in-the-way": SheetArgs;
  readonly "cells-in-the-way": SheetArgs & { readonly cells: string };
  /** A cell of a data sheet that an import would have to change is more than a value of the user's. */
  readonly "data-locked": SheetArgs & {
    readonly cell: string;
    readonly by: "formula" | "merge" | "totals";
  };
}

export type ErrorReason = keyof ErrorArgs;

/** One sentence or two per reason: what is wrong, where, what to do. */
export type ErrorTexts = {
  readonly [Reason in ErrorReason]: (args: ErrorArgs[Reason]) => string;
};
