import type { Workbook } from "exceljs";
import { publishedTable } from "../tables";
import { bodyCell, fitRowHeights, headingCell, SIGNED, totalCell } from "../look";
import { addTableSheet, AUGUST_SOURCE, HEAD_ROW, writeNotes } from "./table-sheet";

const HEADINGS = [
  "Prognostiserad avvikelse helår, tkr",
  "April 2020",
  "Juli 2020",
  "Augusti 2020",
  "Förändring juli–aug",
];
const FIRST = HEAD_ROW + 1;

/** What the report's text says of earlier forecasts; the rows it does not mention are taken as in August for July. */
const JULY: Readonly<Record<string, number>> = {
  "Arbetsmarknads- och integrationsinsatser": -1900,
  "Ekonomiskt bistånd": -54000,
};
const APRIL: Readonly<Record<string, number>> = { "Ekonomiskt bistånd": -57000 };
const APRIL_TOTAL = -58900;
const NOT_PUBLISHED = "..";

/** The committee's forecast deviation as it stood in April, July and August. */
export function addVintages(book: Workbook): void {
  const sheet = addTableSheet(book, {
    sheet: "Prognosversioner",
    title: "Arbetsmarknadsnämnden – prognosversioner 2020",
    subtitle:
      "Linköpings kommun · prognostiserad avvikelse mot budget per helår · tkr, minus = underskott",
    widths: [42, 14, 14, 14, 16],
  });
  for (const [at, text] of HEADINGS.entries()) {
    const cell = sheet.getCell(HEAD_ROW, at + 1);
    cell.value = text;
    headingCell(cell, at === 0 ? "left" : "right");
  }
  const areas = publishedTable("08-driftsammandrag-prognos").slice(1, 6);
  const sumRow = FIRST + areas.length;
  const totals = { july: 0, august: 0 };
  for (const [index, [label = "", , , deviation]] of areas.entries()) {
    const august = Number(deviation);
    const july = JULY[label] ?? august;
    totals.july += july;
    totals.august += august;
    const row = FIRST + index;
    sheet.getCell(row, 1).value = label;
    sheet.getCell(row, 2).value = APRIL[label] ?? NOT_PUBLISHED;
    sheet.getCell(row, 3).value = july;
    sheet.getCell(row, 4).value = august;
    sheet.getCell(row, 5).value = { formula: `D${row}-C${row}`, result: august - july };
  }
  sheet.getCell(sumRow, 1).value = "Summa nettokostnader, tkr";
  sheet.getCell(sumRow, 2).value = APRIL_TOTAL;
  for (const [letter, result] of [
    ["C", totals.july],
    ["D", totals.august],
  ] as const) {
    sheet.getCell(`${letter}${sumRow}`).value = {
      formula: `SUM(${letter}${FIRST}:${letter}${sumRow - 1})`,
      result,
    };
  }
  sheet.getCell(sumRow, 5).value = {
    formula: `D${sumRow}-C${sumRow}`,
    result: totals.august - totals.july,
  };
  fitRowHeights(sheet, HEAD_ROW, FIRST);
  for (let row = FIRST; row <= sumRow; row += 1) {
    for (let column = 1; column <= HEADINGS.length; column += 1) {
      const cell = sheet.getCell(row, column);
      bodyCell(cell, column === 1 ? "General" : SIGNED, column === 1 ? "left" : "right");
      if (row === sumRow) totalCell(cell);
    }
  }
  writeNotes(sheet, sumRow + 2, HEADINGS.length, [
    AUGUST_SOURCE,
    {
      text: "April: rapportens text anger underskottet −58,9 mnkr, varav ekonomiskt bistånd −57 mnkr. Övriga rader är inte publicerade (..).",
      lines: 2,
    },
    {
      text: "Juli: rapportens text anger ekonomiskt bistånd −54 mnkr och arbetsmarknad och integration −1,9 mnkr. Övriga rader är konstruerade: samma som i augusti. Summan stämmer med textens förändring, 17,1 mnkr.",
      lines: 2,
      constructed: true,
    },
  ]);
}
