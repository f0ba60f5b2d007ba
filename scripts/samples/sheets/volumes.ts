import type { Workbook } from "exceljs";
import { bodyCell, fitRowHeights, headingCell, SIGNED } from "../look";
import { addTableSheet, AUGUST_SOURCE, HEAD_ROW, writeNotes, writeTable } from "./table-sheet";

const WIDTHS = [72, 14, 14, 14, 16];
const CHANGE_COLUMN = 5;
const FIRST = HEAD_ROW + 1;

/** The volume measures; the last column is the economist's own difference against last August. */
export function addVolumes(book: Workbook): void {
  const sheet = addTableSheet(book, {
    sheet: "Volymer",
    title: "Arbetsmarknadsnämnden – basuppdrag, volymmått",
    subtitle: "Linköpings kommun · augusti 2020",
    widths: WIDTHS,
  });
  const end = writeTable(sheet, "08-volymer", { headRow: HEAD_ROW, textColumns: [1] });
  const heading = sheet.getCell(HEAD_ROW, CHANGE_COLUMN);
  heading.value = "Förändring mot augusti 2019";
  headingCell(heading, "right");
  fitRowHeights(sheet, HEAD_ROW, FIRST);
  for (let row = FIRST; row < end; row += 1) {
    const now = Number(sheet.getCell(row, 3).value);
    const then = Number(sheet.getCell(row, 4).value);
    const cell = sheet.getCell(row, CHANGE_COLUMN);
    cell.value = { formula: `C${row}-D${row}`, result: now - then };
    bodyCell(cell, SIGNED, "right");
  }
  writeNotes(sheet, end + 1, WIDTHS.length, [
    AUGUST_SOURCE,
    {
      text: "Siffran för hushåll avser utfallet per sista augusti respektive år, inte genomsnittet för delårsperioden.",
    },
  ]);
}
