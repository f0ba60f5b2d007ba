import { describe, expect, it } from "@jest/globals";
import { cellsView } from "../../../src/report/view/cells-view";
import { AUGUST, sampleBook } from "./sample-book";

describe("cells of the user's own sheet", () => {
  it("are shown with their neighbours, and the one that is meant is marked", async () => {
    const book = await sampleBook(AUGUST);
    const view = cellsView(book, { sheet: "Drift period", row: 6, column: 3 }, "sv");
    expect(view?.columns.slice(0, 4)).toEqual(["A", "B", "C", "D"]);
    const row = view?.rows.find(({ row }) => row === 6);
    expect(row?.cells.map(({ text }) => text).slice(0, 4)).toEqual([
      "Ekonomiskt bistånd",
      "184122",
      "162717",
      "-21405".replace("-", "−"),
    ]);
    const meant = view?.rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ isMeant }, column) => (isMeant ? [[row, column]] : [])),
    );
    expect(meant).toEqual([[6, 3]]);
  });

  it("are not there for sheets that are hidden or gone", async () => {
    const book = await sampleBook(AUGUST);
    const hidden = { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, visible: false })) };
    expect(cellsView(hidden, { sheet: "Drift period", row: 0, column: 0 }, "sv")).toBeNull();
    expect(cellsView(book, { sheet: "Borta", row: 0, column: 0 }, "sv")).toBeNull();
  });

  it("are no more than a page can draw, and those that are meant are among them", async () => {
    const book = await sampleBook(AUGUST);
    const place = { sheet: "Drift period", top: 0, left: 0, bottom: 9_999, right: 29 };
    const view = cellsView(book, place, "sv");
    expect(view?.rows.length).toBeLessThanOrEqual(60);
    expect(view?.columns.length).toBeLessThanOrEqual(20);
  });
});
