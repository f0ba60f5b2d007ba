import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { graftChart, type GraftedChart } from "./chart";

/** Every entry of a package carries this date, so that the same content gives the same bytes. */
const PACKED = new Date(2020, 0, 1);

export function newBook(saved: string): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook();
  book.creator = "Ekonom";
  book.lastModifiedBy = "Ekonom";
  book.created = new Date(saved);
  book.modified = new Date(saved);
  return book;
}

/** The finished file: what exceljs writes, with the economist's chart grafted in (exceljs cannot make charts). */
export async function packBook(book: ExcelJS.Workbook, chart: GraftedChart): Promise<Uint8Array> {
  const packed = new Uint8Array(await book.xlsx.writeBuffer());
  const parts = new Map(
    Object.entries(unzipSync(packed)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  graftChart(parts, chart);
  const files: Zippable = {};
  for (const [path, text] of parts) files[path] = strToU8(text);
  return zipSync(files, { mtime: PACKED, level: 6 });
}
