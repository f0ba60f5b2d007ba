import { describe, expect, it } from "@jest/globals";
import { packageFaults } from "../../../support/xlsx/package-faults";
import { partsOf, partText } from "../../../support/xlsx/parts";
import { workbookFaults } from "../../../support/xlsx/workbook-faults";
import type { Parts } from "../../../support/small-workbook";
import { applied, edited, planWith, replaceIn, smallBook } from "./apply-kit";
import { monthlySheet } from "./example-monthly";

const SHEET = "xl/worksheets/sheet2.xml";
const DRAWING = "xl/drawings/drawing1.xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Our sheet ends at N9; the user writes below and to the right of it. */
const OUTSIDE = [
  replaceIn(
    SHEET,
    "</sheetData>",
    '<row r="60" ht="40" customHeight="1"><c r="B60" t="inlineStr"><is><t xml:space="preserve"> min </t></is></c></row></sheetData>',
  ),
  replaceIn(SHEET, '</row><row r="3"', '<c r="Q1"><f>1+1</f><v>2</v></c></row><row r="3"'),
  replaceIn(SHEET, "</cols>", '<col min="17" max="18" width="33" customWidth="1"/></cols>'),
  replaceIn(
    SHEET,
    "<printOptions",
    '<mergeCells count="1"><mergeCell ref="B62:C63"/></mergeCells>' +
      '<conditionalFormatting sqref="B60:B61"><cfRule type="expression" priority="9"><formula>B60=1</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="whole" sqref="Q1:Q2"><formula1>1</formula1></dataValidation></dataValidations>' +
      '<hyperlinks><hyperlink ref="B60" r:id="rId9"/></hyperlinks><printOptions',
  ),
  replaceIn(
    "xl/worksheets/_rels/sheet2.xml.rels",
    "</Relationships>",
    `<Relationship Id="rId9" Type="${OFFICE}/hyperlink" Target="https://example.se/" TargetMode="External"/></Relationships>`,
  ),
];

describe("what the user keeps on a sheet of ours", () => {
  it("stays where it stands outside our cells", async () => {
    const twice = partsOf(await applied(edited(await applied(smallBook()), ...OUTSIDE)));
    const sheet = partText(twice, SHEET);
    expect(sheet).toContain('<dimension ref="B1:Q60"/>');
    expect(sheet).toContain(
      '<row r="60" ht="40" customHeight="1"><c r="B60" t="inlineStr"><is><t xml:space="preserve"> min </t></is></c></row>',
    );
    expect(sheet).toContain('<c r="Q1"><f>1+1</f><v>2</v></c></row>');
    expect(sheet).toContain('<col min="17" max="18" width="33" customWidth="1"/></cols>');
    expect(sheet).toContain('<mergeCells count="1"><mergeCell ref="B62:C63"/></mergeCells>');
    expect(sheet).toContain('<cfRule type="expression" priority="1"><formula>B60=1</formula>');
    expect(sheet).toContain('<dataValidation type="whole" sqref="Q1:Q2"><formula1>1</formula1>');
    expect(sheet).toContain('<hyperlinks><hyperlink ref="B60" r:id="rId9"/></hyperlinks>');
    expect([...packageFaults(twice), ...workbookFaults(twice)]).toEqual([]);
  });

  it("stays the same at every further refresh", async () => {
    const twice = await applied(edited(await applied(smallBook()), ...OUTSIDE));
    expect(Buffer.compare(await applied(twice), twice)).toBe(0);
  });

  it("stops the refresh when the sheet grows over it", async () => {
    const book = edited(await applied(smallBook()), ...OUTSIDE);
    const [cell] = monthlySheet.cells;
    if (cell === undefined) throw new Error("The example has no cells.");
    const grown = planWith("monthly", { cells: [...monthlySheet.cells, { ...cell, row: 70 }] });
    await expect(applied(book, grown)).rejects.toMatchObject({ reason: "merge-in-the-way" });
    const less = planWith("monthly", { cells: [...monthlySheet.cells, { ...cell, row: 60 }] });
    await expect(applied(book, less)).rejects.toMatchObject({
      reason: "cells-in-the-way",
      args: { cells: "B60" },
    });
  });

  it("gives way within our cells", async () => {
    const typed = edited(
      await applied(smallBook()),
      replaceIn(SHEET, "<v>3011</v>", "<v>1</v>"),
      replaceIn(SHEET, '<c r="C3"', '<c r="A3"><v>5</v></c><c r="C3"'),
    );
    const sheet = partText(partsOf(await applied(typed)), SHEET);
    expect(sheet).toContain("<v>3011</v>");
    expect(sheet).not.toContain('r="A3"');
  });

  it("includes comments, tab colour, protection, printer settings", async () => {
    const book = edited(
      await applied(smallBook()),
      replaceIn(SHEET, "<sheetPr>", '<sheetPr><tabColor rgb="FFFF0000"/>'),
      replaceIn(SHEET, "</sheetData>", '</sheetData><sheetProtection sheet="1" objects="1"/>'),
      replaceIn(SHEET, "</worksheet>", '<legacyDrawing r:id="rId7"/></worksheet>'),
      replaceIn(SHEET, '<pageSetup paperSize="9"', '<pageSetup r:id="rId6" paperSize="9"'),
      replaceIn(
        "xl/worksheets/_rels/sheet2.xml.rels",
        "</Relationships>",
        `<Relationship Id="rId5" Type="${OFFICE}/comments" Target="../comments1.xml"/>` +
          `<Relationship Id="rId6" Type="${OFFICE}/printerSettings" Target="../p.bin"/>` +
          `<Relationship Id="rId7" Type="${OFFICE}/vmlDrawing" Target="../v.vml"/></Relationships>`,
      ),
      (parts) => ({
        ...parts,
        "xl/comments1.xml": "<comments/>",
        "xl/p.bin": "",
        "xl/v.vml": "<xml/>",
      }),
      replaceIn(
        "[Content_Types].xml",
        "<Override",
        '<Default Extension="bin" ContentType="b/b"/><Default Extension="vml" ContentType="v/v"/><Override',
      ),
    );
    const after = partsOf(await applied(book));
    const sheet = partText(after, SHEET);
    expect(sheet).toContain('<sheetPr><tabColor rgb="FFFF0000"/>');
    expect(sheet).toContain('</sheetData><sheetProtection sheet="1" objects="1"/>');
    expect(sheet).toContain('<legacyDrawing r:id="rId7"/>');
    expect(sheet).toMatch(/<pageSetup [^>]*r:id="rId6"/);
    expect(packageFaults(after)).toEqual([]);
  });
});

