import { describe, expect, it } from "@jest/globals";
import { planMonthly } from "../../src/plan/sheets/monthly/sheet";
import type { SheetPlan } from "../../src/plan/model";
import { readComments } from "../../src/report/comments";
import { cellSaying, planInput } from "../support/plan-input";
import { ownWorkbook } from "../support/own-workbook";
import { published } from "../support/published-series";

const households = { key: "households", label: published("households").title };

function planned(comments: Parameters<typeof planInput>[0] = {}): SheetPlan {
  const sheet = planMonthly(planInput(comments));
  if (!sheet) throw new Error("no monthly sheet");
  return sheet;
}

/** The yellow cell of a series as "row,column". */
function yellowCell(sheet: SheetPlan, block: string): string {
  const name = sheet.names.find(({ name }) => name === `_Tertial.comments.monthly.${block}`);
  if (!name) throw new Error(`no comment cell for ${block}`);
  return `${name.range.top},${name.range.left}`;
}

describe("readComments", () => {
  it("finds nothing where nothing was written", () => {
    expect(readComments(ownWorkbook([planned()]))).toEqual({});
  });

  it("gives what was written the key and label of its row", () => {
    const sheet = planned();
    const book = ownWorkbook([sheet], { [yellowCell(sheet, "households")]: "Fler söker" });
    expect(readComments(book)).toEqual({ monthly: [{ ...households, text: "Fler söker" }] });
  });

  it("takes numbers and dates as text", () => {
    const sheet = planned();
    const book = ownWorkbook([sheet], {
      [yellowCell(sheet, "households")]: 42,
      // 43 831 is 1 January 2020.
      [yellowCell(sheet, "average_cost")]: { date: 43_831 },
    });
    expect(readComments(book).monthly?.map(({ text }) => text)).toEqual(["42", "2020-01-01"]);
  });

  it("reads comments at the sheet's foot again, under the key they had", () => {
    const lost = { key: "newcomers", label: "Nyanlända", text: "Färre anvisas" };
    const sheet = planned({ comments: { monthly: [lost] } });
    expect(readComments(ownWorkbook([sheet]))).toEqual({ monthly: [lost] });
  });

  it("follows the name when the user has inserted rows and a column before ours", () => {
    const sheet = planned({ comments: { monthly: [{ ...households, text: "Fler söker" }] } });
    const moved = movedBy(sheet, { rows: 2, columns: 1 });
    expect(readComments(ownWorkbook([moved]))).toEqual({
      monthly: [{ ...households, text: "Fler söker" }],
    });
  });

  it("keeps what was written beside a row that the user inserted, under its label", () => {
    const lost = { key: "newcomers", label: "Nyanlända", text: "Färre anvisas" };
    const sheet = planned({ comments: { monthly: [lost] } });
    const { row } = cellSaying(sheet, lost.text);
    const book = ownWorkbook([sheet], { [`${row},0`]: null, [`${row},1`]: "Egen rad" });
    expect(readComments(book)).toEqual({
      monthly: [{ key: "", label: "Egen rad", text: "Färre anvisas" }],
    });
  });
});

/** The sheet as it stands after rows and columns were inserted before its first cell. */
function movedBy(
  sheet: SheetPlan,
  by: { readonly rows: number; readonly columns: number },
): SheetPlan {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({
      ...cell,
      row: cell.row + by.rows,
      column: cell.column + by.columns,
    })),
    names: sheet.names.map(({ name, range }) => ({
      name,
      range: {
        ...range,
        top: range.top + by.rows,
        bottom: range.bottom + by.rows,
        left: range.left + by.columns,
        right: range.right + by.columns,
      },
    })),
  };
}
