import type { RowComment } from "../core/model/comment";
import type { Finding } from "../core/model/finding";
import type { HistoryEntry } from "../core/model/history";
import type { Settings } from "../core/model/settings";
import type { Workbook } from "../ingest/grid";
import type { TypedInputs } from "../plan/inputs";
import type { SheetKey } from "../plan/model";
import { readComments } from "./comments";
import { readHistory } from "./history";
import { readSettings } from "./settings";
import { readInputs } from "./typed-inputs";

/** What our own sheets hold from before: all that must survive a refresh. */
export interface OwnSheets {
  readonly settings: Settings;
  readonly history: readonly HistoryEntry[];
  readonly comments: Readonly<Partial<Record<SheetKey, readonly RowComment[]>>>;
  readonly typed: TypedInputs;
  readonly findings: readonly Finding[];
}

/** Reads back what users may have changed in our sheets, and what they keep for us. */
export function readOwnSheets(workbook: Workbook): OwnSheets {
  return {
    ...readSettings(workbook),
    history: readHistory(workbook),
    comments: readComments(workbook),
    typed: readInputs(workbook),
  };
}
