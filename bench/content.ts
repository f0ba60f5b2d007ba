import { strFromU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";

/** What a workbook file holds: the names of its sheets and the XML of each chart. */
export interface BookContent {
  readonly sheets: readonly string[];
  readonly charts: readonly string[];
}

export function contentOf(path: string): BookContent {
  const parts = unzipSync(new Uint8Array(readFileSync(path)), {
    filter: ({ name }) => name === "xl/workbook.xml" || /^xl\/charts\/chart\d+\.xml$/.test(name),
  });
  const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  const names = [...workbook.matchAll(/<sheet\b[^>]*?\bname="([^"]*)"/g)];
  return {
    sheets: names.map(([, name = ""]) => name.replace(/&#(\d+);/g, decoded)),
    charts: Object.entries(parts)
      .filter(([name]) => name !== "xl/workbook.xml")
      .map(([, bytes]) => strFromU8(bytes)),
  };
}

/** XlsxWriter and exceljs write å ä ö as they are; other writers may use character references. */
function decoded(_: string, code: string): string {
  return String.fromCodePoint(Number(code));
}
