import { describe, expect, it } from "@jest/globals";
import { zipSync } from "fflate";
import { MAIN, bookBytes, bookParts, readBytes, sheetXml } from "./package-kit";

const XML = sheetXml("<row><c><v>1</v></c></row>");
const SHEETS = [{ name: "Blad1", xml: XML }];

function without(name: string): Uint8Array {
  const parts = Object.entries(bookParts({ sheets: SHEETS }));
  return zipSync(Object.fromEntries(parts.filter(([part]) => part !== name)));
}

describe("readWorkbook refuses", () => {
  it.each<[string, object, Uint8Array]>([
    ["a book without sheets", { reason: "no-worksheets" }, bookBytes({ sheets: [] })],
    [
      "a book of chart sheets",
      { reason: "no-worksheets" },
      bookBytes({ sheets: [{ name: "D", xml: "", kind: "chartsheet" }] }),
    ],
    [
      "a sheet without its part",
      { reason: "missing-part", args: { part: "bok/blad/0.xml" } },
      without("bok/blad/0.xml"),
    ],
    [
      "a sheet that is cut short",
      { reason: "malformed-xml", args: { part: "bok/blad/0.xml" } },
      bookBytes({ sheets: [{ name: "A", xml: XML.slice(0, 130) }] }),
    ],
    [
      "rows that do not nest",
      { reason: "malformed-xml" },
      bookBytes({ sheets: [{ name: "A", xml: sheetXml("<row><c></row></c>") }] }),
    ],
    [
      "a DTD in a sheet",
      { reason: "forbidden-dtd" },
      bookBytes({
        sheets: [{ name: "A", xml: XML.replace("<worksheet", "<!DOCTYPE x><worksheet") }],
      }),
    ],
    [
      "a DTD in the texts",
      { reason: "forbidden-dtd" },
      bookBytes({
        sheets: SHEETS,
        parts: { "bok/texter.xml": `<!DOCTYPE sst><sst xmlns="${MAIN}"/>` },
      }),
    ],
    [
      "text that is not UTF-8",
      { reason: "malformed-xml" },
      bookBytes({
        sheets: SHEETS,
        parts: { "bok/blad/0.xml": latin1(sheetXml('<row><c t="str"><v>å</v></c></row>')) },
      }),
    ],
    [
      "a sheet that is no worksheet",
      { reason: "corrupt-part" },
      bookBytes({ sheets: [{ name: "A", xml: "<html/>" }] }),
    ],
  ])("%s", async (_, error, bytes) => {
    await expect(readBytes(bytes)).rejects.toMatchObject(error);
  });
});

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
