import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { openXlsx } from "../../../../../src/hosts/xlsx/host";
import { numberText } from "../../../../../src/hosts/xlsx/write/number-text";
import { sheetData } from "../../../../../src/hosts/xlsx/write/sheet/cells";
import { binary, number, text } from "../../../../../src/plan/formula";
import type { PlannedCell, SheetPlan } from "../../../../../src/plan/model";
import { numberAt, textAt } from "../../../../../src/ingest/grid";
import { applied, planWith, smallBook } from "../apply-kit";
import { monthlySheet } from "../example-monthly";

function cellMarkup(cell: Partial<PlannedCell>): string {
  const whole = { row: 6, column: 1, value: null, style: "cell", format: "general" } as const;
  const plan: SheetPlan = {
    ...monthlySheet,
    cells: [{ ...whole, ...cell }],
    rowHeights: new Map(),
  };
  return sheetData(plan, () => 4, { cells: [], rows: new Map() })
    .replace('<sheetData><row r="7">', "")
    .replace("</row></sheetData>", "");
}

describe("cells as the file holds them", () => {
  it.each<[Partial<PlannedCell>, string]>([
    [{ value: null }, '<c r="B7" s="4"/>'],
    [{ value: 0.1 + 0.2 }, '<c r="B7" s="4"><v>0.30000000000000004</v></c>'],
    [{ value: -0 }, '<c r="B7" s="4"><v>0</v></c>'],
    [{ value: 1e21 }, '<c r="B7" s="4"><v>1e+21</v></c>'],
    [{ value: true }, '<c r="B7" s="4" t="b"><v>1</v></c>'],
    [{ value: { error: "#N/A" } }, '<c r="B7" s="4" t="e"><v>#N/A</v></c>'],
    [{ value: "=1+1" }, '<c r="B7" s="4" t="inlineStr"><is><t>=1+1</t></is></c>'],
    [
      { value: " a<&" },
      '<c r="B7" s="4" t="inlineStr"><is><t xml:space="preserve"> a&lt;&amp;</t></is></c>',
    ],
    [
      { value: "_x0041_\u0007" },
      '<c r="B7" s="4" t="inlineStr"><is><t>_x005F_x0041__x0007_</t></is></c>',
    ],
    [
      { value: 3, formula: binary(number(1), "+", number(2)) },
      '<c r="B7" s="4"><f>1+2</f><v>3</v></c>',
    ],
    [
      { value: "a<b", formula: text("a<b") },
      '<c r="B7" s="4" t="str"><f>&quot;a&lt;b&quot;</f><v>a&lt;b</v></c>',
    ],
    [
      { value: false, formula: binary(number(1), ">", number(2)) },
      '<c r="B7" s="4" t="b"><f>1&gt;2</f><v>0</v></c>',
    ],
    [
      { value: { error: "#DIV/0!" }, formula: binary(number(1), "/", number(0)) },
      '<c r="B7" s="4" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    ],
  ])("%j", (cell, markup) => {
    expect(cellMarkup(cell)).toBe(markup);
  });

  it("come in row and column order whatever the order of the plan", () => {
    const cells = [
      [9, 2],
      [9, 0],
      [1, 30],
    ].map(([row = 0, column = 0]) => {
      return { row, column, value: 1, style: "cell", format: "general" } as const;
    });
    const plan = { ...monthlySheet, cells, rowHeights: new Map([[4, 20.5]]) };
    expect(sheetData(plan, () => 0, { cells: [], rows: new Map() })).toBe(
      '<sheetData><row r="2"><c r="AE2" s="0"><v>1</v></c></row><row r="5" ht="20.5" customHeight="1"></row>' +
        '<row r="10"><c r="A10" s="0"><v>1</v></c><c r="C10" s="0"><v>1</v></c></row></sheetData>',
    );
  });
});

describe("numbers and texts", () => {
  it("read back as they were", async () => {
    const values = fc.array(
      fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.string({ unit: "binary" }).map((one) => `x${one}`.replaceAll("\r", "")),
      ),
      { minLength: 1, maxLength: 20 },
    );
    await fc.assert(
      fc.asyncProperty(values, async (list) => {
        const cells = list.map((value, row) => {
          return { row, column: 0, value, style: "cell", format: "general" } as const;
        });
        const host = await openXlsx(await applied(smallBook(), planWith("monthly", { cells })));
        const sheet = (await host.read({})).sheets[1];
        if (sheet === undefined) throw new Error("The sheet was not written.");
        const read = list.map((value, row) =>
          typeof value === "number" ? numberAt(sheet.grid, row, 0) : textAt(sheet.grid, row, 0),
        );
        expect(read).toEqual(list.map((value) => (value === 0 ? 0 : value)));
      }),
      { numRuns: 25 },
    );
  });

  it("that no file can hold are refused", () => {
    expect(() => numberText(Number.NaN)).toThrow(RangeError);
  });
});
