import type { Workbook, Worksheet } from "exceljs";
import { headingCell } from "../look";
import { publishedTable } from "../tables";
import { addTableSheet, AUGUST_SOURCE, writeNotes, writeRows } from "./table-sheet";

/** Both tables have a two-row heading: the period above, the two administrations (UAF, SOF) under it. */
const HEAD_ROW = 5;

export function addStaffing(book: Workbook): void {
  const sheet = addTableSheet(book, {
    sheet: "Personal",
    title: "Arbetsmarknadsnämnden – personal",
    subtitle: "Linköpings kommun · augusti 2020 · UAF och SOF",
    widths: [36, 12, 12, 12, 12, 12, 12],
  });
  writeGroups(
    sheet,
    ["Personal"],
    [
      { title: "Augusti 2020", under: ["UAF", "SOF"] },
      { title: "Augusti 2019", under: ["UAF", "SOF"] },
      { title: "Målvärde helår", under: ["UAF", "SOF"] },
    ],
  );
  const [, ...rows] = publishedTable("08-personal");
  const end = writeRows(sheet, rows, { headRow: HEAD_ROW, textColumns: [1] });
  writeNotes(sheet, end + 1, 7, [AUGUST_SOURCE]);
}

export function addStaffIndicators(book: Workbook): void {
  const sheet = addTableSheet(book, {
    sheet: "Medarbetare",
    title: "Arbetsmarknadsnämnden – nämndindikatorer, målområde Medarbetare",
    subtitle: "Linköpings kommun · augusti 2020 · UAF/SOF, procent där inget annat anges",
    widths: [24, 62, 15, 10, 10, 14, 14, 12],
  });
  writeGroups(
    sheet,
    ["Nämndmål", "Nämndindikator"],
    [
      { title: "2018", under: ["UAF/SOF"] },
      { title: "2019", under: ["UAF", "SOF"] },
      { title: "Aug. 2020", under: ["UAF", "SOF"] },
      { title: "Målvärde", under: [""] },
    ],
  );
  const [, ...rows] = publishedTable("08-indikatorer-medarbetare");
  const end = writeRows(sheet, rows, { headRow: HEAD_ROW, textColumns: [1, 2] });
  writeNotes(sheet, end + 1, 8, [AUGUST_SOURCE]);
}

interface ColumnGroup {
  readonly title: string;
  readonly under: readonly string[];
}

function writeGroups(
  sheet: Worksheet,
  labels: readonly string[],
  groups: readonly ColumnGroup[],
): void {
  let column = 1;
  for (const label of labels) writeHeading(sheet, column++, label, "");
  for (const { title, under } of groups) {
    const first = column;
    for (const [at, name] of under.entries()) {
      writeHeading(sheet, column++, at === 0 ? title : "", name);
    }
    if (under.length > 1) sheet.mergeCells(HEAD_ROW - 1, first, HEAD_ROW - 1, column - 1);
  }
  for (let at = labels.length + 1; at < column; at += 1) {
    headingCell(sheet.getCell(HEAD_ROW - 1, at), "center");
    headingCell(sheet.getCell(HEAD_ROW, at), "right");
  }
}

function writeHeading(sheet: Worksheet, column: number, upper: string, lower: string): void {
  if (upper) sheet.getCell(HEAD_ROW - 1, column).value = upper;
  if (lower) sheet.getCell(HEAD_ROW, column).value = lower;
  headingCell(sheet.getCell(HEAD_ROW - 1, column), "left");
  headingCell(sheet.getCell(HEAD_ROW, column), "left");
}
