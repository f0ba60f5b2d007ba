import { strToU8, zipSync, type Zippable } from "fflate";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SHEET_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const PACKED = new Date(2020, 0, 1);

/** Parts of a package as text, by name. */
export type Parts = Readonly<Record<string, string>>;

/** The smallest workbook a refresh has something to say of: one sheet with one monthly series of two years. */
export function smallParts(sheetName = "Månad"): Parts {
  return {
    "[Content_Types].xml":
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPES}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPES}.worksheet+xml"/></Types>`,
    "_rels/.rels": relationships([`${OFFICE}/officeDocument`, "xl/workbook.xml"]),
    "xl/workbook.xml":
      `${HEAD}<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><sheets>` +
      `<sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([`${OFFICE}/worksheet`, "worksheets/sheet1.xml"]),
    "xl/worksheets/sheet1.xml": `${HEAD}<worksheet xmlns="${SPREADSHEET}"><sheetData>${seriesRows()}</sheetData></worksheet>`,
  };
}

export function zipParts(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) files[name] = strToU8(text);
  return zipSync(files, { mtime: PACKED, level: 6 });
}

/** The given part with one place changed; throws when the place is not there, so that no builder goes stale unseen. */
export function withChange(parts: Parts, name: string, found: string, by: string): Parts {
  const text = parts[name];
  if (text?.includes(found) !== true) throw new Error(`${name} has no ${found}`);
  return { ...parts, [name]: text.replace(found, by) };
}

export function relationships(
  ...items: readonly (readonly [type: string, target: string])[]
): string {
  const elements = items.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${elements.join("")}</Relationships>`;
}

const MONTHS = "Jan Feb Mars April Maj Juni Juli Aug Sept Okt Nov Dec".split(" ");
const YEARS: readonly (readonly [number, readonly number[]])[] = [
  [2019, [71, 72, 70, 74, 75, 73, 76, 78, 77, 79, 80, 81]],
  [2020, [82, 81, 83, 85, 84, 86, 88, 87]],
];

function seriesRows(): string {
  const months = MONTHS.map((month, at) => textCell(at + 1, 1, month)).join("");
  const years = YEARS.map(([year, values], at) => {
    const cells = [year, ...values].map((value, column) => numberCell(column, at + 3, value));
    return `<row r="${at + 3}">${cells.join("")}</row>`;
  });
  return `<row r="1">${months}</row><row r="2">${textCell(0, 2, "Pågående hushåll")}</row>${years.join("")}`;
}

function textCell(column: number, row: number, text: string): string {
  return `<c r="${letter(column)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

function numberCell(column: number, row: number, value: number): string {
  return `<c r="${letter(column)}${row}"><v>${value}</v></c>`;
}

function letter(column: number): string {
  return "ABCDEFGHIJKLM".charAt(column);
}
