import type { Language } from "../../core/texts/texts";
import type { CopiedTable } from "../../report/copy/copied-table";
import { tablesHtml, tablesText } from "../../report/copy/table-html";
import { copyFormatted } from "./clipboard";

/** Puts tables on the clipboard, for Word as tables and for plain text as tabs. Throws CopyRefusedError. */
export function copyTables(tables: readonly CopiedTable[], language: Language): Promise<void> {
  return copyFormatted({ html: tablesHtml(tables, language), text: tablesText(tables) });
}
