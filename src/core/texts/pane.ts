import type { Severity } from "../model/finding";
import type { Language } from "./language";

/** What the task pane says, from top to bottom. */
export interface PaneTexts {
  /** The name of the product. */
  readonly product: string;
  readonly start: StartTexts;
  readonly reread: string;
  /** The name of `?`, which leads to a page of the guide. */
  readonly help: (about: string) => string;
  readonly month: {
    readonly label: string;
    /** The month that is used when the user chooses none: the newest one, or the one that the sheet of settings says. */
    readonly newest: (month: string) => string;
    readonly set: (month: string) => string;
  };
  readonly refresh: string;
  readonly work: WorkTexts;
  readonly message: MessageTexts;
  readonly tabs: {
    readonly label: string;
    readonly findings: string;
    readonly tables: string;
    readonly sheets: string;
  };
  /** After a choice in the pane: what it is now, and the way back. */
  readonly undo: {
    readonly month: (month: string) => string;
    readonly language: (language: string) => string;
    readonly undo: string;
    readonly close: string;
  };
  readonly copy: CopyTexts;
  readonly list: ListTexts;
  readonly findings: FindingListTexts;
  readonly tables: TableListTexts;
  readonly sheets: SheetListTexts;
  readonly settings: {
    readonly title: string;
    readonly language: string;
    /** The language of the program around the pane, then the two by their own names. */
    readonly follow: Readonly<Record<"excel" | "browser", string>>;
    readonly languages: Readonly<Record<Language, string>>;
    readonly open: string;
  };
  /** The button that prepares next month, and what it does. */
  readonly rollForward: (month: string) => string;
  readonly rollForwardHint: string;
  /** The field for a version's name, the button that saves it, and what that is for. */
  readonly version: {
    readonly name: string;
    readonly placeholder: string;
    readonly save: string;
    readonly hint: string;
  };
}

/** Why the pane cannot work at all. The first stands in the page until the code runs; older browsers get no further. */
export interface StartTexts {
  readonly starting: string;
  readonly late: string;
  readonly noOffice: string;
  readonly outsideExcel: string;
  /** The pane broke while it was shown. */
  readonly broken: (detail: string) => string;
}

export interface WorkTexts {
  readonly inspecting: string;
  readonly refreshing: string;
  readonly rolling: string;
  readonly saving: string;
  readonly reading: (sheet: string) => string;
  readonly writing: (sheet: string) => string;
  /** For the ear: now and then, while the bar moves. */
  readonly progress: (what: string, percent: number) => string;
  readonly cancel: string;
  readonly cancelling: string;
}

export interface MessageTexts {
  readonly refreshed: (month: string, sheets: number) => string;
  readonly rolled: (month: string) => string;
  readonly saved: (name: string, sheet: string) => string;
  readonly versionNameless: string;
  readonly versionExists: string;
  readonly cancelledReading: string;
  readonly cancelledWriting: string;
  readonly nothingRecognised: string;
  readonly monthMissing: string;
  readonly monthEmpty: string;
  readonly internal: (detail: string) => string;
  readonly notShown: (sheet: string) => string;
  readonly noSettings: string;
  readonly show: (sheet: string) => string;
  readonly retry: string;
  readonly close: string;
}

export interface FindingListTexts {
  /** `3 fel, 1 varning, 4 upplysningar`. */
  readonly counts: (errors: number, warnings: number, infos: number) => string;
  /** Heading of a group. */
  readonly severity: Readonly<Record<Severity, string>>;
  readonly none: string;
  readonly goTo: (cell: string) => string;
  readonly wholeBook: string;
  readonly proposal: (value: number | string) => string;
  /** What the list can be sorted by. */
  readonly facets: Readonly<Record<"severity" | "sheet" | "kind", string>>;
}

/** Copying for Word. */
export interface CopyTexts {
  readonly table: (caption: string) => string;
  readonly sheet: (sheet: string) => string;
  readonly chart: (title: string) => string;
  readonly copied: string;
  readonly nothing: string;
  /** A picture that could not be copied was saved as a file. */
  readonly saved: string;
  /** What to do where the browser lets nothing be copied. */
  readonly refused: string;
}

/** What is said around long lists, of whatever they are. */
export interface ListTexts {
  readonly search: string;
  /** The button that shows and hides the fields for choosing. */
  readonly filter: string;
  readonly groupBy: string;
  /** The choice that leaves nothing out. */
  readonly all: string;
  readonly shown: (shown: number, all: number) => string;
  readonly clear: string;
  readonly noneLeft: string;
  readonly more: (count: number) => string;
}

export interface TableListTexts {
  readonly none: string;
  /** Which tables are recognised, for a workbook that has none of them. */
  readonly hint: string;
  readonly note: string;
  readonly unit: (unit: string) => string;
  readonly deviation: (proof: string) => string;
  readonly correct: string;
  /** The name of the button, which many tables have, for those who hear it alone. */
  readonly correctTable: (title: string) => string;
}

export interface SheetListTexts {
  readonly none: string;
  readonly action: Readonly<Record<"created" | "updated" | "unchanged" | "skipped", string>>;
  readonly goTo: (sheet: string) => string;
}
