import type { Workbook } from "exceljs";
import { publishedTable } from "../tables";
import { AMOUNT, bodyCell, fitRowHeights, headingCell, totalCell } from "../look";
import { addTableSheet, AUGUST_SOURCE, HEAD_ROW, writeNotes } from "./table-sheet";

const HEADINGS = ["Verksamhet, tkr", "April 2019", "Augusti 2019", "Oktober 2019", "Bokslut 2019"];
const FIRST = HEAD_ROW + 1;
const ACCOUNTS_COLUMN = 4;

/**
 * The forecasts of 2019 by area, in the order of the published statement. No such table was published; the accuracy was:
 * 0.01 % in August and 0.00 % in October, of accounts of 408 111. The sums are 41 and 5 from it.
 */
const CONSTRUCTED: readonly (readonly number[])[] = [
  [1500, 1400, 1370],
  [78000, 75600, 75930],
  [258000, 264500, 264230],
  [63000, 63650, 63640],
  [3500, 3002, 2946],
];

/** Last year's forecasts in April, August and October beside the accounts. */
export function addLastVintages(book: Workbook): void {
  const sheet = addTableSheet(book, {
    sheet: "Prognoser 2019",
    title: "Arbetsmarknadsnämnden – helårsprognoser 2019 och bokslut",
    subtitle: "Linköpings kommun · prognos per helår vid varje prognostillfälle · netto, tkr",
    widths: [42, 14, 14, 14, 14],
  });
  for (const [at, text] of HEADINGS.entries()) {
    const cell = sheet.getCell(HEAD_ROW, at + 1);
    cell.value = text;
    headingCell(cell, at === 0 ? "left" : "right");
  }
  const areas = publishedTable("08-driftsammandrag-prognos").slice(1, 6);
  const sumRow = FIRST + areas.length;
  const sums = [0, 0, 0, 0];
  for (const [index, printed] of areas.entries()) {
    const row = FIRST + index;
    sheet.getCell(row, 1).value = printed[0] ?? "";
    const values = [...(CONSTRUCTED[index] ?? []), Number(printed[ACCOUNTS_COLUMN])];
    for (const [at, value] of values.entries()) {
      sheet.getCell(row, at + 2).value = value;
      sums[at] = (sums[at] ?? 0) + value;
    }
  }
  sheet.getCell(sumRow, 1).value = "Summa nettokostnader, tkr";
  for (const [at, result] of sums.entries()) {
    const letter = "BCDE".charAt(at);
    const formula = `SUM(${letter}${FIRST}:${letter}${sumRow - 1})`;
    sheet.getCell(sumRow, at + 2).value = { formula, result };
  }
  fitRowHeights(sheet, HEAD_ROW, FIRST);
  for (let row = FIRST; row <= sumRow; row += 1) {
    for (let column = 1; column <= HEADINGS.length; column += 1) {
      const cell = sheet.getCell(row, column);
      bodyCell(cell, column === 1 ? "General" : AMOUNT, column === 1 ? "left" : "right");
      if (row === sumRow) totalCell(cell);
    }
  }
  writeNotes(sheet, sumRow + 2, HEADINGS.length, [
    AUGUST_SOURCE,
    {
      text: "Bokslutet är det publicerade. Prognoserna är konstruerade: summorna i augusti och oktober så att de ger den publicerade träffsäkerheten, 0,01 % och 0,00 %.",
      lines: 2,
      constructed: true,
    },
  ]);
}
