import type { Workbook } from "exceljs";
import { addTableSheet, AUGUST_SOURCE, HEAD_ROW, writeNotes, writeTable } from "./table-sheet";

const WIDTHS = [13, 36, 58, 17, 28, 14, 24];

/** The committee's indicators with targets, as they are printed: numbers, percentages, words and marks side by side. */
export function addIndicators(book: Workbook): void {
  const sheet = addTableSheet(book, {
    sheet: "Indikatorer",
    title: "Arbetsmarknadsnämnden – nämndindikatorer",
    subtitle: "Linköpings kommun · augusti 2020 · I.U. = ingen uppgift",
    widths: WIDTHS,
  });
  const end = writeTable(sheet, "08-indikatorer", { headRow: HEAD_ROW, textColumns: [1, 2, 3] });
  sheet.autoFilter = { from: { row: HEAD_ROW, column: 1 }, to: { row: end - 1, column: 7 } };
  writeNotes(sheet, end + 1, WIDTHS.length, [AUGUST_SOURCE]);
}
