/** Words with a single space between, as nearly all texts of a workbook are. */
const SQUEEZED = /^[^\s\u00ad\u200b-\u200d\u2060]+(?: [^\s\u00ad\u200b-\u200d\u2060]+)*$/;

/** One kind of space, no soft hyphens or zero-width characters, no hyphen of a broken line, no outer space. */
export function squeeze(text: string): string {
  if (SQUEEZED.test(text)) return text;
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, "")
    .replace(/(\p{Ll})-\s*\n\s*(?=\p{Ll})/gu, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

/** The form in which two spellings of one heading or label are equal. */
export function fold(text: string): string {
  return squeeze(text)
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-");
}

const SUPERSCRIPTS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

/**
 * Footnote references at the end of a title, label or mark: superscripts, `*`, `2)`, and a digit glued to a word or a
 * closing bracket ("boenden1", "egna medel)1"). A digit glued to a short word is part of it ("T1").
 */
const REFERENCES = new RegExp(
  `(?:\\s*[${SUPERSCRIPTS}]+(?:,[${SUPERSCRIPTS}]+)*|\\s*\\*+|\\s*[1-9]\\)|(?<=\\p{Ll}{4}|\\p{L}\\p{Ll}*\\))[1-9](?:,[1-9])*)$`,
  "u",
);

export interface Referenced {
  readonly text: string;
  /** The references as plain digits or stars, in order. */
  readonly references: readonly string[];
}

/** Takes the footnote references off the end of a text. */
export function splitReferences(raw: string): Referenced {
  const text = squeeze(raw);
  const match = REFERENCES.exec(text);
  if (!match || match.index === 0) return { text, references: [] };
  const references = plainDigits(match[0]).match(/\d|\*+/g) ?? [];
  return { text: text.slice(0, match.index).trimEnd(), references };
}

/** Superscript digits as plain ones. */
export function plainDigits(text: string): string {
  return text.replace(new RegExp(`[${SUPERSCRIPTS}]`, "g"), (digit) =>
    String(SUPERSCRIPTS.indexOf(digit)),
  );
}

/** Lower-case words joined with hyphens, for ids: "Antal nya ärenden" → "antal-nya-arenden". */
export function slug(text: string): string {
  return fold(text)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
