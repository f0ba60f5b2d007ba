import { describe, expect, it } from "@jest/globals";
import { BookError } from "../../../../../src/hosts/xlsx/errors";
import { openStyleBook } from "../../../../../src/hosts/xlsx/write/styles/style-book";
import { parseXmlText, type XmlElement } from "../../../../../src/hosts/xlsx/xml/tree";
import { attribute, descendants } from "../../../../../src/hosts/xlsx/xml/find";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LISTS =
  '<fonts count="1" x14ac:knownFonts="1" xmlns:x14ac="x"><font><sz val="11"/><name val="Arial"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs>';

function styleSheet(content: string): string {
  return `<styleSheet xmlns="${MAIN}">${content}</styleSheet>`;
}

/** The styles after one title and one deviation were asked for, with their numbers. */
function grown(text: string): { readonly text: string; readonly numbers: readonly number[] } {
  const book = openStyleBook(parseXmlText(text, "styles.xml"), "styles.xml");
  const numbers = [
    book.cellStyle({ style: "title", format: "general" }),
    book.cellStyle({ style: "total", format: "signed" }),
    book.cellStyle({ style: "rowHead", format: "text" }),
    book.textColour("good"),
  ];
  return { text: book.text(), numbers };
}

function cellXf(text: string, number: number): XmlElement {
  const xf = descendants(parseXmlText(text, "styles.xml").root, ["cellXfs", "xf"])[number];
  if (xf === undefined) throw new Error(`No cell style ${number}`);
  return xf;
}

describe("looks in the styles part", () => {
  it("are added after those that are there, which stay as they are written", () => {
    const { text, numbers } = grown(styleSheet(LISTS));
    expect(numbers).toEqual([1, 2, 3, 0]);
    expect(text).toContain(
      '<fonts count="4" x14ac:knownFonts="1" xmlns:x14ac="x"><font><sz val="11"/>',
    );
    expect(text).toContain(
      '<font><b/><sz val="18"/><color rgb="FF1F2933"/><name val="Calibri"/><family val="2"/></font>',
    );
    expect(text).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="+#,##0;&quot;\u2212&quot;#,##0;0"/></numFmts><fonts',
    );
    expect(text).toContain(
      '</cellXfs><dxfs count="1"><dxf><font><color rgb="FF1B7F4B"/></font></dxf></dxfs></styleSheet>',
    );
    expect(attribute(cellXf(text, 3), "numFmtId")).toBe("49");
  });

  it("are refused where Excel would have more than the 65 490 cell formats it can hold", () => {
    const filled = (count: number): string => {
      const formats = Array.from({ length: count }, (_, k) => `<xf xfId="0" numFmtId="${k}"/>`);
      return styleSheet(LISTS.replace('<xf xfId="0"/>', formats.join("")));
    };
    // The four looks of `grown` add three cell formats.
    expect(grown(filled(65_487)).numbers.slice(0, 3)).toEqual([65_487, 65_488, 65_489]);
    expect(() => grown(filled(65_488))).toThrow(BookError);
  });

  it("are found again, however they are spelt", () => {
    const once = grown(styleSheet(LISTS));
    expect(grown(once.text)).toEqual(once);
    const respelt = once.text
      .replaceAll('<sz val="18"/>', '<sz val="18"></sz>')
      .replaceAll(' applyFont="1" applyBorder="1"', ' applyBorder="1"  applyFont="1"');
    expect(respelt).not.toBe(once.text);
    expect(grown(respelt)).toEqual({ text: respelt, numbers: once.numbers });
  });

  it("reuse number formats and go on after the highest number", () => {
    const formats =
      '<numFmts count="2"><numFmt numFmtId="170" formatCode="yyyy"/><numFmt numFmtId="166" formatCode="+#,##0;&quot;\u2212&quot;#,##0;0"/></numFmts>';
    expect(grown(styleSheet(formats + LISTS)).text).toContain(`${formats}<fonts`);
    const other = formats.replace("+#", "#");
    expect(grown(styleSheet(other + LISTS)).text).toContain('numFmtId="171"');
  });
});

describe("styles parts of unusual shape", () => {
  it.each([
    ["no list at all", styleSheet(" ")],
    ["a root that is one tag", `<styleSheet xmlns="${MAIN}"/>`],
    [
      "self-closing lists",
      styleSheet('<numFmts count="0"/><fonts/><fills count="0"/><dxfs count="0"/>'),
    ],
    ["lists without a count", styleSheet(LISTS.replace(/ count="\d"/g, ""))],
    [
      "a prefix",
      styleSheet(LISTS)
        .replace(/<(\/?)(?=\w)/g, "<$1s:")
        .replace("xmlns=", "xmlns:s="),
    ],
    [
      "extensions after",
      styleSheet(`${LISTS}<cellStyles/><dxfs/><colors/><extLst><ext/></extLst>`),
    ],
  ])("with %s grow soundly", (_, text) => {
    const once = grown(text);
    const title = cellXf(once.text, once.numbers[0] ?? -1);
    const fonts = descendants(parseXmlText(once.text, "styles.xml").root, ["fonts", "font"]);
    const font = fonts[Number(attribute(title, "fontId"))];
    expect(font?.children.map(({ name }) => name)).toEqual(["b", "sz", "color", "name", "family"]);
    expect(once.numbers[0]).toBeGreaterThan(0);
    expect(grown(once.text)).toEqual(once);
  });

  it("never give our fill the second place, which Excel shows as a grid", () => {
    const book = openStyleBook(parseXmlText(styleSheet("<fills><fill/></fills>"), "s"), "s");
    const number = book.cellStyle({ style: "input", format: "general" });
    expect(attribute(cellXf(book.text(), number), "fillId")).toBe("2");
  });
});
