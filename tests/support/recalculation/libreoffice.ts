import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { type CellValues, cellValues } from "./cell-values";

/** Every value of a workbook after LibreOffice has computed all formulas anew. Needs `soffice`. */
export async function recalculateWithLibreOffice(book: Uint8Array): Promise<CellValues> {
  const folder = await mkdtemp(path.join(tmpdir(), "tertial-recalculation-"));
  try {
    const profile = path.join(folder, "profile");
    await mkdir(path.join(profile, "user"), { recursive: true });
    await writeFile(path.join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const input = path.join(folder, "book.xlsx");
    await writeFile(input, book);
    const output = path.join(folder, "out");
    await promisify(execFile)("soffice", [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      output,
      input,
    ]);
    return await cellValues(new Uint8Array(await readFile(path.join(output, "book.xlsx"))));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Left to itself LibreOffice keeps the results that a file of unknown origin holds. 0 stands for "always". */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;
