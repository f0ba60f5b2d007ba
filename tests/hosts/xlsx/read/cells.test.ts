import { describe, expect, it } from "@jest/globals";
import { firstCells } from "./cell-list";
import { readRows } from "./package-kit";

/** Styles 0 to 4: general, 14 (date), 9 (percent), own date, own amount. */
const STYLES = `<numFmts count="2"><numFmt numFmtId="170" formatCode="yyyy\\-mm;@"/><numFmt numFmtId="171" formatCode="#,##0&quot; mnkr&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>`;

async function cellsOf(cells: string, more = {}): Promise<string[]> {
  const workbook = await readRows(`<row r="1">${cells}</row>`, { styles: STYLES, ...more });
  return firstCells(workbook);
}

describe("the value of a cell", () => {
  it.each([
    ['<c r="A1"><v>12.5</v></c>', "A1 number 12.5"],
    ['<c r="A1" t="n"><v>-0.10000000000000001</v></c>', "A1 number -0.1"],
    ['<c r="A1" s="1"><v>44044</v></c>', "A1 date 44044"],
    ['<c r="A1" s="3"><v>44044</v></c>', "A1 date 44044"],
    ['<c r="A1" s="2"><v>0.88</v></c>', "A1 percent 0.88"],
    ['<c r="A1" s="4"><v>12</v></c>', "A1 number 12"],
    ['<c r="A1" s="99"><v>12</v></c>', "A1 number 12"],
    ['<c r="A1" t="s"><v>1</v></c>', 'A1 text "två"'],
    ['<c r="A1" t="str"><f>B1&amp;""</f><v>a &lt; b</v></c>', 'A1 text "a < b"'],
    ['<c r="A1" t="str"><f>B1</f><v></v></c>', 'A1 text ""'],
    ['<c r="A1" t="inlineStr"><is><t>Månad</t></is></c>', 'A1 text "Månad"'],
    ['<c r="A1" t="b"><v>1</v></c>', "A1 boolean 1"],
    ['<c r="A1" t="b"><v>0</v></c>', "A1 boolean 0"],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', 'A1 error "#DIV/0!"'],
    // 31 August 2020 is serial 44074; 18 hours are three quarters of a day.
    ['<c r="A1" t="d"><v>2020-08-31</v></c>', "A1 date 44074"],
    ['<c r="A1" t="d"><v>2020-08-31T18:00:00</v></c>', "A1 date 44074.75"],
    ['<c r="A1" t="d"><v>1900-02-28</v></c>', "A1 date 59"],
    ['<c r="A1"><f>SUM(B1:B9)</f><v>3</v></c>', "A1 number 3"],
    ['<c r="A1"><f t="shared" ref="A1:A5" si="0">B1</f><v>3</v></c>', "A1 number 3"],
    ['<c r="A1"><f t="shared" si="0"/><v>3</v></c>', "A1 number 3"],
    ['<c r="A1"><f>SUM(B1:B9)</f></c>', "A1 uncalculated"],
    ['<c r="A1"><f>SUM(B1:B9)</f><v/></c>', "A1 uncalculated"],
    [
      '<c r="A1" t="inlineStr"><is><r><t>fet</t></r><r><t xml:space="preserve"> text</t></r></is></c>',
      'A1 text "fet text"',
    ],
    ['<c r="A1"><v>tolv</v></c>', 'A1 text "tolv"'],
    ['<c r="A1" t="b"><v>ja</v></c>', 'A1 text "ja"'],
  ])("%s is %s", async (xml, expected) => {
    expect(await cellsOf(xml, { shared: "<si><t>ett</t></si><si><t>två</t></si>" })).toEqual([
      expected,
    ]);
  });

  it.each([
    '<c r="A1"/>',
    '<c r="A1" s="1"></c>',
    '<c r="A1" t="s"><v/></c>',
    '<c r="A1"><v></v></c>',
  ])("%s is empty", async (xml) => {
    expect(await cellsOf(xml)).toEqual([]);
  });

  it("counts dates from 1904 where the workbook does, but not times of day", async () => {
    const cells =
      '<c r="A1" s="1"><v>42582</v></c><c r="B1" s="1"><v>0.5</v></c><c r="C1"><v>42582</v></c>';
    expect(await cellsOf(cells, { before: '<workbookPr date1904="1"/>' })).toEqual([
      "A1 date 44044",
      "B1 date 0.5",
      "C1 number 42582",
    ]);
  });

  it.each([
    ["<t> inskjuten </t>", "inskjuten"],
    ['<t xml:space="preserve"> kvar </t>', " kvar "],
    ["<t>a&amp;b&#228;&#x1F600;</t>", "a&bä😀"],
    ["<t>rad_x000A_två_x005F_x000A_</t>", "rad\ntvå_x000A_"],
    ["<t>rad\r\ntvå</t>", "rad\ntvå"],
    ["<t>&#xA;kant&#xA;</t>", "kant"],
    ["<t/>", ""],
  ])("reads %p the same inline and shared", async (xml, text) => {
    const inline = `<c r="A1" t="inlineStr"><is>${xml}</is></c>`;
    const shared = '<c r="B1" t="s"><v>0</v></c>';
    expect(await cellsOf(inline + shared, { shared: `<si>${xml}</si>` })).toEqual([
      `A1 text ${JSON.stringify(text)}`,
      `B1 text ${JSON.stringify(text)}`,
    ]);
  });

  it("refuses a shared string that does not exist", async () => {
    const read = cellsOf('<c r="A1" t="s"><v>7</v></c>');
    await expect(read).rejects.toMatchObject({
      reason: "corrupt-part",
      args: { part: "bok/blad/0.xml" },
    });
  });
});

