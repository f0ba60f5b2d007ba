import type { RowComment } from "../core/model/comment";
import type { Finding } from "../core/model/finding";
import type { HistoryEntry } from "../core/model/history";
import type { Settings } from "../core/model/settings";
import type { Version } from "../core/model/version";
import type { Workbook } from "../ingest/grid";
import type { TypedInputs } from "../plan/inputs";
import { SHEET_KEYS, type SheetKey } from "../plan/model";
import { readComments } from "./comments";
import { readOwnTexts } from "./own-texts";
import { readHistory } from "./history";
import { readSettings } from "./settings";
import { readInputs } from "./typed-inputs";
import { readVersions } from "./versions";

/** What users wrote in our sheets, by sheet. */
export type Comments = Readonly<Partial<Record<SheetKey, readonly RowComment[]>>>;

/** What our own sheets hold from before: all that must survive a refresh. */
export interface OwnSheets {
  readonly settings: Settings;
  readonly history: readonly HistoryEntry[];
  readonly comments: Comments;
  readonly typed: TypedInputs;
  /** Null before the first version was saved. */
  readonly versions: readonly Version[] | null;
  readonly findings: readonly Finding[];
}

/** Reads back what users may have changed in our sheets, and what they keep for us. */
export function readOwnSheets(workbook: Workbook): OwnSheets {
  const typed = readInputs(workbook);
  return {
    ...readSettings(workbook),
    history: readHistory(workbook),
    comments: merged(readComments(workbook), readOwnTexts(workbook)),
    typed,
    versions: readVersions(workbook, typed),
  };
}

function merged(beside: Comments, over: Comments): Comments {
  return Object.fromEntries(
    SHEET_KEYS.flatMap((key) => {
      const all = [...(beside[key] ?? []), ...(over[key] ?? [])];
      return all.length === 0 ? [] : [[key, all]];
    }),
  );
}
