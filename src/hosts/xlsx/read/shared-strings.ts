import { BookError } from "../errors";
import { SPREADSHEET_URI } from "../opc/namespaces";
import { makeXmlParser } from "../xml/parser";
import type { ZipEntry } from "../zip/entry";
import { makeSharedScan } from "./shared-scan";
import { parseItems, type PieceParser } from "./stream-parse";
import { scanItems, type OnBytes } from "./stream-scan";
import { makeTextRuns } from "./text-runs";

/** The workbook's shared strings in their order: rich text joined, phonetic hints left out. */
export async function readSharedStrings(entry: ZipEntry, onBytes: OnBytes): Promise<string[]> {
  const scanned: string[] = [];
  if (await scanItems(entry, makeSharedScan(entry.name, scanned), onBytes)) return scanned;
  const parsed: string[] = [];
  await parseItems(entry, makeSharedParser(entry.name, parsed), onBytes);
  return parsed;
}

/** Reads shared strings of any spelling. */
export function makeSharedParser(part: string, texts: string[]): PieceParser {
  const parser = makeXmlParser(part);
  const runs = makeTextRuns();
  const path: string[] = [];
  const isInString = (): boolean => path[0] === "sst" && path[1] === "si";
  const addText = (text: string): void => {
    runs.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("opentag", (tag) => {
    path.push(tag.uri === SPREADSHEET_URI ? tag.local : "");
    if (path[0] !== "sst") throw new BookError("corrupt-part", { part });
    if (!isInString()) return;
    if (path.length === 2) runs.clear();
    else runs.open(path, 2, tag);
  });
  parser.on("closetag", () => {
    if (isInString()) {
      if (path.length === 2) texts.push(runs.joined);
      else runs.close(path, 2);
    }
    path.pop();
  });
  return {
    write: (xml) => parser.write(xml),
    close: () => parser.close(),
  };
}