describe("the place of a cell", () => {
  it.each([
    [
      "counts on without references",
      "<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>",
      ["A1 number 1", "A3 number 3", "B1 number 2"],
    ],
    [
      "counts on from the last reference",
      '<row r="5"><c r="C5"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      ["A6 number 3", "C5 number 1", "D5 number 2"],
    ],
    [
      "takes rows in any order",
      '<row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
      ["A1 number 1", "A2 number 2"],
    ],
    [
      "believes a cell that contradicts its row",
      '<row r="2"><c r="A9"><v>9</v></c><c r="B2"><v>2</v></c></row>',
      ["A9 number 9", "B2 number 2"],
    ],
    [
      "takes > in attributes",
      '<row r="1" x="a>b"><c r="A1" x=">"><f ca="a>b">B1</f><v>1</v></c></row>',
      ["A1 number 1"],
    ],
  ])("%s", async (_, rows, expected) => {
    expect(firstCells(await readRows(rows))).toEqual(expected);
  });

  it.each([
    '<row r="1048577"><c><v>1</v></c></row>',
    '<row r="0"><c><v>1</v></c></row>',
    '<row r="1"><c r="XFE1"><v>1</v></c></row>',
    '<row r="1048576"/><row><c><v>1</v></c></row>',
  ])("refuses %s", async (rows) => {
    await expect(readRows(rows)).rejects.toMatchObject({
      reason: "beyond-limits",
      args: { sheet: "Blad1" },
    });
  });

  it("takes little memory for one cell in the last corner", async () => {
    const workbook = await readRows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    const grid = workbook.sheets[0]?.grid;
    expect(grid).toMatchObject({ rowCount: 1_048_576, columnCount: 16_384 });
    expect(grid?.kinds.reduce((sum, { length }) => sum + length, 0)).toBe(1_048_576);
  });

  it("refuses a sheet that would need columns without end", async () => {
    const cells = Array.from({ length: 200 }, () => "<c><v>1</v></c>").join("");
    await expect(readRows(`<row r="1048576">${cells}</row>`)).rejects.toMatchObject({
      reason: "too-large",
    });
  });

  it("does not count formatted empty cells", async () => {
    const workbook = await readRows(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="900000"><c r="ZZ900000" s="1"/></row>',
    );
    expect(workbook.sheets[0]?.grid).toMatchObject({ rowCount: 1, columnCount: 1 });
  });
});
