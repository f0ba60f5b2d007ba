import type { Sheet, Workbook } from "../../ingest/grid";
import { sheetNameFaults } from "../../plan/check-limits";
import { ImportError } from "./errors";

/** The sheet of a name; null when the workbook has none. Throws ImportError for names and sheets that take no export. */
export function findDataSheet(workbook: Workbook, name: string): Sheet | null {
  if (sheetNameFaults(name).length > 0) throw new ImportError("bad-sheet-name", { sheet: name });
  // Excel compares sheet names without regard to case.
  const isIt = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  if (workbook.otherSheetNames.some(isIt)) throw new ImportError("no-data-sheet", { sheet: name });
  const sheet = workbook.sheets.find((one) => isIt(one.name));
  if (!sheet) return null;
  if (sheet.ownedKey !== null) throw new ImportError("own-sheet", { sheet: sheet.name });
  return sheet;
}
