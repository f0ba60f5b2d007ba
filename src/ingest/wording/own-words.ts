import type { Sheet } from "../grid";
import { readHeading } from "./headings";
import { measureOf } from "./measures";
import { NOT_READ_WORDS } from "../synonyms/columns";
import { AGGREGATE_WORDS, OF_WHICH_WORDS, TOTAL_WORDS } from "../synonyms/rows";
import { fold } from "../cells/text";
import { hasWord, isWord } from "./words";

/** A user's own words for headings and labels, folded, each with a word that is known: "nyttjat" → "utfall". */
export type OwnWords = ReadonlyMap<string, string>;

const ROW_WORDS = [...TOTAL_WORDS, ...OF_WHICH_WORDS, ...AGGREGATE_WORDS];

/** Whether a word means something where it heads a column or stands before a row; "läs inte" is that the column is not read. */
export function isKnownWord(word: string): boolean {
  const { role, part, isToDate } = readHeading(word);
  if (role !== null || part !== null || isToDate) return true;
  if (hasWord(word, ROW_WORDS) || isWord(word, NOT_READ_WORDS)) return true;
  return measureOf(word) !== "other";
}

/**
 * The sheet with the known word in place of the user's own wherever a text begins with it: "Nyttjat jan–aug" is read, and
 * shown in the report, as "utfall jan–aug". The user's sheet itself stays as it is.
 */
export function withOwnWords(sheet: Sheet, words: OwnWords): Sheet {
  if (words.size === 0) return sheet;
  const longestFirst = [...words].sort(([a], [b]) => b.length - a.length);
  const texts = sheet.grid.texts.map((text) => {
    const plain = fold(text);
    const found = longestFirst.find(
      ([own]) => plain.startsWith(own) && !/^[\p{L}\p{N}]/u.test(plain.slice(own.length)),
    );
    return found ? found[1] + plain.slice(found[0].length) : text;
  });
  return { ...sheet, grid: { ...sheet.grid, texts } };
}
