import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";
import type { Client, Seam } from "./client";
import type { OfficeNamespace } from "./office";
import { strictJson } from "./strict-json";
import { stubWindow } from "./stub-window";
import { trapUndeclared } from "./trap-undeclared";

const LIBRARY = "dist/excel-web-16.00.debug.js";

let script: Script | undefined;

/** Loads the real client library, with requests going to `seam`. Each call gives a library of its own. */
export function loadClient(office: OfficeNamespace, seam: Seam): Client {
  const window = { ...stubWindow(), JSON: strictJson, Error, TypeError, Promise, Array, Object };
  const globals = Object.assign(window, { window, self: window, top: window, parent: window });
  script ??= new Script(readLibrary(), { filename: LIBRARY });
  script.runInContext(createContext(globals));
  // The library has just put these there; seam.test.ts pins the shapes that we rely on.
  const loaded = globals as typeof globals & Internals;
  loaded.OSF.DDA = { ...loaded.OSF.DDA, RichApi: { executeRichApiRequestAsync: seam } };
  trapUndeclared(loaded.OfficeExtension.ClientObjectBase.prototype);
  // The library's own Office knows its context only after talks with a host page: here it is known from the start.
  loaded.Office = Object.create(
    loaded.Office,
    Object.getOwnPropertyDescriptors(office),
  ) as typeof Office; // with the host's part on top
  return { Excel: loaded.Excel, OfficeExtension: loaded.OfficeExtension, Office: loaded.Office };
}

/** What the library exports beyond its declarations. */
interface Internals {
  readonly Excel: Client["Excel"];
  Office: Client["Office"];
  readonly OSF: { DDA?: Record<string, unknown> };
  readonly OfficeExtension: Client["OfficeExtension"] & {
    readonly ClientObjectBase: { readonly prototype: object };
  };
}

function readLibrary(): string {
  const directory = dirname(require.resolve("@microsoft/office-js/package.json"));
  return readFileSync(join(directory, LIBRARY), "utf8");
}
