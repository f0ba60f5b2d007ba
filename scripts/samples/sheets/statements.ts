import type { Workbook, Worksheet } from "exceljs";
import { AMOUNT, ITALIC, SIGNED } from "../look";
import { addTableSheet, AUGUST_SOURCE, HEAD_ROW, writeNotes, writeTable } from "./table-sheet";

const WIDTHS = [50, 15, 15, 15, 19];
const DEVIATION_COLUMN = 4;
const FIRST = HEAD_ROW + 1;
/** The rows in the published order: five areas, their sum, costs, income, the municipal unit, the sum with it. */
const LAST_AREA = FIRST + 4;
const SUM = FIRST + 5;
const UNIT = FIRST + 8;
const SUM_WITH_UNIT = FIRST + 9;

/** Driftsammandrag January–August: sums and deviations are the economist's own formulas. */
export function addPeriodStatement(book: Workbook): void {
  const sheet = addTableSheet(book, {
    sheet: "Drift period",
    title: "Arbetsmarknadsnämnden – driftsammandrag",
    subtitle: "Linköpings kommun · utfall januari–augusti 2020 · netto, tkr",
    widths: WIDTHS,
  });
  writeStatement(sheet, "08-driftsammandrag-period");
}

/** Driftsammandrag for the full year with the pandemic's net effect, and the economist's one cell comment. */
export function addForecastStatement(book: Workbook): void {
  const sheet = addTableSheet(book, {
    sheet: "Prognos helår",
    title: "Arbetsmarknadsnämnden – prognos helår 2020",
    subtitle: "Linköpings kommun · prognos per 31 augusti 2020 · netto, tkr",
    widths: WIDTHS,
  });
  writeStatement(sheet, "08-driftsammandrag-prognos");
  sheet.getCell(FIRST + 2, 2).note = {
    texts: [
      {
        text: "Exempel på en egen kommentar: stäm av antagandet om 3 825 hushåll (bladet Volymer) innan prognosen lämnas.",
      },
    ],
    margins: { insetmode: "auto" },
  };
}

function writeStatement(sheet: Worksheet, table: string): void {
  const end = writeTable(sheet, table, {
    headRow: HEAD_ROW,
    textColumns: [1],
    isTotal: (label) => label.startsWith("Summa"),
    formula: statementFormula,
  });
  for (let row = FIRST; row < end; row += 1) {
    for (let column = 2; column <= WIDTHS.length; column += 1) {
      sheet.getCell(row, column).numFmt = column === DEVIATION_COLUMN ? SIGNED : AMOUNT;
    }
    const label = sheet.getCell(row, 1);
    if (typeof label.value !== "string" || !/^(varav|Nettoeffekt)/.test(label.value)) continue;
    for (let column = 1; column <= WIDTHS.length; column += 1) {
      sheet.getCell(row, column).font = ITALIC;
    }
    if (label.value.startsWith("varav")) label.alignment = { ...label.alignment, indent: 1 };
  }
  writeNotes(sheet, end + 1, WIDTHS.length, [
    AUGUST_SOURCE,
    {
      text: "Kostnader med plus, intäkter med minus. Avvikelse = budget − utfall respektive budget − prognos.",
    },
  ]);
}

function statementFormula(place: { row: number; column: number; label: string }): string | null {
  const { row, column } = place;
  if (column === 1) return null;
  if (column === DEVIATION_COLUMN) return `C${row}-B${row}`;
  const letter = "ABCDE".charAt(column - 1);
  if (row === SUM) return `SUM(${letter}${FIRST}:${letter}${LAST_AREA})`;
  if (row === SUM_WITH_UNIT) return `${letter}${SUM}+${letter}${UNIT}`;
  return null;
}
