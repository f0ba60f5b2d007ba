import type { Fill, Workbook } from "exceljs";
import { addTableSheet, AUGUST_SOURCE, HEAD_ROW, writeNotes, writeTable } from "./table-sheet";

const WIDTHS = [14, 80, 20];
const VERDICT_COLUMN = 3;
const VERDICT_COLOURS: Readonly<Record<string, string>> = {
  Uppnås: "FFCFE8D5",
  "Uppnås delvis": "FFFFF0C2",
  "Uppnås ej": "FFF6CFCB",
};

/** The goals with the economist's own traffic lights. */
export function addGoals(book: Workbook): void {
  const sheet = addTableSheet(book, {
    sheet: "Mål",
    title: "Arbetsmarknadsnämnden – måluppfyllelse",
    subtitle: "Linköpings kommun · bedömning per helår 2020, gjord i augusti",
    widths: WIDTHS,
  });
  const end = writeTable(sheet, "08-mal", { headRow: HEAD_ROW, textColumns: [1, 2, 3] });
  for (let row = HEAD_ROW + 1; row < end; row += 1) {
    const cell = sheet.getCell(row, VERDICT_COLUMN);
    const colour = typeof cell.value === "string" ? VERDICT_COLOURS[cell.value] : undefined;
    const fill: Fill | undefined = colour
      ? { type: "pattern", pattern: "solid", fgColor: { argb: colour } }
      : undefined;
    if (fill) cell.fill = fill;
  }
  writeNotes(sheet, end + 1, WIDTHS.length, [AUGUST_SOURCE]);
}
