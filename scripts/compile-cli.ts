/**
 * Stores the code that V8 compiles in a refresh beside the command line's bundle, dist/cli.js, for its later runs:
 *
 *     npx tsx scripts/compile-cli.ts
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { codePath, runCompiled } from "../src/cli/compiled";

const root = path.join(__dirname, "..");
const bundle = path.join(root, "dist/cli.js");
const sample = path.join(root, "samples/linkoping-2020.xlsx");
const work = mkdtempSync(path.join(tmpdir(), "tertial-"));

process.argv.splice(2, Infinity, "refresh", sample, "-o", path.join(work, "book.xlsx"), "--quiet");
rmSync(codePath(bundle), { force: true });
const script = runCompiled(bundle);
process.on("exit", (exitCode) => {
  // Code of a refresh that failed would lack what it did not come to; the exit code stops the build.
  if (exitCode === 0) writeFileSync(codePath(bundle), script.createCachedData());
  rmSync(work, { recursive: true });
});
