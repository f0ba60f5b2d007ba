import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import Ajv from "ajv";
import { commandLine } from "../../src/cli/command-line";

const ROOT = path.resolve(__dirname, "../..");
const SAMPLE = path.join(ROOT, "samples/linkoping-2020-mars.xlsx");
const schema: unknown = JSON.parse(
  readFileSync(path.join(ROOT, "docs/result.schema.json"), "utf8"),
);
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema as object);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "tertial-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await commandLine(argv, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    progress: null,
  });
  return { code, out, err };
}

describe("tertial snapshot", () => {
  it("saves a version that the JSON of later reports tells of", async () => {
    const book = path.join(folder, "bok.xlsx");
    const saved = await run("snapshot", SAMPLE, "--name", "Nämnd 2020-04-23", "-o", book);
    expect([saved.code, saved.err]).toEqual([0, ""]);
    expect(saved.out).toContain("Sparade versionen Nämnd 2020-04-23.");
    const { out } = await run("check", book, "--json", "-");
    const result = JSON.parse(out) as { versions: object[]; figures: { id: string }[] };
    validate(result);
    expect(validate.errors).toBeNull();
    // Four series, of each the newest month and the year so far.
    expect(result.versions).toEqual([
      { name: "Nämnd 2020-04-23", savedAt: expect.any(String), month: "2020-03", figures: 8 },
    ]);
    expect(result.figures.some(({ id }) => id.startsWith("version.change/series."))).toBe(true);
  });

  it.each([
    [["snapshot", SAMPLE], "Ange vad versionen ska heta"],
    [["snapshot", SAMPLE, "--name", " "], "Ange vad versionen ska heta"],
    [["refresh", SAMPLE, "--name", "Nämnd"], "--name"],
  ])("refuses %j in one sentence", async (argv, said) => {
    const { code, err } = await run(...argv);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});
