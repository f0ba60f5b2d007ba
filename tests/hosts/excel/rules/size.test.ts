import { describe, expect, it } from "@jest/globals";
import { type ExcelAccess } from "../../../../src/hosts/excel/access";
import { readWorkbook } from "../../../../src/hosts/excel/read/workbook";
import { type Session, withExcel } from "../../../../src/hosts/excel/session";
import { CellKind, type Grid, kindAt, numberAt, textAt } from "../../../../src/ingest/grid";
import { FORMATS } from "../../../../src/plan/style";
import { createExcel } from "../../../support/excel/create-excel";
import type { StrictExcel } from "../../../support/excel/strict-excel";
import { exportGrid } from "../../../support/excel-host/export-grid";
import { sheetOf } from "../../../support/excel-host/looks";
import { emptySheet, plainCell, planOf } from "../../../support/excel-host/plans";
import { hostOn } from "../../../support/excel-host/sample-excel";

const LIMIT = 2 * 2 ** 20;

async function gridOf(excel: StrictExcel): Promise<Grid> {
  const [sheet] = (await hostOn(excel).read({})).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet.grid;
}

describe("Rule 6: no request or answer is larger than 2 MB", () => {
  it("reads a long export in chunks, every cell as it is", async () => {
    const grid = exportGrid(30_000);
    const excel = createExcel({ sheets: [{ name: "LinQ", grid }] });
    const read = await gridOf(excel);
    expect(excel.counters.largestResponse).toBeLessThanOrEqual(LIMIT);
    expect(read.kinds).toEqual(grid.kinds);
    expect(textAt(read, 29_999, 0)).toBe(textAt(grid, 29_999, 0));
    expect(read.values.slice(3, 6)).toEqual(grid.values.slice(3, 6));
  });

  it("writes a long history in several requests", async () => {
    const rows = 12_000;
    const cells = Array.from({ length: rows }, (_, row) => [
      plainCell(row, 0, `2020-08 rad ${row}`, { format: "text" }),
      plainCell(row, 1, row / 7, { format: "signed1" }),
    ]).flat();
    const excel = createExcel();
    await hostOn(excel).apply(planOf(emptySheet("history", "Historia", { cells })), {});
    expect(excel.counters.largestRequest).toBeLessThanOrEqual(LIMIT);
    const sheet = sheetOf(excel, "Historia");
    expect(sheet.cells[`A${rows}`]?.value).toBe(`2020-08 rad ${rows - 1}`);
    expect(sheet.formats[`B${rows}`]).toMatchObject({ numberFormat: FORMATS.signed1 });
  });

  it("asks for less when an answer would be too large", async () => {
    // 400 texts of 30 000 characters: 12 MB.
    const rows = Array.from({ length: 400 }, (_, row) => [`${row} `.padEnd(30_000, "x"), row]);
    const excel = createExcel({ sheets: [{ name: "Långt", rows }] });
    const grid = await gridOf(excel);
    expect(textAt(grid, 399, 0)).toBe(rows[399]?.[0]);
    expect(numberAt(grid, 399, 1)).toBe(399);
  });

  it("takes an answer without cells for one that was too large", async () => {
    const excel = createExcel({ sheets: [{ name: "LinQ", grid: exportGrid(9000) }] });
    const access: ExcelAccess = { run: excel.Excel.run, isSetSupported: () => false };
    const { sheets } = await withExcel(
      { ...access, isSetSupported: (_, v) => v === "1.13" },
      (session) => readWorkbook(withoutCells(session), {}),
    );
    const [grid] = sheets.map((sheet) => sheet.grid);
    expect(grid && kindAt(grid, 8999, 3)).toBe(CellKind.date);
  });
});

/** The second and third answers lose their cells, as Excel does with ranges of too many. */
function withoutCells(session: Session): Session {
  let steps = 0;
  return {
    step: async (build) => {
      steps += 1;
      const answer = await session.step(build);
      if (steps < 2 || steps > 3 || !Array.isArray(answer)) return answer;
      const bare = answer.map((item: object) => {
        const range = "head" in item ? item.head : item;
        if (typeof range !== "object" || range === null) return item;
        Object.defineProperty(range, "values", { value: null });
        return item;
      });
      // Only the cells were taken out; it is what it was.
      return bare as typeof answer;
    },
  };
}

describe("Rule 7: requests are counted by chunks and sheets, never by rows", () => {
  it("reads 300 000 rows in one request per chunk of cells", async () => {
    const excel = createExcel({ sheets: [{ name: "LinQ", grid: exportGrid(300_000) }] });
    const grid = await gridOf(excel);
    expect(grid.rowCount).toBe(300_000);
    const { syncs, responseBytes } = excel.counters;
    // Every answer but the last is at least half full.
    expect(syncs).toBeLessThanOrEqual(2 + Math.ceil(responseBytes / (LIMIT / 2)));
  });

  it("needs no more requests for thirty times the rows of a plan", async () => {
    const syncs = async (rows: number): Promise<number> => {
      const excel = createExcel();
      const cells = Array.from({ length: rows }, (_, row) => plainCell(row, 0, row));
      await hostOn(excel).apply(planOf(emptySheet("checks", "Kontroller", { cells })), {});
      return excel.counters.syncs;
    };
    expect(await syncs(10)).toBe(2);
    expect(await syncs(300)).toBe(2);
  });
});

describe("Rule 8: only what a workbook can hold is written", () => {
  it.each([
    ["not a number", Number.NaN],
    ["infinite", Number.POSITIVE_INFINITY],
    ["too long", "x".repeat(32_768)],
  ])("stops at a value that is %s before anything is written", async (_, value) => {
    const excel = createExcel();
    const before = excel.book();
    const bad = emptySheet("settings", "Inställningar", { cells: [plainCell(3, 2, value)] });
    const applied = hostOn(excel).apply(planOf(emptySheet("checks", "Kontroller"), bad), {});
    await expect(applied).rejects.toThrow(RangeError);
    expect(excel.book()).toEqual(before);
  });

  it("writes the longest text and the largest numbers as they are", async () => {
    const excel = createExcel();
    const values = ["å".repeat(32_767), 1.7976931348623157e308, -5e-324, true];
    const cells = values.map((value, row) => plainCell(row, 0, value));
    await hostOn(excel).apply(planOf(emptySheet("checks", "Kontroller", { cells })), {});
    const written = Object.values(sheetOf(excel, "Kontroller").cells).map(({ value }) => value);
    expect(written).toEqual(values);
  });
});
