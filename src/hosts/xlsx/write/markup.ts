import { escapeXml } from "../xml/escape";

/** Attributes in writing order; `undefined` leaves an attribute out, booleans become 1 and 0. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** One element as text. `content` is markup already: texts go through `escapeXml` first. */
export function element(name: string, attributes: Attributes, ...content: string[]): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const plain = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
    open += ` ${key}="${escapeXml(plain)}"`;
  }
  const inner = content.join("");
  return inner === "" ? `${open}/>` : `${open}>${inner}</${name}>`;
}

/** The first line of every part we generate. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Text as spreadsheets store it (ST_Xstring), before XML escaping: characters that XML cannot hold become `_x001F_`, and
 * text that already looks like such an escape gets its underscore escaped, so that it reads back as it was.
 */
export function encodeControls(text: string): string {
  return text.replace(LOOKS_ESCAPED, "_x005F_").replace(NOT_IN_XML, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase();
    return `_x${code.padStart(4, "0")}_`;
  });
}

const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
// eslint-disable-next-line no-control-regex -- these are the very characters to find
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
