import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import ts from "typescript";

const ROOT = path.resolve(__dirname, "..");

/** The table that ESLint enforces file by file; read as text because jest runs CommonJS and the table is a module. */
function layers(): Readonly<Record<string, readonly string[]>> {
  const source = readFileSync(path.join(ROOT, "layers.mjs"), "utf8");
  const table = source.slice(source.indexOf("{"), source.lastIndexOf("}") + 1);
  // The table holds string literals only, so as JSON it lacks nothing but the trailing commas' absence.
  return JSON.parse(table.replace(/,(\s*[}\]])/g, "$1")) as Record<string, string[]>;
}

function sourceFiles(): readonly string[] {
  return readdirSync(path.join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.posix.join("src", file.split(path.sep).join("/")));
}

/** Imports of other files of the project, type imports included, as paths from the root. */
function imports(file: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(path.join(ROOT, file), "utf8"));
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith("."))
    .map((name) => path.posix.join(path.posix.dirname(file), name));
}

const FILES = sourceFiles();
const IMPORTS = new Map(FILES.map((file) => [file, imports(file)]));
const isWithin = (file: string, place: string): boolean =>
  file === place || `${file}.ts` === place || file.startsWith(`${place}/`);

describe("layers", () => {
  it.each(Object.entries(layers()))("%s imports only what it may", (layer, allowed) => {
    const trespasses = FILES.filter((file) => isWithin(file, layer)).flatMap((file) =>
      (IMPORTS.get(file) ?? [])
        .filter((target) => ![layer, ...allowed].some((place) => isWithin(target, place)))
        .map((target) => `${file} imports ${target}`),
    );
    expect(trespasses).toEqual([]);
  });

  it("has no circular imports", () => {
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file))
        circles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
      if (done.has(file) || trail.includes(file)) return;
      for (const target of IMPORTS.get(file) ?? []) {
        const found = [`${target}.ts`, `${target}.tsx`].find((name) => IMPORTS.has(name));
        if (found) visit(found, [...trail, file]);
      }
      done.add(file);
    };
    for (const file of FILES) visit(file, []);
    expect(circles).toEqual([]);
  });
});

describe("file sizes", () => {
  const lines = FILES.map(
    (file) => readFileSync(path.join(ROOT, file), "utf8").split("\n").length - 1,
  );
  const percentile = (share: number): number =>
    lines.toSorted((a, b) => a - b)[Math.min(lines.length - 1, Math.floor(share * lines.length))] ??
    0;

  it("keeps the median at 80 lines or fewer and the 95th percentile at 250 or fewer", () => {
    expect(percentile(0.5)).toBeLessThanOrEqual(80);
    expect(percentile(0.95)).toBeLessThanOrEqual(250);
    expect(Math.max(...lines)).toBeLessThanOrEqual(300);
  });
});
