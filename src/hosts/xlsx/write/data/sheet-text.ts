import { BookError } from "../../errors";

/** A worksheet's text, cut around its rows. */
export interface SheetText {
  /** Up to and with `<sheetData>`. */
  readonly head: string;
  readonly rows: string;
  /** From `</sheetData>` on. */
  readonly tail: string;
  /** Of the elements, with the colon; empty in nearly all files. */
  readonly prefix: string;
}

const SHEET_DATA = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*?)?(\/?)>/;

/** Throws unusual-part for sheets that cannot be changed as text: without rows' element, or with comments among cells. */
export function cutSheet(text: string, part: string): SheetText {
  const found = SHEET_DATA.exec(text);
  if (!found) throw new BookError("unusual-part", { part });
  const [open, prefix = "", slash] = found;
  const start = found.index + open.length;
  if (slash === "/") {
    const head = `${text.slice(0, start - 2)}>`;
    return { head, rows: "", tail: `</${prefix}sheetData>${text.slice(start)}`, prefix };
  }
  const end = text.indexOf(`</${prefix}sheetData>`, start);
  const rows = text.slice(start, end);
  if (end < 0 || rows.includes("<!")) throw new BookError("unusual-part", { part });
  return { head: text.slice(0, start), rows, tail: text.slice(end), prefix };
}

/** The value of an attribute in a start tag; null when it has none. */
export function attributeIn(tag: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found ? (found[1] ?? found[2] ?? "") : null;
}

/** The start tag's attributes with one of them set. */
export function withAttribute(tag: string, name: string, value: string): string {
  const pattern = new RegExp(`((?:^|\\s)${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  return pattern.test(tag) ? tag.replace(pattern, `$1"${value}"`) : `${tag} ${name}="${value}"`;
}
