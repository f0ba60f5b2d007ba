import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";
import type { Client, Seam } from "./client";
import { connectClient, type LoadedGlobals } from "./connect";
import type { OfficeNamespace } from "./office";
import { stubWindow } from "./stub-window";

const LIBRARY = "dist/excel-web-16.00.debug.js";

let script: Script | undefined;

/**
 * Loads the real client library on Node, with requests going to `seam`. Each call gives a library of its own. It shares
 * the error and promise classes of its caller, so that `instanceof` works across.
 */
export function loadClient(office: OfficeNamespace, seam: Seam): Client {
  const window = { ...stubWindow(), Error, TypeError, Promise, Array, Object };
  const globals = Object.assign(window, { window, self: window, top: window, parent: window });
  script ??= new Script(readLibrary(), { filename: LIBRARY });
  script.runInContext(createContext(globals));
  // The library has just put these there.
  return connectClient(globals as typeof globals & LoadedGlobals, office, seam);
}

function readLibrary(): string {
  const directory = dirname(require.resolve("@microsoft/office-js/package.json"));
  return readFileSync(join(directory, LIBRARY), "utf8");
}
