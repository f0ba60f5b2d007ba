import type { OwnedRange } from "../../../ingest/grid";
import { OWNED_NAME_PREFIX } from "../../../plan/model";
import { parseRangeName } from "../../../plan/range-name";

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
    return { sheets, ownedRanges: names.items.flatMap((name) => ownedRange(name, sheets)) };
  };
}

/** A name of ours with the rectangle it points at; nothing for other names and for names whose cells are gone. */
function ownedRange(
  { name, formula, scope }: Excel.NamedItem,
  sheets: readonly SheetEntry[],
): readonly OwnedRange[] {
  if (!name.startsWith(OWNED_NAME_PREFIX) || scope !== "Workbook") return [];
  const range = parseRangeName(String(formula).replace(/^=/, ""));
  // Excel compares sheet names without regard to case.
  const sheet = sheets.find((one) => one.name.toLowerCase() === range?.sheet.toLowerCase());
  return range === null || sheet === undefined ? [] : [{ ...range, name, sheet: sheet.name }];
}
