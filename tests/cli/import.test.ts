import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import Ajv from "ajv";
import { openXlsx } from "../../src/hosts/xlsx/host";
import { run } from "../support/run-command";

const ROOT = path.resolve(__dirname, "../..");
const PASTES = path.join(ROOT, "tests/fixtures/pastes");
const schema: unknown = JSON.parse(
  readFileSync(path.join(ROOT, "docs/result.schema.json"), "utf8"),
);
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema as object);

let folder: string;
let book: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "tertial-"));
  book = path.join(folder, "bok.xlsx");
  copyFileSync(path.join(ROOT, "samples/linkoping-2020-mars.xlsx"), book);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const january = path.join(PASTES, "linkoping-2020-01.txt");
const march = path.join(PASTES, "linkoping-2020-03.txt");

describe("tertial import", () => {
  it("makes a sheet, then says what a later export revises: the twelve values of March 2020", async () => {
    await run("import", january, "-t", book, "--sheet", "LinQ", "--in-place");
    const { code, out } = await run("import", march, "-t", book, "--sheet", "LinQ", "--json", "-");
    expect(code).toBe(0);
    const result: unknown = JSON.parse(out);
    validate(result);
    expect(validate.errors).toBeNull();
    const { imported } = result as {
      imported: {
        series: { title: string; revised: { month: string; from: number; to: number }[] }[];
      };
    };
    const revised = imported.series.flatMap(({ title, revised: all }) =>
      all.map(({ month, from, to }) => `${title} ${month}: ${from} ${to}`),
    );
    expect(revised).toEqual([
      "Pågående hushåll 2019-10: 3168 3169",
      "Pågående hushåll 2019-11: 3126 3128",
      "Pågående hushåll 2019-12: 3130 3132",
      "Pågående hushåll 2020-01: 3161 3192",
      "Snittkostnad/hushåll 2019-02: 9035 9036",
      "Snittkostnad/hushåll 2019-03: 9129 9130",
      "Snittkostnad/hushåll 2019-06: 9207 9208",
      "Snittkostnad/hushåll 2019-08: 9285 9290",
      "Snittkostnad/hushåll 2019-10: 9216 9214",
      "Snittkostnad/hushåll 2019-11: 9090 9095",
      "Snittkostnad/hushåll 2019-12: 9222 9249",
      "Snittkostnad/hushåll 2020-01: 9199 9274",
    ]);
  });

  it("writes beside the book unless told otherwise, and tells people each change", async () => {
    const before = readFileSync(book);
    const { out } = await run("import", january, "-t", book, "--sheet", "LinQ");
    expect(out).toContain("Bladet ”LinQ”: 62 nya värden, 0 ändrade, 0 som saknas i exporten.");
    expect(out).toContain("Kostnader för tillfälliga boenden: nytt jan–dec 2018");
    expect(Buffer.compare(readFileSync(book), before)).toBe(0);
    expect(existsSync(path.join(folder, "bok.tertial.xlsx"))).toBe(true);
  });

  it("takes a workbook as export", async () => {
    await run("import", january, "-t", book, "--sheet", "LinQ", "--in-place");
    const { out } = await run(
      "import",
      path.join(ROOT, "samples/linkoping-2020-mars.xlsx"),
      "-t",
      book,
      "--sheet",
      "LinQ",
    );
    expect(out).toContain("12 ändrade");
  });

  it.each([
    [
      "no sheet",
      ["import", january, "-t", "BOOK"],
      "tertial import export.csv -t bok.xlsx --sheet LinQ",
    ],
    [
      "an export that is not there",
      ["import", "nix.csv", "-t", "BOOK", "--sheet", "LinQ"],
      "nix.csv",
    ],
    ["-t of another command", ["check", "BOOK", "-t", "BOOK"], "-t"],
    [
      "a sheet of a statement",
      ["import", january, "-t", "BOOK", "--sheet", "Anteckningar"],
      "inget datablad",
    ],
  ])("refuses %s in one line and writes nothing", async (_, argv, sentence) => {
    const { code, err } = await run(...argv.map((one) => (one === "BOOK" ? book : one)));
    expect([code, err.trim().split("\n").length]).toEqual([2, 1]);
    expect(err).toContain(sentence);
    expect(existsSync(path.join(folder, "bok.tertial.xlsx"))).toBe(false);
  });

  it("refuses a picture as export by what it is", async () => {
    const picture = path.join(folder, "bild.csv");
    writeFileSync(picture, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13));
    const { code, err } = await run("import", picture, "-t", book, "--sheet", "LinQ");
    expect([code, err]).toEqual([2, expect.stringContaining("varken text")]);
  });

  it("leaves a book that other programs can read", async () => {
    await run("import", january, "-t", book, "--sheet", "LinQ", "--in-place");
    const { sheets } = await (await openXlsx(readFileSync(book))).read({});
    expect(sheets.at(-1)?.name).toBe("LinQ");
  });
});
