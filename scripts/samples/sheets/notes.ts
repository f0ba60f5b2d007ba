import type { Workbook } from "exceljs";
import { printOnA4, writeTitle } from "../look";

export const AUGUST_NOTES: readonly string[] = [
  "Privata arbetsanteckningar, konstruerade för exempelboken. Bladet ska inte ut ur huset.",
  "",
  "Att göra före nämnd",
  "– stäm av Prognos helår mot ekonomisystemet, raden ekonomiskt bistånd",
  "– fråga AFI om efterregistreringar i juli",
  "– tillfälligt boende: augusti visas först nästa månad (X)",
  "– investeringar: summaraden i underlaget stämmer inte med raden ovanför, fråga controller",
  "",
  "Så är boken gjord",
  "Tabellerna är de publicerade i delårsrapporten per den 31 augusti 2020 och i mars månads uppföljning.",
  "Grå kursiva värden i LinQ månad och i Prognosversioner är konstruerade, se noterna där.",
];

export const MARCH_NOTES: readonly string[] = [
  "Privata arbetsanteckningar, konstruerade för exempelboken. Bladet ska inte ut ur huset.",
  "",
  "– tillfälligt boende: mars visas först nästa månad (X)",
  "– inget driftsammandrag för januari–mars är publicerat, därför saknas det bladet",
];

/** Loose lines on a sheet of their own, as people keep beside their tables. */
export function addNotes(book: Workbook, lines: readonly string[]): void {
  const sheet = book.addWorksheet("Anteckningar");
  printOnA4(sheet);
  sheet.getColumn(1).width = 130;
  sheet.properties.tabColor = { argb: "FFBFBFBF" };
  writeTitle(sheet, "Anteckningar", "");
  for (const [at, line] of lines.entries()) {
    if (line !== "") sheet.getCell(at + 3, 1).value = line;
  }
}