describe("what the user draws on a sheet of ours", () => {
  const anchor =
    '<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9" cy="9"/><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="3" name="Pil"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp><xdr:clientData/></xdr:absoluteAnchor>';
  const drawn = replaceIn(DRAWING, "</xdr:wsDr>", `${anchor}</xdr:wsDr>`);

  it("stays beside our charts, with an id of its own", async () => {
    const twice = await applied(edited(await applied(smallBook()), drawn));
    const parts = partsOf(twice);
    const drawing = partText(parts, DRAWING);
    expect(drawing).toContain(anchor);
    expect(drawing.match(/<c:chart /g)).toHaveLength(2);
    expect([...packageFaults(parts), ...workbookFaults(parts)]).toEqual([]);
    expect(Buffer.compare(await applied(twice), twice)).toBe(0);
  });

  it("stays when our last chart goes", async () => {
    const book = edited(await applied(smallBook()), drawn);
    const parts: Parts = Object.fromEntries(
      Object.entries(partsOf(await applied(book, planWith("monthly", { charts: [] })))).map(
        ([name, bytes]) => [name, new TextDecoder().decode(bytes)],
      ),
    );
    expect(parts[DRAWING]).toContain(anchor);
    expect(parts[DRAWING]).not.toContain("<c:chart");
    expect(parts["xl/charts/chart1.xml"]).toBeUndefined();
  });

  it("is told from charts of ours that lost their names in another program", async () => {
    const rename = (parts: Parts): Parts => ({
      ...parts,
      [DRAWING]: (parts[DRAWING] ?? "").replace(/ name="Tertial\.[^"]*"/g, ' name="Chart 1"'),
    });
    const before = await applied(smallBook());
    expect(partText(partsOf(before), DRAWING)).toContain('name="Tertial.');
    expect(partsOf(await applied(edited(before, rename)))).toEqual(partsOf(before));
    const moved = replaceIn(DRAWING, "<xdr:rowOff>0</xdr:rowOff>", "<xdr:rowOff>9</xdr:rowOff>");
    const drawing = partText(partsOf(await applied(edited(before, rename, moved))), DRAWING);
    expect(drawing.match(/<c:chart /g)).toHaveLength(3);
  });
});
