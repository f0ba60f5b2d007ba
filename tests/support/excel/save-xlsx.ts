import ExcelJS from "exceljs";
import type { BookSnapshot, CellSnapshot } from "./snapshot/book-snapshot";

/** Functions younger than the file format carry a prefix in files. */
const YOUNGER = /\b(?=(?:CONCAT|IFS|MAXIFS|MINIFS|NUMBERVALUE|SWITCH|TEXTJOIN|XLOOKUP)\()/g;

/**
 * What a workbook calculates with — contents, formulas, number formats and names — as a file, so that another program
 * can recalculate what "Excel" holds. Formulas go without their results.
 */
export async function saveXlsx(book: BookSnapshot): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  for (const { name, cells, formats } of book.sheets) {
    const sheet = file.addWorksheet(name);
    for (const [address, cell] of Object.entries(cells)) {
      sheet.getCell(address).value = cellValue(cell);
      const numberFormat = formats[address]?.numberFormat;
      if (typeof numberFormat === "string") sheet.getCell(address).numFmt = numberFormat;
    }
  }
  for (const { name, formula } of book.names) {
    if (!formula.includes("#REF!")) file.definedNames.add(formula.slice(1), name);
  }
  return new Uint8Array(await file.xlsx.writeBuffer());
}

function cellValue({ value, formula }: CellSnapshot): ExcelJS.CellValue {
  if (formula !== undefined) return { formula: formula.slice(1).replace(YOUNGER, "_xlfn.") };
  return value;
}
