import type { Workbook, Worksheet } from "exceljs";
import { AMOUNT, headingCell } from "../look";
import { publishedTable } from "../tables";
import { addTableSheet, AUGUST_SOURCE, writeNotes, writeRows } from "./table-sheet";

const WIDTHS = [54, 17, 17, 17, 17];
const HEAD_ROW = 5;

/** The pandemic's booked and forecast effect under its two-row heading. */
export function addPandemic(book: Workbook): void {
  const sheet = addTableSheet(book, {
    sheet: "Corona",
    title: "Arbetsmarknadsnämnden – effekter av coronapandemin",
    subtitle: "Linköpings kommun · januari–augusti 2020 · särskild projektkod · tkr",
    widths: WIDTHS,
  });
  writeHeadings(sheet);
  const [, ...rows] = publishedTable("08-corona");
  const end = writeRows(sheet, rows, {
    headRow: HEAD_ROW,
    textColumns: [1],
    isTotal: (label) => label === "Summa",
    formula: ({ row, column, label }) => {
      const letter = column === 2 ? "B" : column === 4 ? "D" : null;
      return label === "Summa" && letter
        ? `SUM(${letter}${HEAD_ROW + 1}:${letter}${row - 1})`
        : null;
    },
  });
  for (let row = HEAD_ROW + 1; row < end; row += 1) {
    for (let column = 2; column <= WIDTHS.length; column += 1)
      sheet.getCell(row, column).numFmt = AMOUNT;
  }
  writeNotes(sheet, end + 1, WIDTHS.length, [AUGUST_SOURCE]);
}

function writeHeadings(sheet: Worksheet): void {
  const upper = [
    "Verksamhet/insats, belopp tkr",
    "Redovisad avvikelse jan–aug 2020",
    "",
    "Prognostiserad avvikelse helår",
    "",
  ];
  const lower = ["", "Kostnader", "Intäkter", "Kostnader", "Intäkter"];
  for (let column = 1; column <= upper.length; column += 1) {
    sheet.getCell(HEAD_ROW - 1, column).value = upper[column - 1] ?? "";
    sheet.getCell(HEAD_ROW, column).value = lower[column - 1] ?? "";
    headingCell(sheet.getCell(HEAD_ROW - 1, column), column === 1 ? "left" : "center");
    headingCell(sheet.getCell(HEAD_ROW, column), column === 1 ? "left" : "right");
  }
  sheet.mergeCells(HEAD_ROW - 1, 2, HEAD_ROW - 1, 3);
  sheet.mergeCells(HEAD_ROW - 1, 4, HEAD_ROW - 1, 5);
}
