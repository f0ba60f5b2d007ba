import { copyFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { commandLine } from "../../src/cli/command-line";

const BOOK = path.resolve(__dirname, "../fixtures/cases/personal-numbers.xlsx");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "tertial-"));
  copyFileSync(BOOK, path.join(folder, "bok.xlsx"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function run(command: string): Promise<{ code: number; said: string }> {
  let said = "";
  const say = (text: string): void => {
    said += text;
  };
  const terminal = { out: say, err: say, progress: null };
  const code = await commandLine([command, path.join(folder, "bok.xlsx")], terminal);
  return { code, said };
}

const REFUSED =
  "Kolumnen ”Sökande” på bladet ”Uttag” innehåller personnummer, så bladet läses inte.";

describe("a book with personal identity numbers and nothing else", () => {
  it.each(["refresh", "check"])(
    "%s says what, where and what to do; nothing is written",
    async (command) => {
      const { code, said } = await run(command);
      expect(code).toBe(2);
      expect(said).toContain(REFUSED);
      expect(said.trimEnd().split("\n")).toHaveLength(1);
      // The numbers themselves are not repeated.
      expect(said).not.toMatch(/\d{6}-\d{4}/);
      expect(readdirSync(folder)).toEqual(["bok.xlsx"]);
    },
  );

  it("inspect says the same of the sheet", async () => {
    const { code, said } = await run("inspect");
    expect([code, said]).toEqual([0, expect.stringContaining(`Uttag!B1  ${REFUSED}`)]);
  });
});
