import type { Workbook } from "exceljs";
import { addTableSheet, AUGUST_SOURCE, HEAD_ROW, writeNotes, writeTable } from "./table-sheet";

const WIDTHS = [42, 16, 16, 14, 14, 14, 16, 14];

/** The investments as printed; that the sum (250) disagrees with its one row (50) is in the published table. */
export function addInvestments(book: Workbook): void {
  const sheet = addTableSheet(book, {
    sheet: "Investeringar",
    title: "Arbetsmarknadsnämnden – investeringar",
    subtitle: "Linköpings kommun · januari–augusti 2020 · tkr",
    widths: WIDTHS,
  });
  const end = writeTable(sheet, "08-investeringar", {
    headRow: HEAD_ROW,
    textColumns: [1],
    isTotal: (label) => label.startsWith("Summa"),
  });
  writeNotes(sheet, end + 1, WIDTHS.length, [AUGUST_SOURCE]);
}
