import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { TEMPLATE_KEYS } from "../../src/core/texts/templates";
import { textsFor } from "../../src/core/texts/texts";
import { openXlsx } from "../../src/hosts/xlsx/host";
import { run } from "../support/run-command";

const SAMPLE = path.resolve(__dirname, "../../samples/linkoping-2020.xlsx");
const { sheets: WORDS } = textsFor("sv").templates;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "tertial-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function sheetNames(file: string): Promise<readonly string[]> {
  const { sheets } = await (await openXlsx(readFileSync(file))).read({});
  return sheets.map(({ name }) => name);
}

describe("tertial templates", () => {
  it("makes a new book where there is none, of every template", async () => {
    const book = path.join(folder, "ny.xlsx");
    const { code, out } = await run("templates", book);
    expect([code, out]).toEqual([0, expect.stringContaining("9 mallblad är skapade")]);
    expect(await sheetNames(book)).toEqual(TEMPLATE_KEYS.map((key) => WORDS[key].name));
  });

  it("makes a refresh of the empty templates say in one sentence what is missing", async () => {
    const book = path.join(folder, "ny.xlsx");
    await run("templates", book);
    const { code, err } = await run("refresh", book);
    expect([code, err]).toEqual([2, expect.stringContaining("med siffror")]);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(existsSync(path.join(folder, "ny.tertial.xlsx"))).toBe(false);
  });

  it("says so and writes nothing when the book has every kind of table", async () => {
    const book = path.join(folder, "bok.xlsx");
    copyFileSync(SAMPLE, book);
    const { code, out } = await run("templates", book);
    expect([code, out.trim()]).toEqual([0, textsFor("sv").templates.complete]);
    expect(existsSync(path.join(folder, "bok.tertial.xlsx"))).toBe(false);
  });
});
