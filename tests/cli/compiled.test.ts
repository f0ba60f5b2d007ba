import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { codePath, runCompiled } from "../../src/cli/compiled";

let folder = "";
let bundle = "";
const result = (): string => readFileSync(path.join(folder, "result"), "utf8");

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "tertial-"));
  bundle = path.join(folder, "bundle.js");
  writeFileSync(
    bundle,
    `require("node:fs").writeFileSync(require("node:path").join(__dirname, "result"), "Prognossäkerhet")`,
  );
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("a bundle", () => {
  it("runs without compiled code, as Node would run it", () => {
    runCompiled(bundle);
    expect(result()).toBe("Prognossäkerhet");
  });

  it("runs from the code an earlier run compiled", () => {
    writeFileSync(codePath(bundle), runCompiled(bundle).createCachedData());
    rmSync(path.join(folder, "result"));
    const script = runCompiled(bundle);
    expect(script.cachedDataRejected).toBe(false);
    expect(result()).toBe("Prognossäkerhet");
  });

  it("is compiled anew when the code is of something else", () => {
    writeFileSync(codePath(bundle), runCompiled(bundle).createCachedData());
    writeFileSync(bundle, readFileSync(bundle, "utf8").replace("Prognossäkerhet", "Prognos"));
    expect(runCompiled(bundle).cachedDataRejected).toBe(true);
    expect(result()).toBe("Prognos");
  });
});
