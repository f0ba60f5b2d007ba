import { strToU8, zipSync } from "fflate";
import type { Workbook } from "../../../../src/ingest/grid";
import { openPackage } from "../../../../src/hosts/xlsx/opc/package";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/workbook";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface BookSpec {
  /** Parts of the worksheets, in tab order. */
  readonly sheets: readonly SheetSpec[];
  /** The children of `<sst>`. */
  readonly shared?: string;
  /** The children of `<styleSheet>`. */
  readonly styles?: string;
  /** Children of `<workbook>` before and after `<sheets>`. */
  readonly before?: string;
  readonly after?: string;
  /** Other parts, or replacements, by name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

export interface SheetSpec {
  readonly name: string;
  /** The whole part. */
  readonly xml: string;
  /** The last step of the relationship type. */
  readonly kind?: string;
  /** More attributes of `<sheet>`. */
  readonly attributes?: string;
}

/** A worksheet part around the given rows. */
export function sheetXml(rows: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
}

/** The parts of a small workbook whose folder is called `bok`, so that nothing can rely on `xl`. */
export function bookParts(spec: BookSpec): Record<string, Uint8Array> {
  const relations = spec.sheets.map(({ kind = "worksheet" }, k) => {
    return `<Relationship Id="r${k}" Type="${OFFICE}/${kind}" Target="blad/${k}.xml"/>`;
  });
  const sheets = spec.sheets.map(({ name, attributes = "" }, k) => {
    return `<sheet name="${name}" sheetId="${k + 1}" r:id="r${k}" ${attributes}/>`;
  });
  const rels = (content: string): string =>
    `<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;
  const texts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/bok/arbetsbok.xml" ContentType="${TYPE}.sheet.main+xml"/></Types>`,
    "_rels/.rels": rels(
      `<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="bok/arbetsbok.xml"/>`,
    ),
    "bok/arbetsbok.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${spec.before ?? ""}<sheets>${sheets.join("")}</sheets>${spec.after ?? ""}</workbook>`,
    "bok/_rels/arbetsbok.xml.rels": rels(
      `${relations.join("")}<Relationship Id="s" Type="${OFFICE}/styles" Target="/bok/stilar.xml"/><Relationship Id="t" Type="${OFFICE}/sharedStrings" Target="texter.xml"/>`,
    ),
    "bok/stilar.xml": `<styleSheet xmlns="${MAIN}">${spec.styles ?? ""}</styleSheet>`,
    "bok/texter.xml": `<sst xmlns="${MAIN}">${spec.shared ?? ""}</sst>`,
  };
  spec.sheets.forEach(({ xml }, k) => {
    texts[`bok/blad/${k}.xml`] = xml;
  });
  return Object.fromEntries(
    Object.entries({ ...texts, ...spec.parts }).map(([name, content]) => [
      name,
      typeof content === "string" ? strToU8(content) : content,
    ]),
  );
}

export function bookBytes(spec: BookSpec): Uint8Array {
  return zipSync(bookParts(spec));
}

export async function readBytes(bytes: Uint8Array): Promise<Workbook> {
  return readWorkbook(await openPackage(bytes), {});
}

/** Reads one sheet named Blad1 with the given rows. */
export async function readRows(
  rows: string,
  more: Omit<BookSpec, "sheets"> = {},
): Promise<Workbook> {
  return readBytes(bookBytes({ ...more, sheets: [{ name: "Blad1", xml: sheetXml(rows) }] }));
}
