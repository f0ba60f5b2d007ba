import { fold, squeeze } from "../cells/text";

/**
 * Whether a text contains one of the patterns as whole words; `*` stands for any letters inside the word, or at the
 * pattern's ends for the rest of the word. Full stops of abbreviations do not count.
 */
export function hasWord(text: string, patterns: readonly string[]): boolean {
  return matcherOf(patterns).test(plain(text));
}

/** Whether the whole text is one of the patterns, as a corner cell or a row's label may be. */
export function isWord(text: string, patterns: readonly string[]): boolean {
  const match = matcherOf(patterns).exec(plain(text));
  return match !== null && match[0].trim() === plain(text);
}

/** Whether the text starts with one of the patterns, after dashes and bullets. */
export function startsWithWord(text: string, patterns: readonly string[]): boolean {
  const start = plain(text).replace(/^[^\p{L}\p{N}%]+/u, "");
  const match = matcherOf(patterns).exec(start);
  return match?.index === 0;
}

/** The text, folded, without the words that match. */
export function withoutWords(text: string, patterns: readonly string[]): string {
  return squeeze(plain(text).split(matcherOf(patterns)).join(" "));
}

/**
 * Whether a text can contain one of the patterns at all: a search for their bare letters that costs a hundredth of
 * matching them and spares it for nearly every cell of a long list.
 */
export function mayHaveWord(text: string, patterns: readonly string[]): boolean {
  // Words divided by hyphens must be joined before they can be found.
  if (/[\u00ad\n]/.test(text)) return true;
  const lower = text.toLowerCase();
  return stemsOf(patterns).some((stem) => lower.includes(stem));
}

const stems = new WeakMap<readonly string[], readonly string[]>();

function stemsOf(patterns: readonly string[]): readonly string[] {
  const known = stems.get(patterns);
  if (known) return known;
  const longest = (pattern: string): string =>
    pattern.split(/[* ]/).reduce((best, part) => (part.length > best.length ? part : best), "");
  const made = [...new Set(patterns.map(longest))];
  stems.set(patterns, made);
  return made;
}

function plain(text: string): string {
  return fold(text).replace(/(?<=\p{L})\./gu, "");
}

/**
 * Letters and digits of folded text in the Latin alphabets. Unicode classes would say the same of Swedish and take V8 ten
 * times as long to compile, which is felt at the start of every run.
 */
const LETTER = "[a-z0-9\\u00b5-\\u024f]";

const matchers = new WeakMap<readonly string[], RegExp>();

function matcherOf(patterns: readonly string[]): RegExp {
  const known = matchers.get(patterns);
  if (known) return known;
  const alternatives = [...patterns]
    .sort((a, b) => b.length - a.length)
    .map((pattern) => pattern.replace(/[.+?^${}()|[\]\\/]/g, "\\$&").replace(/\*/g, `${LETTER}*`));
  const made = new RegExp(`(?<!${LETTER})(?:${alternatives.join("|")})(?!${LETTER})`);
  matchers.set(patterns, made);
  return made;
}
