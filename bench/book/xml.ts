export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Styles of the generated book, by their number in styles.xml. */
export const STYLE = { plain: 0, month: 1, money: 2, heading: 3 } as const;
export type Style = (typeof STYLE)[keyof typeof STYLE];

/** The book's shared strings: each text's number, and how often one was used. */
export interface SharedStrings {
  readonly numbers: Map<string, number>;
  uses: number;
}

export type CellValue = string | number | null;

/** A cell as Excel itself saves it: text as a shared string, numbers with 17 significant digits. */
export function cellXml(
  ref: string,
  value: CellValue,
  style: Style,
  strings: SharedStrings,
): string {
  if (value === null) return "";
  const s = style === STYLE.plain ? "" : ` s="${style}"`;
  if (typeof value === "number") return `<c r="${ref}"${s}><v>${numberXml(value)}</v></c>`;
  return `<c r="${ref}"${s} t="s"><v>${shared(value, strings)}</v></c>`;
}

function shared(text: string, strings: SharedStrings): number {
  strings.uses += 1;
  const number = strings.numbers.get(text) ?? strings.numbers.size;
  strings.numbers.set(text, number);
  return number;
}

function numberXml(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toPrecision(17).replace(/0+$/, "");
}

export function rowOpen(row: number, width: number): string {
  return `<row r="${row}" spans="1:${width}" x14ac:dyDescent="0.25">`;
}

export function sheetOpen(ref: string, columns = ""): string {
  return (
    `${HEAD}<worksheet xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}" ` +
    `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" ` +
    `xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><dimension ref="${ref}"/>` +
    `<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>` +
    `${columns}<sheetData>`
  );
}

/** A–P: no sheet of the book is wider. */
export function letter(column: number): string {
  return "ABCDEFGHIJKLMNOP".charAt(column);
}

export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}
