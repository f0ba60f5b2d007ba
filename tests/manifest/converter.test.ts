import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { convert } from "office-addin-manifest-converter/lib/main";
import { ROOT } from "./parse";

/** What is looked at of Microsoft's unified manifest. */
interface UnifiedManifest {
  readonly name: { readonly short: string };
  readonly localizationInfo: { readonly defaultLanguageTag: string };
  readonly extensions: readonly {
    readonly runtimes: readonly {
      readonly lifetime: string;
      readonly actions?: readonly { readonly id: string; readonly type: string }[];
    }[];
  }[];
}

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "tertial-manifest-"));
  await convert(path.join(ROOT, "manifest.xml"), folder);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("Microsoft's converter", () => {
  it("reads the manifest as it is meant", () => {
    // As the converter writes it.
    const unified = JSON.parse(
      readFileSync(path.join(folder, "manifest.json"), "utf8"),
    ) as UnifiedManifest;
    expect(unified.name.short).toBe("Tertial");
    expect(unified.localizationInfo.defaultLanguageTag.toLowerCase()).toBe("sv-se");
    const runtimes = unified.extensions.flatMap((extension) => extension.runtimes);
    expect(runtimes.map(({ lifetime }) => lifetime)).toContain("long");
    const actions = runtimes.flatMap((runtime) => runtime.actions ?? []);
    expect(actions).toContainEqual(
      expect.objectContaining({ id: "refresh", type: "executeFunction" }),
    );
    expect(actions.map(({ type }) => type)).toContain("openPage");
  });

  it("finds the English texts", () => {
    const english = readFileSync(path.join(folder, "en-us.json"), "utf8");
    expect(english).toContain("Refresh the report");
    expect(english).toContain("Open Tertial");
  });
});
