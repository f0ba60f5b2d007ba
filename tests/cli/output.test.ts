import {
  chmodSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { watchOutput } from "../../src/cli/broken-output";
import { commandLine } from "../../src/cli/command-line";

const ROOT = path.resolve(__dirname, "../..");
const SAMPLE = path.join(ROOT, "samples/linkoping-2020-mars.xlsx");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "tertial-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function run(
  argv: readonly string[],
  signal = new AbortController().signal,
): Promise<{ code: number; err: string }> {
  let err = "";
  const out = (): void => undefined;
  const code = await commandLine(argv, {
    out,
    err: (text) => (err += text),
    progress: null,
    signal,
  });
  return { code, err };
}

describe("where a refresh cannot write", () => {
  it.each([
    ["a name that is too long", `${"a".repeat(300)}.xlsx`],
    ["a folder", "."],
    ["a device", "../../../../../../../../dev/null"],
  ])("%s: one sentence, nothing left behind", async (_, name) => {
    const { code, err } = await run(["refresh", SAMPLE, "-o", path.join(folder, name)]);
    expect([code, err]).toEqual([2, expect.stringMatching(/^[^\n]*kan inte skrivas[^\n]*\n$/)]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("takes the longest name that a folder can hold", async () => {
    const name = `${"a".repeat(250)}.xlsx`;
    expect((await run(["refresh", SAMPLE, "-o", path.join(folder, name)])).code).toBe(0);
    expect(readdirSync(folder)).toEqual([name]);
  });

  it("JSON: the workbook is not written either", async () => {
    mkdirSync(path.join(folder, "svar"));
    const { code, err } = await run([
      ...["refresh", SAMPLE, "-o", path.join(folder, "ut.xlsx")],
      ...["--json", path.join(folder, "svar")],
    ]);
    expect([code, err]).toEqual([2, expect.stringContaining("svar kan inte skrivas")]);
    expect(readdirSync(folder)).toEqual(["svar"]);
  });
});

describe("a workbook of the command line", () => {
  it.each([
    ["check", "bok.xlsx"],
    ["inspect", "bok.xlsx"],
    ["refresh", "bok.xlsx"],
    ["refresh", "bok.tertial.xlsx"],
  ])("is never replaced by the JSON of %s (%s)", async (command, json) => {
    const book = path.join(folder, "bok.xlsx");
    copyFileSync(SAMPLE, book);
    const { code, err } = await run([command, book, "--json", path.join(folder, json)]);
    expect([code, err]).toEqual([2, expect.stringContaining("--json")]);
    expect(readdirSync(folder)).toEqual(["bok.xlsx"]);
    expect(Buffer.compare(readFileSync(book), readFileSync(SAMPLE))).toBe(0);
  });

  it("is refreshed in place behind a link, and stays as private as it was", async () => {
    const [book, link] = [path.join(folder, "bok.xlsx"), path.join(folder, "genväg.xlsx")];
    copyFileSync(SAMPLE, book);
    chmodSync(book, 0o600);
    symlinkSync("bok.xlsx", link);
    expect((await run(["refresh", link, "--in-place"])).code).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(Buffer.compare(readFileSync(book), readFileSync(SAMPLE))).not.toBe(0);
    expect(statSync(book).mode & 0o777).toBe(0o600);
  });
});

describe("a command that is stopped", () => {
  it("says so and writes nothing", async () => {
    const output = path.join(folder, "ut.xlsx");
    const { code, err } = await run(["refresh", SAMPLE, "-o", output], AbortSignal.abort());
    expect([code, err]).toEqual([130, "Körningen avbröts: ingenting har skrivits.\n"]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("output that cannot be delivered", () => {
  /** What is said and which exit code is set when standard output fails in this way. */
  function failing(code: string): { said: string; exits: readonly number[] } {
    const [out, err] = [new PassThrough(), new PassThrough({ encoding: "utf8" })];
    const exits: number[] = [];
    watchOutput(out, err, (exit) => exits.push(exit));
    out.emit("error", Object.assign(new Error(code), { code }));
    return { said: String(err.read() ?? ""), exits };
  }

  it("is no fault when the reader has seen enough", () => {
    expect(failing("EPIPE")).toEqual({ said: "", exits: [] });
  });

  it("is told in one sentence when it is lost", () => {
    const { said, exits } = failing("ENOSPC");
    expect(said).toMatch(/^Svaret kunde inte skrivas ut[^\n]*\n$/);
    expect(exits).toEqual([2]);
  });
});
