import { describe, expect, it } from "@jest/globals";
import { copiedTable, sheetTables } from "../../../src/report/copy/copied-table";
import { tablesHtml, tablesText } from "../../../src/report/copy/table-html";
import type { CellView, TableItem } from "../../../src/report/view/model";
import { augustReport } from "../view/sample-book";

function cell(column: number, text: string, look: Partial<CellView> = {}): CellView {
  return { row: 1, column, text, style: "rowHead", ...look };
}

/** Of Linköping's interim report of August 2020, tkr, with a bar beside the deviation. */
const TABLE: TableItem = {
  kind: "table",
  head: [
    [
      cell(0, "Verksamhet", { style: "columnHeadLeft" }),
      cell(1, "Utfall <jan–aug>", { style: "columnHead" }),
      cell(2, "Avvikelse", { style: "columnHead", span: 2 }),
    ],
  ],
  body: [
    [
      cell(0, "Ekonomiskt bistånd"),
      cell(1, "184\u00a0122", { style: "cell", isNumber: true }),
      cell(2, "−21\u00a0405", { style: "cell", isNumber: true }),
      cell(3, "", { style: "cell", bar: -1 }),
    ],
  ],
};

describe("a table for Word", () => {
  it("has a caption, headings with scope, numbers as printed, and no columns of bars", () => {
    const html = tablesHtml([copiedTable(TABLE, "Utfall & budget")], "sv");
    const plain = html.replace(/ style="[^"]*"/g, "");
    expect(plain).toBe(
      '<div lang="sv"><table><caption>Utfall &amp; budget</caption>' +
        '<thead><tr><th scope="col">Verksamhet</th><th scope="col">Utfall &lt;jan–aug&gt;</th>' +
        '<th scope="col">Avvikelse</th></tr></thead>' +
        '<tbody><tr><th scope="row">Ekonomiskt bistånd</th><td>184\u00a0122</td>' +
        "<td>−21\u00a0405</td></tr></tbody></table></div>",
    );
    expect(html).toContain("text-align:right;border-bottom:1px dotted #B4BEC9");
  });

  it("is tabs and typed numbers as plain text, for Excel and mail", () => {
    expect(tablesText([copiedTable(TABLE, "Utfall & budget")])).toBe(
      "Utfall & budget\nVerksamhet\tUtfall <jan–aug>\tAvvikelse\nEkonomiskt bistånd\t184122\t-21405",
    );
  });

  it("keeps headings over several columns", () => {
    const head = [[cell(0, ""), cell(1, "Period", { span: 2 })]];
    const body = [
      [cell(0, "A"), cell(1, "1", { isNumber: true }), cell(2, "2", { isNumber: true })],
    ];
    const [row] = copiedTable({ kind: "table", head, body }, "").head;
    expect(row?.map(({ text, span }) => [text, span])).toEqual([
      ["", 1],
      ["Period", 2],
    ]);
  });
});

describe("the tables of a sheet", () => {
  it("are named by the heading over them, and by who, period and unit", async () => {
    const { sheets } = await augustReport();
    const statement = sheets.find(({ key }) => key === "statement");
    const tables = statement === undefined ? [] : sheetTables(statement);
    expect(tables.map(({ caption }) => caption)).toEqual([
      expect.stringMatching(/^Utfall mot budget, jan–aug 2020\. Arbetsmarknadsnämnden · .*tkr/),
      expect.stringMatching(/^Helåret 2020 mot budget\. Arbetsmarknadsnämnden · .*tkr/),
    ]);
    const row = tables[0]?.body.find(([first]) => first?.text === "Ekonomiskt bistånd");
    expect(row?.slice(1, 4).map(({ text }) => text)).toEqual([
      "184\u00a0122",
      "162\u00a0717",
      "−21\u00a0405",
    ]);
    const widths = tables.flatMap(({ head, body }) =>
      [...head, ...body].map((each) => each.reduce((sum, { span }) => sum + span, 0)),
    );
    expect(new Set(widths.slice(0, tables[0]?.body.length)).size).toBe(1);
  });
});
