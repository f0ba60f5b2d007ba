import { describe, expect, it } from "@jest/globals";
import { cellList, firstCells } from "./cell-list";
import { MAIN, bookBytes, readBytes, readRows, sheetXml } from "./package-kit";

const ROWS =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>åäö</t></is></c></row>';
const EXPECTED = ["A1 number 1", 'B1 text "åäö"'];

async function cellsOf(xml: string | Uint8Array): Promise<string[]> {
  const sheets = [{ name: "Blad1", xml: "" }];
  return firstCells(await readBytes(bookBytes({ sheets, parts: { "bok/blad/0.xml": xml } })));
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let k = 0; k < text.length; k++) view.setUint16(2 * k, text.charCodeAt(k), isLittle);
  return bytes;
}

describe("a worksheet reads the same", () => {
  const plain = sheetXml(ROWS);
  const prefixed = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${ROWS.replaceAll(/<(\/?)/g, "<$1x:")}</x:sheetData></x:worksheet>`;
  it.each<[string, string | Uint8Array]>([
    ["plainly written", plain],
    ["with a byte order mark", `\u{feff}${plain}`],
    ["with prefixes", prefixed],
    ["in single quotes", plain.replaceAll('"', "'")],
    [
      "with a comment that looks like its list",
      plain.replace("<sheetData>", "<!-- <sheetData> --><sheetData>"),
    ],
    ["with a comment that looks like a row", plain.replace("<row", "<!-- <row r='9'> --><row")],
    ["in UTF-16, little end first", utf16(`\u{feff}${plain.replace("UTF-8", "UTF-16")}`, true)],
    ["in UTF-16, big end first", utf16(`\u{feff}${plain.replace("UTF-8", "UTF-16")}`, false)],
    ["in UTF-16 without a mark", utf16(plain.replace("UTF-8", "UTF-16"), true)],
    [
      "with a foreign element between",
      plain.replace("<row", '<o:x xmlns:o="o"><row r="1"><c><v>9</v></c></row></o:x><row'),
    ],
    ["spread over lines", plain.replaceAll("><", ">\n\t<")],
  ])("%s", async (_, xml) => {
    expect(await cellsOf(xml)).toEqual(EXPECTED);
  });

  it.each(["<sheetData/>", "<sheetData></sheetData>", "", '<sheetData a="/"/>'])(
    "empty as %p",
    async (data) => {
      expect(await cellsOf(`<worksheet xmlns="${MAIN}">${data}</worksheet>`)).toEqual([]);
    },
  );

  it("with a row longer than any chunk", async () => {
    const long = "x".repeat(32_767);
    const cells = Array.from({ length: 60 }, () => `<c t="inlineStr"><is><t>${long}</t></is></c>`);
    const workbook = await readRows(`<row>${cells.join("")}</row>`);
    expect(firstCells(workbook).at(-1)).toBe(`BH1 text "${long}"`);
  });
});

describe("shared strings", () => {
  async function textOf(shared: string): Promise<string[]> {
    return firstCells(
      await readRows('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>', { shared }),
    );
  }
  const expected = ['A1 text "fet text"', 'B1 text "två"'];
  const second = "<si><t>två</t></si>";

  it.each([
    ["plain", `<si><t>fet text</t></si>${second}`],
    [
      "rich",
      `<si><r><rPr><b/><rFont val="Arial"/></rPr><t>fet</t></r><r><t xml:space="preserve"> text</t></r></si>${second}`,
    ],
    [
      "with how they sound",
      `<si><t>fet text</t><rPh sb="0" eb="3"><t>ljud</t></rPh><phoneticPr fontId="1"/></si>${second}`,
    ],
    ["with a comment", `<si><t>fet<!-- <si> --> text</t></si>${second}`],
    ["with CDATA", `<si><t><![CDATA[fet text]]></t></si>${second}`],
    ["in single quotes", `<si><t xml:space='preserve'>fet text</t></si>${second}`],
  ])("are read %s", async (_, shared) => {
    expect(await textOf(shared)).toEqual(expected);
  });

  it("keep their numbers past empty ones", async () => {
    expect(await textOf("<si/><si><t>två</t></si>")).toEqual(['A1 text ""', 'B1 text "två"']);
  });

  it("are one table for all sheets", async () => {
    const cell = '<row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>egen</t></is></c></row>';
    const sheets = ["Ett", "Två"].map((name) => ({ name, xml: sheetXml(cell) }));
    const workbook = await readBytes(bookBytes({ sheets, shared: "<si><t>delad</t></si>" }));
    const cells = ['A1 text "delad"', 'B1 text "egen"'];
    expect(workbook.sheets.map(({ grid }) => cellList(grid))).toEqual([cells, cells]);
    expect(workbook.sheets[1]?.grid.texts).toBe(workbook.sheets[0]?.grid.texts);
  });
});
