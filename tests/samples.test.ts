import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { augustBook } from "../scripts/samples/august-book";
import { marchBook } from "../scripts/samples/march-book";

const SAMPLES = join(__dirname, "../samples");

function committed(name: string): Buffer {
  return readFileSync(join(SAMPLES, name));
}

async function opened(name: string): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(SAMPLES, name));
  return book;
}

describe("the sample workbooks", () => {
  it("are what the script builds, byte for byte", async () => {
    expect(committed("linkoping-2020.xlsx").equals(await augustBook())).toBe(true);
    expect(committed("linkoping-2020-mars.xlsx").equals(await marchBook())).toBe(true);
  });

  it("hold the published ends of the 2020 series", async () => {
    const sheet = (await opened("linkoping-2020.xlsx")).getWorksheet("LinQ månad");
    expect(sheet?.getCell("A5").text).toBe(
      "Pågående hushåll ekonomiskt bistånd (ej dödsbo/egna medel)1",
    );
    expect(sheet?.getCell("I8").value).toBe(3432);
    expect(sheet?.getCell("I13").value).toBe(9512);
    expect(sheet?.getCell("I20").text).toBe("X2");
    expect(sheet?.getCell("H25").value).toBe(56);
  });

  it("set what is constructed in grey italics with a word beside it", async () => {
    const sheet = (await opened("linkoping-2020.xlsx")).getWorksheet("LinQ månad");
    for (const cell of ["E8", "H8", "E13", "H13", "D20", "H20", "D25", "G25"]) {
      expect(sheet?.getCell(cell).font.italic).toBe(true);
    }
    for (const cell of ["D8", "I8", "D13", "I13", "C20", "C25", "H25"]) {
      expect(sheet?.getCell(cell).font.italic ?? false).toBe(false);
    }
    for (const cell of ["N8", "N13", "N20", "N25"]) {
      expect(sheet?.getCell(cell).text).toMatch(/konstruerat/);
    }
  });

  it("leave the statements out of the March book and its lagging months at X", async () => {
    const book = await opened("linkoping-2020-mars.xlsx");
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      "LinQ månad",
      "Åtgärder",
      "Anteckningar",
    ]);
    expect(book.worksheets[0]?.getCell("D8").value).toBe(3239);
    expect(book.worksheets[0]?.getCell("E8").value).toBe(null);
    expect(book.worksheets[0]?.getCell("D20").text).toBe("X2");
  });
});
