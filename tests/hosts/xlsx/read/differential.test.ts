import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { finishGrid, makeGridBuilder } from "../../../../src/hosts/xlsx/read/grid-builder";
import type { SheetCells } from "../../../../src/hosts/xlsx/read/sheet-cells";
import { makeSheetScan } from "../../../../src/hosts/xlsx/read/sheet-grid";
import { makeSheetParser } from "../../../../src/hosts/xlsx/read/sheet-parse";
import { scanChunks } from "../../../../src/hosts/xlsx/read/stream-scan";
import { makeTextTable } from "../../../../src/hosts/xlsx/read/text-table";
import { CellKind } from "../../../../src/ingest/grid";
import { anySheet, plainSheet } from "./arbitrary-sheet";
import { cellList } from "./cell-list";

function emptyCells(): SheetCells {
  const texts = makeTextTable();
  texts.texts.push("ett", "två", "tre");
  return {
    grid: makeGridBuilder("Blad1"),
    texts,
    styles: [CellKind.number, CellKind.date, CellKind.percent],
    part: "blad.xml",
    sharedCount: 3,
    dateShift: 1462,
  };
}

/** The cells by the byte scanner, fed in pieces; null when it leaves the sheet to the parser. */
async function scanned(pieces: readonly Uint8Array[]): Promise<string[] | null> {
  const cells = emptyCells();
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (const piece of pieces) yield await Promise.resolve(piece);
  }
  const size = pieces.reduce((total, { length }) => total + length, 0);
  const isTaken = await scanChunks(chunks(), makeSheetScan(cells, size), () => undefined);
  return isTaken ? cellList(finishGrid(cells.grid, cells.texts.texts)) : null;
}

function piecesOf(xml: string, size: number): Uint8Array[] {
  const bytes = new TextEncoder().encode(xml);
  const count = Math.ceil(bytes.length / size);
  return Array.from({ length: count }, (_, k) => bytes.subarray(k * size, (k + 1) * size));
}

function parsed(xml: string): string[] {
  const cells = emptyCells();
  const parser = makeSheetParser(cells);
  parser.write(xml);
  parser.close();
  return cellList(finishGrid(cells.grid, cells.texts.texts));
}

describe("the byte scanner and the XML parser", () => {
  it("agree on plain sheets, which the scanner takes, wherever the pieces are cut", async () => {
    await fc.assert(
      fc.asyncProperty(plainSheet, fc.integer({ min: 1, max: 400 }), async (xml, size) => {
        expect(await scanned(piecesOf(xml, size))).toEqual(parsed(xml));
      }),
      { numRuns: 400 },
    );
  });

  it("agree on every sheet that the scanner takes", async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(anySheet, fc.integer({ min: 1, max: 400 }), async (xml, size) => {
        const cells = await scanned(piecesOf(xml, size));
        if (cells === null) return;
        taken++;
        expect(cells).toEqual(parsed(xml));
      }),
      { numRuns: 1500 },
    );
    expect(taken).toBeGreaterThan(100);
    expect(taken).toBeLessThan(1500);
  });

  it("agree for one cut at every byte", async () => {
    const xml = fc.sample(plainSheet, { numRuns: 50, seed: 7 }).reduce(longer);
    const expected = parsed(xml);
    expect(expected.length).toBeGreaterThan(20);
    const bytes = new TextEncoder().encode(xml);
    for (let cut = 0; cut <= bytes.length; cut++) {
      const pieces = [bytes.subarray(0, cut), bytes.subarray(cut)];
      expect(await scanned(pieces)).toEqual(expected);
    }
  });
});

function longer(a: string, b: string): string {
  return a.length >= b.length ? a : b;
}
