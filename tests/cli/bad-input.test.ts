import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import * as bad from "../support/bad-workbooks";
import { run } from "../support/run-command";
import { smallParts, zipParts } from "../support/small-workbook";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "tertial-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const SHEET = "xl/worksheets/sheet1.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const BAD: Readonly<Record<string, () => Uint8Array>> = {
  "not a zip": bad.notAZip,
  "an empty file": bad.emptyFile,
  truncated: bad.truncated,
  encrypted: bad.encrypted,
  "an old .xls": bad.oldXls,
  "an .xlsb": bad.binaryXlsb,
  "Strict Open XML": bad.strictWorkbook,
  "a Word document": bad.wordDocument,
  "a zip bomb": bad.zipBomb,
  "a zip bomb that understates itself": bad.understatedZipBomb,
  "XML with a DTD": () => bad.withDtd(),
  "without worksheets": bad.withoutWorksheets,
  signed: bad.signed,
  "structure-locked": bad.structureLocked,
  "a book with nothing to report on": () =>
    zipParts({ ...smallParts(), [SHEET]: `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>` }),
};

describe("refresh of a bad file", () => {
  it.each(Object.entries(BAD))("%s: one sentence, exit 2, nothing written", async (_, bytes) => {
    const book = path.join(folder, "bok.xlsx");
    writeFileSync(book, bytes());
    const { code, out, err } = await run("refresh", book);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(err).toContain(book);
    expect(err).not.toMatch(/undefined|\[object|Error:/);
    expect(readdirSync(folder)).toEqual(["bok.xlsx"]);
    expect(Buffer.compare(readFileSync(book), bytes())).toBe(0);
  });

  it("a file that is not there", async () => {
    const { code, err } = await run("refresh", path.join(folder, "saknas.xlsx"));
    expect([code, err]).toEqual([2, expect.stringContaining("kan inte läsas")]);
  });
});

describe("output", () => {
  const sample = path.resolve(__dirname, "../../samples/linkoping-2020-mars.xlsx");

  it("that cannot be written leaves nothing behind", async () => {
    const { code, err } = await run(
      "refresh",
      sample,
      "-o",
      path.join(folder, "no", "such", "ut.xlsx"),
    );
    expect([code, err]).toEqual([2, expect.stringContaining("kan inte skrivas")]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("never goes over the input unless asked to", async () => {
    const book = path.join(folder, "bok.xlsx");
    writeFileSync(book, readFileSync(sample));
    const { code, err } = await run("refresh", book, "-o", book);
    expect([code, err]).toEqual([2, expect.stringContaining("--in-place")]);
    expect(Buffer.compare(readFileSync(book), readFileSync(sample))).toBe(0);
    expect((await run("refresh", book, "--in-place")).code).toBe(0);
    expect(Buffer.compare(readFileSync(book), readFileSync(sample))).not.toBe(0);
    expect(readdirSync(folder)).toEqual(["bok.xlsx"]);
  });

  it("stands beside the book by default", async () => {
    const book = path.join(folder, "bok.xlsx");
    writeFileSync(book, readFileSync(sample));
    const { code, out } = await run("refresh", book);
    expect([code, out]).toEqual([0, expect.stringContaining("bok.tertial.xlsx")]);
    expect(readdirSync(folder).toSorted()).toEqual(["bok.tertial.xlsx", "bok.xlsx"]);
  });
});

describe("the command line itself", () => {
  it.each([
    [["frobnicate", "a.xlsx"], "frobnicate"],
    [["refresh"], "arbetsbok"],
    [["refresh", "a.xlsx", "--month", "augusti"], "augusti"],
    [["refresh", "a.xlsx", "--lang", "fi"], "fi"],
    [["refresh", "a.xlsx", "--unknown"], "--unknown"],
  ])("%j is refused in one sentence", async (argv, word) => {
    const { code, err } = await run(...argv);
    expect([code, err.trimEnd().split("\n").length]).toEqual([2, 1]);
    expect(err).toContain(word);
  });

  it("explains itself", async () => {
    expect(await run("--help")).toEqual({
      code: 0,
      out: expect.stringContaining("tertial refresh"),
      err: "",
    });
  });
});
