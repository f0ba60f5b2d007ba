import { describe, expect, it } from "@jest/globals";
import { COMMENT_NAME_PREFIX } from "../../../../src/plan/comments";
import type { RangePlace } from "../../../../src/core/model/place";
import { createExcel } from "../../../support/excel/create-excel";
import type { BookSnapshot } from "../../../support/excel/snapshot/book-snapshot";
import { emptySheet, plainCell, planOf } from "../../../support/excel-host/plans";
import { hostOn } from "../../../support/excel-host/sample-excel";

const NAME = "Kontroller";

function rangeOf(top: number, left: number, bottom: number, right: number): RangePlace {
  return { sheet: NAME, top, left, bottom, right };
}

const SMALL = planOf(
  emptySheet("checks", NAME, { cells: [plainCell(0, 0, "Rubrik"), plainCell(1, 1, 17)] }),
);

/** Everything that a sheet can hold, around and below the small one. */
const LARGE = planOf(
  emptySheet("checks", NAME, {
    cells: [
      plainCell(0, 0, "Rubrik", { style: "title", link: { sheet: "Blad1", row: 0, column: 0 } }),
      ...["a", "b", "c", "d"].flatMap((text, row) => [
        plainCell(2 + row, 0, text, { style: "columnHead" }),
        plainCell(2 + row, 3, row * 1000, { style: "total", format: "signed" }),
      ]),
      plainCell(9, 4, "Långt ner", { style: "input", format: "text" }),
    ],
    merges: [rangeOf(7, 0, 7, 3)],
    columnWidths: [20, 9, 9, 30, 12],
    rowHeights: new Map([[9, 60]]),
    freeze: { rows: 2, columns: 1 },
    print: { area: rangeOf(0, 0, 9, 4), orientation: "portrait", pagesHigh: 1 },
    conditionalFormats: [{ kind: "sign", range: rangeOf(2, 3, 5, 3) }],
    tables: [{ name: "TertialProv", range: rangeOf(2, 0, 5, 0), columns: ["a"] }],
    names: [{ name: `${COMMENT_NAME_PREFIX}checks.prov`, range: rangeOf(9, 4, 9, 4) }],
  }),
);

async function written(...plans: readonly ReturnType<typeof planOf>[]): Promise<BookSnapshot> {
  const excel = createExcel();
  for (const plan of plans) await hostOn(excel).apply(plan, {});
  return excel.book();
}

describe("a report that becomes smaller", () => {
  it("leaves nothing behind of what it was, but the widths of columns", async () => {
    const [after, fresh] = [await written(LARGE, SMALL), await written(SMALL)];
    const bare = (book: BookSnapshot): unknown => ({
      ...book,
      sheets: book.sheets.map((sheet) => ({ ...sheet, columns: {} })),
    });
    expect(bare(after)).toEqual(bare(fresh));
    const usual = Object.values(after.sheets[1]?.columns ?? {}).map(({ size }) => size);
    expect(usual.slice(1)).toEqual([48, 48, 48, 48]);
  });

  it("and larger again, is what it was", async () => {
    expect(await written(LARGE, SMALL, LARGE)).toEqual(await written(LARGE));
  });
});

describe("a table of ours", () => {
  const tableOf = (top: number, rows: number): ReturnType<typeof planOf> => {
    const cells = Array.from({ length: rows + 1 }, (_, row) =>
      plainCell(top + row, 0, row === 0 ? "Nyckel" : `rad ${row}`),
    );
    const range = rangeOf(top, 0, top + rows, 0);
    return planOf(
      emptySheet("checks", NAME, {
        cells: [plainCell(0, 0, "Rubrik"), ...cells],
        tables: [{ name: "TertialProv", range, columns: ["Nyckel"] }],
      }),
    );
  };

  it.each([
    ["grows", tableOf(2, 3), tableOf(2, 9)],
    ["shrinks", tableOf(2, 9), tableOf(2, 3)],
    ["moves", tableOf(2, 3), tableOf(5, 3)],
  ])("%s with the plan", async (_, before, after) => {
    expect(await written(before, after)).toEqual(await written(after));
  });

  it("takes another name when a user's table or name has its own", async () => {
    const excel = createExcel();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1:A2").values = [["Mitt"], [1]];
      sheet.tables.add("A1:A2", true).name = "TertialProv";
      context.workbook.names.add("TertialProv_2", "=Blad1!$A$2");
      await context.sync();
    });
    await hostOn(excel).apply(tableOf(2, 3), {});
    await hostOn(excel).apply(tableOf(2, 4), {});
    const tables = excel.book().sheets.flatMap((sheet) => sheet.tables);
    expect(tables.map(({ name, range }) => [name, range])).toEqual([
      ["TertialProv", "A1:A2"],
      ["TertialProv_3", "A3:A7"],
    ]);
  });
});
