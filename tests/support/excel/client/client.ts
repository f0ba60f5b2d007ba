/// <reference types="office-js" />

/** The client library once loaded: what office.js leaves behind as globals, to be handed to the product's code. */
export interface Client {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
}

/** Where requests leave the library: `OSF.DDA.RichApi.executeRichApiRequestAsync`. */
export type Seam = (message: readonly unknown[], callback: (result: SeamResult) => void) => void;

export type SeamResult =
  | {
      readonly status: "succeeded";
      readonly value: { readonly data: readonly [number, readonly string[], string] };
    }
  | {
      readonly status: "failed";
      readonly error: { readonly code: number; readonly message: string };
    };
