import type { FormatName } from "../style";

/** What the cells of a template's column hold: the user's words or figures, or the difference of two of its columns. */
export type TemplateColumn = {
  /** In characters. */
  readonly width: number;
} & (
  | { readonly holds: "words" }
  | { readonly holds: "figures"; readonly format: FormatName }
  | { readonly holds: "difference"; readonly minuend: number; readonly subtrahend: number }
);
