import type { Cell, Workbook, Worksheet } from "exceljs";
import type { ChartPlace, ChartSeries } from "../chart";
import {
  BOLD,
  footnoted,
  GREY_ITALIC,
  ITALIC,
  headingCell,
  printOnA4,
  writeNote,
  writeTitle,
} from "../look";
import type { SeriesUpdate } from "../series";
import { publishedTable } from "../tables";

const SHEET = "LinQ månad";
const FIRST_ROW = 4;
const REMARK_COLUMN = 14;
const MONTHS_A_YEAR = 12;

interface MonthlySheet {
  readonly title: string;
  readonly period: string;
  readonly updates: readonly SeriesUpdate[];
}

interface Measure {
  readonly title: string;
  readonly years: readonly { readonly year: string; readonly cells: readonly string[] }[];
}

/**
 * The monthly series in the layout of the published follow-up: two measures under each row of month names, a measure's
 * title above its years. Returns the households' chart, which stands under the tables.
 */
export function addMonthly(book: Workbook, spec: MonthlySheet): ChartPlace {
  const sheet = book.addWorksheet(SHEET, {
    views: [{ state: "frozen", xSplit: 1, ySplit: FIRST_ROW, showGridLines: false }],
  });
  printOnA4(sheet);
  writeTitle(sheet, spec.title, spec.period);
  sheet.getColumn(1).width = 9;
  for (let column = 2; column <= MONTHS_A_YEAR + 1; column += 1) sheet.getColumn(column).width = 11;
  if (spec.updates.length > 0) sheet.getColumn(REMARK_COLUMN).width = 27;
  const [months, measures] = publishedMeasures();
  let row = FIRST_ROW;
  let chart: ChartSeries[] = [];
  for (const [at, measure] of measures.entries()) {
    if (at % 2 === 0) writeMonthRow(sheet, row++, months);
    const update = spec.updates.find(({ measure: start }) => measure.title.startsWith(start));
    const firstYear = writeMeasure(sheet, row, measure, update);
    if (at === 0) chart = chartOf(sheet, measure, firstYear);
    row = firstYear + measure.years.length + 1;
  }
  const end = writeNotes(sheet, row, spec.updates.length > 0);
  return { series: chart, firstRow: end };
}

function publishedMeasures(): [readonly string[], Measure[]] {
  const [head = [], ...rows] = publishedTable("03-manadsserier");
  const titles = [...new Set(rows.map(([title = ""]) => title))];
  const measures = titles.map((title) => ({
    title,
    years: rows
      .filter(([rowTitle]) => rowTitle === title)
      .map(([, year = "", ...cells]) => ({ year, cells })),
  }));
  return [head.slice(2), measures];
}

function writeMonthRow(sheet: Worksheet, row: number, months: readonly string[]): void {
  headingCell(sheet.getCell(row, 1), "left");
  for (const [at, month] of months.entries()) {
    const cell = sheet.getCell(row, at + 2);
    cell.value = month;
    headingCell(cell, "right");
  }
}

/** Returns the row of the measure's first year. */
function writeMeasure(
  sheet: Worksheet,
  titleRow: number,
  measure: Measure,
  update: SeriesUpdate | undefined,
): number {
  sheet.getCell(titleRow, 1).value = footnoted("1", measure.title, "after", BOLD);
  let row = titleRow + 1;
  if (measure.title.startsWith("Kostnader för tillfälliga boenden")) {
    sheet.getCell(row, 1).value =
      "Målsättning för 2020: 600 000 kr/månad i kostnad för tillfälliga boenden";
    sheet.getCell(row++, 1).font = ITALIC;
  }
  const firstYear = row;
  for (const { year, cells } of measure.years) {
    sheet.getCell(row, 1).value = Number(year);
    sheet.getCell(row, 1).alignment = { horizontal: "left" };
    for (const [at, text] of cells.entries()) writeMonth(sheet.getCell(row, at + 2), text);
    row += 1;
  }
  if (update) writeUpdate(sheet, row - 1, update);
  return firstYear;
}

function writeMonth(cell: Cell, text: string): void {
  cell.numFmt = "#,##0";
  cell.alignment = { horizontal: "right" };
  if (text === "X") cell.value = footnoted("2", "X", "after");
  else if (text !== "") cell.value = Number(text);
}

function writeUpdate(sheet: Worksheet, row: number, update: SeriesUpdate): void {
  for (const { month, value, origin } of update.cells) {
    const cell = sheet.getCell(row, month + 1);
    writeMonth(cell, String(value));
    if (origin === "constructed") cell.font = GREY_ITALIC;
  }
  const remark = sheet.getCell(row, REMARK_COLUMN);
  remark.value = update.remark;
  remark.font = { ...GREY_ITALIC, size: 9 };
  remark.alignment = { indent: 1 };
}

/** Returns the number of the last row written, which is the next row counted from 0. */
function writeNotes(sheet: Worksheet, row: number, hasConstructed: boolean): number {
  const width = hasConstructed ? REMARK_COLUMN : MONTHS_A_YEAR + 1;
  writeNote(sheet, row, width, {
    digit: "1",
    text: "Källa: LinQ som hämtar uppgifter från verksamhetssystemet Treserva. Observera att uppgifterna kan ändras någorlunda på grund av efterregistreringar i individärenden i Treserva.",
  });
  writeNote(sheet, row + 1, width, {
    digit: "2",
    text: "Redovisas med en eftersläpning på en månad, med anledning av efterregistreringar i individärenden i Treserva.",
  });
  if (!hasConstructed) return row + 2;
  writeNote(sheet, row + 2, width, {
    text: "Åren 2018–2019 och början av 2020 är publicerade i mars månads uppföljning; augusti 2020 (3 432 hushåll, 9 512 kr) och juli (56 hushåll i tillfälligt boende) i delårsrapporten. Grå kursiva värden är inte publicerade utan konstruerade för den här exempelboken.",
    lines: 2,
    constructed: true,
  });
  return row + 3;
}

function chartOf(sheet: Worksheet, measure: Measure, firstYear: number): ChartSeries[] {
  return measure.years.map(({ year }, at) => ({
    sheet: SHEET,
    name: { row: firstYear + at, column: 1, text: year },
    categories: cachedRow(sheet, FIRST_ROW),
    values: cachedRow(sheet, firstYear + at),
  }));
}

function cachedRow(sheet: Worksheet, row: number): ChartSeries["values"] {
  const cached = Array.from({ length: MONTHS_A_YEAR }, (_, at) => {
    const { value } = sheet.getCell(row, at + 2);
    return typeof value === "number" || typeof value === "string" ? value : null;
  });
  return { row, firstColumn: 2, cached };
}
