// exceljs: read the whole workbook, compute, add ten formatted sheets, write it all back. The user's cells stay; exceljs
// can neither make charts nor keep those that were there.       node exceljs.mjs IN.xlsx OUT.xlsx
import ExcelJS from "exceljs";
import { figures, INT, MONEY, MONTH, PCT, report } from "./report.mjs";

const DAY = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;
const FORMATS = { [MONTH]: "yyyy-mm", [INT]: "#,##0", [MONEY]: "#,##0.00", [PCT]: "0.0%" };

const [, , source, target] = process.argv;
const book = new ExcelJS.Workbook();
await book.xlsx.readFile(source);
const sheets = report(casesOf(book.getWorksheet("LinQ")), [...rowsOf(book.getWorksheet("Budget"))]);
for (const sheet of sheets) addSheet(sheet);
await book.xlsx.writeFile(target);
console.log(JSON.stringify(figures(sheets, (serial) => dateOf(serial).toISOString().slice(0, 7))));

function* casesOf(worksheet) {
  for (const [month, ...rest] of rowsOf(worksheet)) {
    yield [Math.round(month.getTime() / DAY) + UNIX_EPOCH_SERIAL, ...rest];
  }
}

/** The rows below the headings; exceljs counts both rows and cells from 1. */
function* rowsOf(worksheet) {
  for (let row = 2; row <= worksheet.rowCount; row += 1) {
    yield worksheet.getRow(row).values.slice(1);
  }
}

function addSheet({ name, header, kinds, rows }) {
  const views = [{ state: "frozen", xSplit: 1, ySplit: 1 }];
  const worksheet = book.addWorksheet(name, { views });
  worksheet.columns = header.map((text, column) => ({
    header: text,
    width: 14,
    style: FORMATS[kinds[column]] ? { numFmt: FORMATS[kinds[column]] } : {},
  }));
  worksheet.getRow(1).eachCell((cell) => {
    cell.font = { bold: true, color: { argb: "FFFFFFFF" } };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FF1F4E79" } };
  });
  for (const row of rows) {
    worksheet.addRow(row.map((value, at) => (kinds[at] === MONTH ? dateOf(value) : value)));
  }
}

function dateOf(serial) {
  return new Date((serial - UNIX_EPOCH_SERIAL) * DAY);
}
