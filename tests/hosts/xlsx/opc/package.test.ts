import { describe, expect, it } from "@jest/globals";
import { strFromU8, strToU8, zipSync } from "fflate";
import {
  findPart,
  openPackage,
  readXmlPart,
  relationshipsOf,
} from "../../../../src/hosts/xlsx/opc/package";
import { bookBytes, bookParts, sheetXml, type BookSpec } from "../read/package-kit";

const SPEC: BookSpec = { sheets: [{ name: "Blad1", xml: sheetXml("") }] };

/** The parts of a small book with one text replaced in all of them. */
function changed(from: string, to: string): Uint8Array {
  const parts = Object.entries(bookParts(SPEC)).map(([name, bytes]) => [
    name,
    strToU8(strFromU8(bytes).replaceAll(from, to)),
  ]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
}

function oleFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let k = 0; k < stream.length; k++) bytes[1024 + 2 * k] = stream.charCodeAt(k);
  return bytes;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

describe("openPackage", () => {
  it("finds the workbook through the relationships, wherever it lies", async () => {
    const book = await openPackage(bookBytes(SPEC));
    expect(book.mainPart).toBe("bok/arbetsbok.xml");
    const targets = (await relationshipsOf(book, book.mainPart)).map(({ target }) => target);
    expect(targets).toEqual(["bok/blad/0.xml", "bok/stilar.xml", "bok/texter.xml"]);
    expect(book.isSigned).toBe(false);
  });

  it("keeps external targets as they are written", async () => {
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="t" Target="https://x.se/å b" TargetMode="External"/></Relationships>';
    const book = await openPackage(
      bookBytes({ ...SPEC, parts: { "bok/blad/_rels/0.xml.rels": rels } }),
    );
    expect(await relationshipsOf(book, "bok/blad/0.xml")).toMatchObject([
      { target: "https://x.se/å b", isExternal: true },
    ]);
  });

  it("finds parts in any case and behind escaped names", async () => {
    const book = await openPackage(bookBytes({ ...SPEC, parts: { "bok/på väg.xml": "<a/>" } }));
    expect(findPart(book, "BOK/Arbetsbok.XML")?.name).toBe("bok/arbetsbok.xml");
    expect(findPart(book, "bok/p%C3%A5%20v%C3%A4g.xml")?.name).toBe("bok/på väg.xml");
    expect(findPart(book, "bok/saknas.xml")).toBeUndefined();
  });

  it("does not build a tree of a part that is far too large for one", async () => {
    const stored = [new Uint8Array(2 ** 26 + 1), { level: 0 }] as const;
    const book = await openPackage(zipSync({ ...bookParts(SPEC), "bok/stor.xml": [...stored] }));
    await expect(readXmlPart(book, "bok/stor.xml")).rejects.toMatchObject({ reason: "zip-bomb" });
  });

  it("sees a digital signature", async () => {
    const rels = strFromU8(bookParts(SPEC)["_rels/.rels"] ?? new Uint8Array());
    const signature =
      '<Relationship Id="r9" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>';
    const signed = rels.replace("</Relationships>", signature);
    const book = await openPackage(bookBytes({ ...SPEC, parts: { "_rels/.rels": signed } }));
    expect(book.isSigned).toBe(true);
  });

  it.each<[string, string, Uint8Array]>([
    ["an encrypted workbook", "encrypted", oleFile("EncryptedPackage")],
    ["an old workbook", "old-format", oleFile("Workbook")],
    [
      "a binary workbook",
      "binary-format",
      changed(SHEET_TYPE, "application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
    ],
    [
      "a Strict workbook",
      "strict-format",
      changed(
        `${OFFICE}/relationships/officeDocument`,
        "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
      ),
    ],
    [
      "a text document",
      "not-a-workbook",
      changed(
        SHEET_TYPE,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
      ),
    ],
    ["an archive of something else", "not-a-workbook", zipSync({ "a.txt": strToU8("a") })],
    [
      "a package without a document",
      "not-a-workbook",
      changed(`${OFFICE}/relationships/officeDocument`, "x"),
    ],
    ["a DTD", "forbidden-dtd", changed("<Types", "<!DOCTYPE x><Types")],
    ["a part that is no XML", "malformed-xml", changed("<Types", "<Types <")],
  ])("refuses %s: %s", async (_, reason, bytes) => {
    await expect(openPackage(bytes)).rejects.toMatchObject({ reason });
  });
});
