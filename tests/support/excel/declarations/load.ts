import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DeclarationModel } from "./model";
import { parseDeclarations } from "./parse";

const PACKAGE = dirname(require.resolve("@types/office-js/package.json"));
const PARSER = ["parse.ts", "parse-type.ts", "api-set.ts"].map((file) => join(__dirname, file));

let loaded: DeclarationModel | undefined;

/**
 * The declarations of the installed `@types/office-js`. Parsing its nine megabytes takes two seconds, so the result is
 * kept under node_modules/.cache for other test processes, under a key of the package's version and the parser's text.
 */
export function loadDeclarations(): DeclarationModel {
  loaded ??= readCache() ?? parseAndCache();
  return loaded;
}

/** Parses the declaration file anew, whatever the cache holds. */
export function parseInstalledDeclarations(): DeclarationModel {
  return parseDeclarations(readFileSync(join(PACKAGE, "index.d.ts"), "utf8"), installedVersion());
}

function readCache(): DeclarationModel | undefined {
  const path = cachePath();
  if (!existsSync(path)) return undefined;
  // Written by parseAndCache below, under a key that changes with its format.
  return JSON.parse(readFileSync(path, "utf8")) as DeclarationModel;
}

function parseAndCache(): DeclarationModel {
  const model = parseInstalledDeclarations();
  const path = cachePath();
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(model));
  renameSync(unfinished, path);
  return model;
}

function cachePath(): string {
  const hash = createHash("sha256").update(installedVersion());
  for (const file of PARSER) hash.update(readFileSync(file));
  const name = `${hash.digest("hex").slice(0, 16)}.json`;
  return join(PACKAGE, "../../.cache/tertial-office-declarations", name);
}

function installedVersion(): string {
  // The one field we need of a package.json that npm has validated.
  const manifest = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8")) as {
    version: string;
  };
  return manifest.version;
}
