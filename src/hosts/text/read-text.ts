import Papa from "papaparse";
import type { Workbook } from "../../ingest/grid";
import { cleanCell, cleanLines, isRule } from "../../ingest/paste/clean";
import { linesToRows } from "../../ingest/paste/lines-to-rows";
import { isTableNote } from "../../ingest/paste/table-note";
import { makeTextGrid, type TextGrid } from "../../ingest/paste/text-grid";
import { findDelimiter, type Delimiter } from "./delimiter";
import { TextError } from "./errors";

/**
 * Reads the text of an export, or what was copied from a page, as a workbook of one sheet:
 *
 *     text ─delimiter found→ rows of cells ───────────────────────────┐
 *       └─ none → lines → cells parted, or put together, by months ──┴→ grid
 *
 * Throws nothing-pasted when there is no text in it.
 */
export function readText(text: string, name: string): Workbook {
  if (text.trim() === "") throw new TextError("nothing-pasted", {});
  const grid = makeTextGrid();
  const delimiter = findDelimiter(text);
  if (delimiter !== null) readDelimited(text, delimiter, grid);
  else for (const row of linesToRows(cleanLines(text))) grid.addRow(row);
  const sheet = { name, visible: true, ownedKey: null, grid: grid.finish() };
  return { sheets: [sheet], otherSheetNames: [], ownedRanges: [] };
}

function readDelimited(text: string, delimiter: Delimiter, grid: TextGrid): void {
  const body = text.replace(/^sep=.\r?\n/, "");
  let alone: (readonly string[])[] = [];
  Papa.parse<string[]>(body, {
    delimiter,
    // Row by row: an export may have a million of them.
    step: ({ data }) => {
      const cells = data.map(cleanCell);
      if (isRule(cells)) return;
      if (cells.filter((cell) => cell !== "").length < 2) {
        alone.push(cells);
        return;
      }
      for (const line of alone) grid.addRow(line);
      alone = [];
      grid.addRow(cells);
    },
  });
  for (const line of alone) if (isTableNote(line.join(""))) grid.addRow(line);
}
