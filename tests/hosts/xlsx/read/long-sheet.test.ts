import { describe, expect, it } from "@jest/globals";
import { bookBytes, readBytes, sheetXml } from "./package-kit";

const ROWS = 9000;

/** Two columns of numbers, the second to row 3 only; over a megabyte, so that it comes in several chunks. */
const rows = Array.from({ length: ROWS }, (_, k) => {
  const short = k < 3 ? `<c r="B${k + 1}"><v>${k}</v></c>` : "";
  const wide = `<c r="A${k + 1}"><v>${k}.${"0".repeat(100)}</v></c>`;
  return `<row r="${k + 1}" spans="1:2">${wide}${short}</row>`;
}).join("");

describe("a long sheet", () => {
  it.each([
    ["says nothing", ""],
    ["is right", '<dimension ref="A1:B9000"/>'],
    ["says too little", '<dimension ref="A1:B5000"/>'],
    ["says one cell", '<dimension ref="A1"/>'],
    ["says a full sheet", '<dimension ref="A1:XFD1048576"/>'],
    ["says more than any sheet has", '<dimension ref="A1:B99999999999"/>'],
  ])("is read to its end when its dimension %s", async (_, dimension) => {
    const xml = sheetXml(rows).replace("<sheetData>", `${dimension}<sheetData>`);
    const { sheets } = await readBytes(bookBytes({ sheets: [{ name: "Blad1", xml }] }));
    const grid = sheets[0]?.grid;
    expect(grid?.rowCount).toBe(ROWS);
    const first = Array.from({ length: ROWS }, (_unused, k) => k);
    expect([...(grid?.values[0] ?? [])]).toEqual(first);
    expect([...(grid?.values[1] ?? [])]).toEqual([0, 1, 2]);
  });
});
