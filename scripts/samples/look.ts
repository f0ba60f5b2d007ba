import type { Alignment, Border, Borders, Cell, Fill, Font, PaperSize, Worksheet } from "exceljs";

/** The economist's own formatting: sage green headings, Calibri 11, nothing that resembles the add-in's sheets. */
const GREEN = "FF2F5D50";
const GREY = "FF6B6B6B";

/** A font without a name or size is drawn in whatever the reader's program likes, so each says both. */
function font(more: Partial<Font>): Partial<Font> {
  return { name: "Calibri", size: 11, ...more };
}

export const GREY_ITALIC = font({ italic: true, color: { argb: GREY } });
export const BOLD = font({ bold: true });
export const ITALIC = font({ italic: true });
const SMALL_GREY = font({ size: 9, color: { argb: GREY } });

const HEAD_FILL: Fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE3EEE7" } };
const LINE: Partial<Border> = { style: "thin", color: { argb: GREEN } };
const HAIR: Partial<Border> = { style: "hair", color: { argb: "FFBFC9C3" } };
const WRAP: Partial<Alignment> = { wrapText: true, vertical: "middle" };

// exceljs declares the paper sizes as an enum that does not exist at run time, so the number stands for it.
// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment
const A4 = 9 as PaperSize;

export const AMOUNT = "#,##0";
export const SIGNED = "#,##0;[Red]-#,##0";

export function writeTitle(sheet: Worksheet, title: string, subtitle: string): void {
  const head = sheet.getCell("A1");
  head.value = title;
  head.font = font({ bold: true, size: 15, color: { argb: GREEN } });
  sheet.getRow(1).height = 22;
  const under = sheet.getCell("A2");
  under.value = subtitle;
  under.font = font({ color: { argb: GREY } });
}

export function headingCell(cell: Cell, horizontal: "left" | "center" | "right"): void {
  cell.font = font({ bold: true, color: { argb: GREEN } });
  cell.fill = HEAD_FILL;
  cell.border = { bottom: LINE };
  cell.alignment = { wrapText: true, vertical: "bottom", horizontal };
}

export function bodyCell(cell: Cell, format: string, horizontal?: Alignment["horizontal"]): void {
  cell.numFmt = format;
  cell.border = { bottom: HAIR };
  cell.alignment = horizontal ? { ...WRAP, horizontal } : WRAP;
}

/** A sum stands bold between two lines. */
export function totalCell(cell: Cell): void {
  cell.font = font({ bold: true });
  const border: Partial<Borders> = { top: LINE, bottom: LINE };
  cell.border = border;
}

/** A source note across the table's width; merged cells do not grow by themselves, so the height is given in lines. */
export function writeNote(sheet: Worksheet, row: number, width: number, note: Note): void {
  sheet.mergeCells(row, 1, row, width);
  const cell = sheet.getCell(row, 1);
  cell.value = note.digit
    ? footnoted(note.digit, ` ${note.text}`, "before", SMALL_GREY)
    : note.text;
  cell.font = note.constructed ? { ...GREY_ITALIC, size: 9 } : SMALL_GREY;
  cell.alignment = WRAP;
  sheet.getRow(row).height = 12.5 * (note.lines ?? 1) + 2;
}

export interface Note {
  readonly text: string;
  /** The footnote digit in front of it, raised as in print. */
  readonly digit?: string;
  readonly lines?: number;
  /** Grey italics, as all that is not published. */
  readonly constructed?: boolean;
}

/** Text with its footnote digit raised after or before it; read as plain text it is "…medel)1". */
export function footnoted(
  digit: string,
  text: string,
  place: "before" | "after",
  base: Partial<Font> = font({}),
): { richText: { text: string; font?: Partial<Font> }[] } {
  const raised = { text: digit, font: { ...base, vertAlign: "superscript" as const } };
  const plain = { text, font: base };
  return { richText: place === "after" ? [plain, raised] : [raised, plain] };
}

/** Rows with wrapped text get the height of their longest cell; not every program does it when it opens the file. */
export function fitRowHeights(sheet: Worksheet, firstRow: number, endRow: number): void {
  for (let row = firstRow; row < endRow; row += 1) {
    const lines: number[] = [1];
    sheet.getRow(row).eachCell((cell, column) => {
      const width = sheet.getColumn(column).width ?? 9;
      const words = typeof cell.value === "string" ? cell.value : "";
      if (!cell.isMerged) lines.push(Math.ceil(words.length / width));
    });
    sheet.getRow(row).height = 15 * Math.max(...lines) + 2;
  }
}

/** A4 landscape on one page, with the sheet's name and page in the footer. */
export function printOnA4(sheet: Worksheet): void {
  sheet.pageSetup = {
    paperSize: A4,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 1,
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
  sheet.headerFooter = { oddFooter: "&L&8&F&R&8&A", differentFirst: false };
}
