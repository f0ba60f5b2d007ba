import type { Client, Seam } from "./client";
import type { OfficeNamespace } from "./office";
import { strictJson } from "./strict-json";
import { trapUndeclared } from "./trap-undeclared";

/** The global object that the client library has been loaded into: a browser's window, or what stands for it. */
export interface LoadedGlobals {
  readonly Excel: Client["Excel"];
  Office: Client["Office"];
  JSON: Pick<JSON, "parse" | "stringify">;
  readonly OSF: { DDA?: Record<string, unknown> };
  readonly OfficeExtension: Client["OfficeExtension"] & {
    readonly ClientObjectBase: { readonly prototype: object };
  };
}

/** Puts the test host behind a loaded client library; seam.test.ts pins the shapes that this relies on. */
export function connectClient(globals: LoadedGlobals, office: OfficeNamespace, seam: Seam): Client {
  globals.JSON = strictJson;
  globals.OSF.DDA = { ...globals.OSF.DDA, RichApi: { executeRichApiRequestAsync: seam } };
  trapUndeclared(globals.OfficeExtension.ClientObjectBase.prototype);
  // The library's own Office knows its context only after talks with a host page: here it is known from the start.
  globals.Office = Object.create(
    globals.Office,
    Object.getOwnPropertyDescriptors(office),
  ) as typeof Office; // with the host's part on top
  return { Excel: globals.Excel, OfficeExtension: globals.OfficeExtension, Office: globals.Office };
}
