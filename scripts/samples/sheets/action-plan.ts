import type { Workbook } from "exceljs";
import { addTableSheet, AUGUST_SOURCE, HEAD_ROW, writeNotes, writeTable } from "./table-sheet";

const WIDTHS = [6, 62, 18, 18, 40];
const FIRST = HEAD_ROW + 1;

/** The action plan of May 2020 with the effects booked by 31 August, and under it the three pandemic measures. */
export function addActionPlan(book: Workbook): void {
  const sheet = addTableSheet(book, {
    sheet: "Åtgärdsplan",
    title: "Arbetsmarknadsnämnden – uppföljning åtgärdsplan",
    subtitle: "Linköpings kommun · till och med 31 augusti 2020 · mnkr, minus = lägre kostnad",
    widths: WIDTHS,
  });
  const end = writeTable(sheet, "08-atgardsplan", {
    headRow: HEAD_ROW,
    textColumns: [1, 2, 5],
    isTotal: (label) => label === "Summa",
    formula: ({ row, column, label }) => {
      const letter = column === 3 ? "C" : column === 4 ? "D" : null;
      return label === "Summa" && letter ? `SUM(${letter}${FIRST}:${letter}${row - 1})` : null;
    },
  });
  const pandemicHead = end + 1;
  const last = writeTable(sheet, "08-atgarder-corona", {
    headRow: pandemicHead,
    textColumns: [1, 2, 5],
  });
  for (let row = FIRST; row < last; row += 1) {
    if (row !== pandemicHead) {
      sheet.getCell(row, 1).alignment = { horizontal: "left", vertical: "middle" };
    }
  }
  writeNotes(sheet, last + 1, WIDTHS.length, [AUGUST_SOURCE]);
}
