import { describe, expect, it } from "@jest/globals";
import { partsOf, partText } from "../../../../support/xlsx/parts";
import { applied, edited, planWith, replaceIn, smallBook } from "../apply-kit";

const MONTHLY_SHEET = "xl/worksheets/sheet2.xml";
const STATEMENT_SHEET = "xl/worksheets/sheet3.xml";
const TABLE = "xl/tables/table1.xml";

async function written(part: string, book = smallBook()): Promise<string> {
  return partText(partsOf(await applied(book)), part);
}

describe("a worksheet", () => {
  it("hides gridlines, freezes headings and leaves the active tab alone", async () => {
    expect(await written(MONTHLY_SHEET)).toContain(
      '<sheetView showGridLines="0" workbookViewId="0"><pane xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight" state="frozen"/><selection pane="bottomRight"/></sheetView>',
    );
  });

  it("stays selected when the user saved with it in front", async () => {
    const view = '<bookViews><workbookView activeTab="1"/></bookViews><sheets>';
    const book = edited(await applied(smallBook()), replaceIn("xl/workbook.xml", "<sheets>", view));
    expect(await written(MONTHLY_SHEET, book)).toContain('tabSelected="1"');
    expect(await written(STATEMENT_SHEET, book)).not.toContain("tabSelected");
  });

  it("stores widths with the padding that Excel adds", async () => {
    // (2 · 7 + 5) / 7 = 2.714285…, cut to 256ths: 694 / 256 = 2.7109375.
    expect(await written(MONTHLY_SHEET)).toContain(
      '<cols><col min="1" max="1" width="2.7109375" customWidth="1"/>',
    );
  });

  it("prints on A4, one page wide, with the rows to repeat and page breaks", async () => {
    const sheet = await written(MONTHLY_SHEET);
    expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(sheet).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(sheet).toContain(
      '<rowBreaks count="1" manualBreakCount="1"><brk id="30" max="16383" man="1"/></rowBreaks>',
    );
    expect(await written("xl/workbook.xml")).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Månadsserier'!$1:$3</definedName>`,
    );
  });

  it("colours deviations by sign only where there is a number", async () => {
    const sheet = await written(STATEMENT_SHEET);
    expect(sheet).toContain(
      '<conditionalFormatting sqref="C4:C7"><cfRule type="expression" dxfId="0" priority="1"><formula>AND(ISNUMBER(C4),C4&gt;0)</formula></cfRule>' +
        '<cfRule type="expression" dxfId="1" priority="2"><formula>AND(ISNUMBER(C4),C4&lt;0)</formula></cfRule>',
    );
  });

  it("draws bars on one scale with zero in the middle, joined by one id", async () => {
    const sheet = await written(STATEMENT_SHEET);
    expect(sheet).toContain(
      '<dataBar showValue="0"><cfvo type="num" val="-44000"/><cfvo type="num" val="44000"/>',
    );
    expect(sheet).toContain('gradient="0" axisPosition="middle"');
    const ids = Array.from(sheet.matchAll(/\{5465[0-9A-F-]+\}/g), ([id]) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it("links to the cell a figure comes from", async () => {
    expect(await written(STATEMENT_SHEET)).toContain(`<hyperlink ref="B4" location="'Månad'!A1"/>`);
  });
});

describe("a table", () => {
  it("has the plan's columns and a number of its own", async () => {
    const table = await written(TABLE);
    expect(table).toContain(
      'id="1" name="TertialExempel" displayName="TertialExempel" ref="B13:C15"',
    );
    expect(table).toContain('<tableColumn id="1" name="Kod"/><tableColumn id="2" name="Text"/>');
  });

  it("gives way to a name of the user's, at every refresh alike", async () => {
    const name =
      '</sheets><definedNames><definedName name="tertialexempel">1</definedName></definedNames>';
    const once = await applied(
      edited(smallBook(), replaceIn("xl/workbook.xml", "</sheets>", name)),
    );
    expect(partText(partsOf(once), TABLE)).toContain('displayName="TertialExempel_2"');
    expect(Buffer.compare(await applied(once), once)).toBe(0);
  });

  it("goes when the plan has none", async () => {
    const once = await applied(smallBook());
    const parts = partsOf(await applied(once, planWith("statement", { tables: [] })));
    expect(Object.keys(parts)).not.toContain(TABLE);
  });
});
