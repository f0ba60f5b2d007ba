import type { OwnedRange } from "../../../ingest/grid";
import { OWNED_NAME_PREFIX } from "../../../plan/model";
import { parseRangeName } from "../../../plan/range-name";
import { pendingSheet } from "../pending-mark";

/** A sheet as the list of sheets shows it. */
export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

/** What a first request learns of a workbook. */
export interface Overview {
  readonly sheets: readonly SheetEntry[];
  readonly ownedRanges: readonly OwnedRange[];
  /** The first cells of sheets that are ours if they are empty: a failure came before they could be marked. */
  readonly begun: readonly OwnedRange[];
}

/** Asks for the list of sheets and the names of the workbook; the answer is ready once the request was sent. */
export function askOverview({ workbook }: Excel.RequestContext): () => Overview {
  const { worksheets, names } = workbook;
  worksheets.load("items/id,items/name,items/visibility");
  names.load("items/name,items/formula,items/scope");
  return () => {
    const sheets = worksheets.items.map(({ id, name, visibility }) => {
      return { id, name, visible: visibility === "Visible" };
    });
    const own = names.items.filter(
      ({ name, scope }) => name.startsWith(OWNED_NAME_PREFIX) && scope === "Workbook",
    );
    return {
      sheets,
      ownedRanges: own.flatMap((name) => ownedRange(name, sheets)),
      begun: own.flatMap((name) => begunRange(name, sheets)),
    };
  };
}

/** A name of ours with the rectangle it points at; nothing for names whose cells are gone. */
function ownedRange(
  { name, formula }: Excel.NamedItem,
  sheets: readonly SheetEntry[],
): readonly OwnedRange[] {
  const range = parseRangeName(String(formula).replace(/^=/, ""));
  // Excel compares sheet names without regard to case.
  const sheet = sheets.find((one) => one.name.toLowerCase() === range?.sheet.toLowerCase());
  return range === null || sheet === undefined ? [] : [{ ...range, name, sheet: sheet.name }];
}

function begunRange(
  { name, formula }: Excel.NamedItem,
  sheets: readonly SheetEntry[],
): readonly OwnedRange[] {
  const sheet = pendingSheet(String(formula));
  const isThere = sheets.some((one) => one.name === sheet);
  return sheet !== null && isThere ? [{ name, sheet, top: 0, left: 0, bottom: 0, right: 0 }] : [];
}
