import { strToU8 } from "fflate";
import { compoundFile } from "./compound-file";
import { relationships, smallParts, withChange, zipParts, type Parts } from "./small-workbook";

/** Files that people give by mistake or with bad intent, each as bytes. Those of a kind differ in one thing from a sound one. */

export function notAZip(): Uint8Array {
  return strToU8("Månad;Hushåll\r\n2020-08;3432\r\n");
}

export function emptyFile(): Uint8Array {
  return new Uint8Array();
}

/** As after a broken download: the end, where the archive's directory stands, is missing. */
export function truncated(): Uint8Array {
  const whole = zipParts(smallParts());
  return whole.slice(0, Math.floor(whole.length * 0.6));
}

/** Saved with a password: the package lies encrypted in a compound file. */
export function encrypted(): Uint8Array {
  return compoundFile(["EncryptionInfo", "EncryptedPackage"]);
}

/** Excel 97–2003. */
export function oldXls(): Uint8Array {
  return compoundFile(["Workbook"]);
}

export function binaryXlsb(): Uint8Array {
  const parts = withChange(
    smallParts(),
    "[Content_Types].xml",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
  );
  return zipParts(renamed(parts, "xl/workbook.xml", "xl/workbook.bin"));
}

/** ISO/IEC 29500-1: the same parts under other namespaces and relationship types. */
export function strictWorkbook(): Uint8Array {
  const strict = Object.entries(smallParts()).map(([name, text]) => [
    name,
    text
      .replaceAll(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      ),
  ]);
  return zipParts(Object.fromEntries(strict) as Parts); // entries of strings make a record of strings
}

export function wordDocument(): Uint8Array {
  const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const parts = withChange(
    smallParts(),
    "[Content_Types].xml",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
  );
  return zipParts({
    ...renamed(parts, "xl/workbook.xml", "word/document.xml"),
    "word/document.xml": `<w:document xmlns:w="${word}"><w:body><w:p/></w:body></w:document>`,
  });
}

/** 32 MB of blanks inside a sheet, packed to some 32 kB. */
export function zipBomb(): Uint8Array {
  return zipParts(
    withChange(
      smallParts(),
      "xl/worksheets/sheet1.xml",
      "</sheetData>",
      `${" ".repeat(32 * 2 ** 20)}</sheetData>`,
    ),
  );
}

/** A bomb that lies: its directory declares a few hundred bytes for the sheet that unpacks to 32 MB. */
export function understatedZipBomb(): Uint8Array {
  const bytes = zipBomb();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const LOCAL = 0x04034b50;
  const CENTRAL = 0x02014b50;
  for (let at = 0; at + 30 < bytes.length; at += 1) {
    const signature = view.getUint32(at, true);
    const sizeAt = signature === LOCAL ? at + 22 : signature === CENTRAL ? at + 24 : null;
    if (sizeAt !== null && view.getUint32(sizeAt, true) > 2 ** 20)
      view.setUint32(sizeAt, 900, true);
  }
  return bytes;
}

/** `part` starts with a document type that defines an entity within an entity ("billion laughs", shortened). */
export function withDtd(part = "xl/workbook.xml"): Uint8Array {
  const dtd = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
  return zipParts(withChange(smallParts(), part, "?>\n", `?>\n${dtd}`));
}

export function withoutWorksheets(): Uint8Array {
  const sheet = '<sheet name="Månad" sheetId="1" r:id="rId1"/>';
  return zipParts(withChange(smallParts(), "xl/workbook.xml", sheet, ""));
}

export function signed(): Uint8Array {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const signatures =
    "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature";
  const types = withChange(
    smallParts(),
    "[Content_Types].xml",
    "</Types>",
    '<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/>' +
      '<Override PartName="/_xmlsignatures/sig1.xml" ContentType="application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml"/></Types>',
  );
  return zipParts({
    ...types,
    "_rels/.rels": relationships(
      [`${office}/officeDocument`, "xl/workbook.xml"],
      [`${signatures}/origin`, "_xmlsignatures/origin.sigs"],
    ),
    "_xmlsignatures/origin.sigs": "",
    "_xmlsignatures/_rels/origin.sigs.rels": relationships([`${signatures}/signature`, "sig1.xml"]),
    "_xmlsignatures/sig1.xml": '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
  });
}

/** "Protect workbook": no sheet may be added. */
export function structureLocked(): Uint8Array {
  return zipParts(
    withChange(
      smallParts(),
      "xl/workbook.xml",
      "<sheets>",
      '<workbookProtection lockStructure="1"/><sheets>',
    ),
  );
}

/** A sound workbook whose own sheet has the name that our summary would take. */
export function foreignSummary(): Uint8Array {
  return zipParts(smallParts("Sammanfattning"));
}

function renamed(parts: Parts, from: string, to: string): Parts {
  const moved = Object.entries(parts).map(([name, text]) => [
    name === from ? to : name.replace("xl/_rels/workbook.xml.rels", relsName(to)),
    text.replaceAll(`/${from}"`, `/${to}"`).replaceAll(`"${from}"`, `"${to}"`),
  ]);
  return Object.fromEntries(moved) as Parts; // entries of strings make a record of strings
}

function relsName(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}
