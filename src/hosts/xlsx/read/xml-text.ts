const DECODER = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};
/** Characters XML does not allow, and the one sequence text may not contain. */
// eslint-disable-next-line no-control-regex -- those are the ones to find
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\]\]>/;
const EDGE_SPACE = /^[ \t\n\r]+|[ \t\n\r]+$/g;

/** The characters between two tags, entities resolved and line ends made `\n`, or null when an XML parser must judge. */
export function decodeCharacters(bytes: Uint8Array, from: number, to: number): string | null {
  let text: string;
  try {
    text = DECODER.decode(bytes.subarray(from, to));
  } catch {
    return null; // not UTF-8: the parser reports where
  }
  if (FORBIDDEN.test(text)) return null;
  if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
  return text.includes("&") ? resolveEntities(text) : text;
}

/** Null when there is an entity that XML does not define by itself, or an ampersand alone. */
function resolveEntities(text: string): string | null {
  const [first = "", ...rest] = text.split("&");
  let resolved = first;
  for (const piece of rest) {
    const end = piece.indexOf(";");
    const name = piece.slice(0, Math.max(end, 0));
    const character = NAMED[name] ?? numericEntity(name);
    if (character === null) return null;
    resolved += character + piece.slice(end + 1);
  }
  return resolved;
}

function numericEntity(name: string): string | null {
  const match = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name);
  if (match === null) return null;
  const code = Number.parseInt(match[1] ?? match[2] ?? "", match[1] === undefined ? 10 : 16);
  const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  if (!isCharacter) return null;
  const character = String.fromCodePoint(code);
  return FORBIDDEN.test(character) ? null : character;
}

/**
 * The content of a `<t>` element as Excel shows it: without `xml:space="preserve"` the spaces around the text are the
 * writer's indentation. Text of nothing but spaces is kept: between two rich runs it is the space between two words.
 */
export function spacedText(text: string, isPreserved: boolean): string {
  if (isPreserved) return text;
  const trimmed = text.replace(EDGE_SPACE, "");
  return trimmed === "" ? text : trimmed;
}

/** Resolves `_x000D_`, the way ST_Xstring writes characters that XML cannot hold (ISO/IEC 29500-1, 22.9.2.19). */
export function unescapeExcel(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
