import type { SheetKey } from "./model";

/** The visible name each of our sheets has in this workbook: the standard one, the user's, or a free one. */
export type SheetNames = Readonly<Record<SheetKey, string>>;
