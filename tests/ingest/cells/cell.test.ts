import { describe, expect, it } from "@jest/globals";
import { parseCell, PLAIN_READING } from "../../../src/ingest/cells/cell";
import { sheetOf, type TestCell } from "../grid-of";

const read = (cell: TestCell, reading = PLAIN_READING) =>
  parseCell(sheetOf([[cell]], "LinQ"), 0, 0, reading);

describe("parseCell", () => {
  it("says where the cell stands and whether its number is text", () => {
    const source = { sheet: "LinQ", row: 0, column: 0 };
    expect(read(3011)).toEqual({ kind: "number", value: 3011, as: "number", source });
    expect(read("3 011")).toEqual({
      kind: "number",
      value: 3011,
      as: "text",
      text: "3 011",
      source,
    });
    expect(read({ percent: 0.88 })).toEqual({ kind: "number", value: 0.88, as: "number", source });
  });

  it("never makes a mark, an error or words a number", () => {
    expect(read("X2")).toMatchObject({ kind: "mark", mark: "lag", text: "X2" });
    expect(read("-")).toMatchObject({ kind: "mark", mark: "none" });
    expect(read("1,7/6,3")).toMatchObject({ kind: "mark", mark: "text" });
    expect(read({ error: "#DIV/0!" })).toMatchObject({
      kind: "mark",
      mark: "error",
      text: "#DIV/0!",
    });
    expect(read({ uncalculated: true })).toMatchObject({ kind: "mark", mark: "error", text: "" });
    expect(read({ date: 44_044 })).toMatchObject({ kind: "mark", mark: "text" });
  });

  it("takes spaces for an empty cell", () => {
    expect(read(" \u00a0").kind).toBe("empty");
    expect(read(null).kind).toBe("empty");
  });

  it("converts an amount that is written in another unit than the table's", () => {
    const inTkr = { ...PLAIN_READING, unit: "tkr" as const };
    expect(read("0,7 mnkr", inTkr)).toMatchObject({ value: 700 });
    expect(read("19 dagar", inTkr)).toMatchObject({ value: 19 });
  });
});
