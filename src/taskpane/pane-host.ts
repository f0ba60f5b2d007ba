import type { CellPlace, RangePlace } from "../core/model/place";
import type { Month } from "../core/model/month";
import type { Answer } from "../core/model/question";
import type { ErrorTexts } from "../core/texts/errors";
import type { TemplateKey } from "../core/texts/templates";
import type { Language } from "../core/texts/texts";
import type { HostWork } from "../hosts/host";
import type { Imported } from "../report/import/imported";
import type { CopiedTable } from "../report/copy/copied-table";
import type { Outcome } from "../report/result";
import type { ReviewOutcome } from "../report/review/draft";

/** What the pane asks for when it has the workbook read or refreshed. */
export interface PaneWork extends HostWork {
  readonly signal: AbortSignal;
  /** Null: the month that the workbook says. */
  readonly month: Month | null;
  readonly language: Language;
}

/** What came of it: plain data, which may come from another thread. */
export type PaneOutcome = Omit<Outcome, "figures">;

/** An export as the user pasted it, and the sheet it is for. */
export interface Pasted {
  readonly text: string;
  readonly sheet: string;
}

/** What a review says of a draft: plain data as well. */
export type Reviewed = ReviewOutcome["review"];

/** Everything the pane needs from the place where the workbook lives. */
export interface PaneHost {
  /** The name of the workbook's file. */
  readonly bookName: () => Promise<string>;
  readonly inspect: (work: PaneWork) => Promise<PaneOutcome>;
  readonly refresh: (work: PaneWork) => Promise<PaneOutcome>;
  /** Prepares next month. */
  readonly rollForward: (work: PaneWork) => Promise<PaneOutcome>;
  /** Refreshes, and saves the report's key figures as a version of the name. */
  readonly saveVersion: (name: string, work: PaneWork) => Promise<PaneOutcome>;
  /** Writes answers into Inställningar, and refreshes where they are enough for a report. */
  readonly saveAnswers: (answers: readonly Answer[], work: PaneWork) => Promise<PaneOutcome>;
  /** Writes a pasted export into a data sheet. */
  readonly paste: (pasted: Pasted, work: Omit<PaneWork, "month">) => Promise<Imported>;
  /** Adds template sheets and gives their names. */
  readonly addTemplates: (
    keys: readonly TemplateKey[],
    work: Omit<PaneWork, "month">,
  ) => Promise<readonly string[]>;
  /** Compares every number of a draft text with the workbook; nothing is written. */
  readonly review: (text: string, work: PaneWork) => Promise<Reviewed>;
  /** The tables of a sheet of the newest report, from top to bottom; none where it is no sheet of that. */
  readonly tables: (sheet: string) => Promise<readonly CopiedTable[]>;
  /** Shows cells to the user; false when their sheet is hidden or gone. */
  readonly goTo: (place: CellPlace | RangePlace) => Promise<boolean>;
  /** Shows a row of the sheet of settings, or its first row; false when there is no such sheet yet. */
  readonly goToSetting: (key: string | null) => Promise<boolean>;
  /** The sentence for an error of the host's own; null for all other errors. */
  readonly explain: (error: unknown, texts: ErrorTexts) => string | null;
}

/** The colours around the pane. High contrast is the browser's own work. */
export interface ThemeSource {
  readonly isDark: () => boolean;
  /** Returns what ends the subscription. */
  readonly subscribe: (changed: () => void) => () => void;
}
