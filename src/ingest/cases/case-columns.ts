import type { CaseRole } from "../../core/model/recognised";
import { textAt, type Grid } from "../grid";
import { CASE_WORDS, type CaseWords } from "../synonyms/cases";
import { squeeze } from "../cells/text";
import { hasWord, mayHaveWord } from "../wording/words";
import { contentFor, type Content } from "./case-content";
import { sampleOf } from "./sample";

/** A column that a role was found for. */
export interface CaseColumn {
  readonly column: number;
  readonly heading: string;
  readonly content: Content;
}

export type CaseColumns = Readonly<Partial<Record<CaseRole, CaseColumn>>>;

export interface Heading {
  readonly column: number;
  readonly text: string;
}

/** The cells of a row as headings; `Hushålls-ID` and `hushålls_id` read as two words. */
export function headingsIn(grid: Grid, row: number): readonly Heading[] {
  const headings: Heading[] = [];
  for (let column = 0; column < grid.columnCount; column += 1) {
    const text = squeeze(textAt(grid, row, column));
    if (text !== "") headings.push({ column, text });
  }
  return headings;
}

/** The roles of the columns under a row of headings, each by its heading and by what its cells hold. */
export function caseColumns(
  grid: Grid,
  headings: readonly Heading[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): CaseColumns {
  const found: Partial<Record<CaseRole, CaseColumn>> = {};
  const taken = new Set<number>();
  for (const words of CASE_WORDS) {
    for (const { column, text } of candidates(words, headings)) {
      if (taken.has(column)) continue;
      const sample = sampleOf(grid, column, top, bottom);
      const content = contentFor({ grid, column, top, bottom }, words.role, sample);
      if (content === null) continue;
      found[words.role] = { column, heading: text, content };
      taken.add(column);
      break;
    }
  }
  return found;
}

/** The headings that a rule fits, those first whose word stands first in its list. */
function candidates({ words, none = [] }: CaseWords, headings: readonly Heading[]): Heading[] {
  return headings
    .flatMap((heading) => {
      const plain = plainHeading(heading.text);
      if (!mayHaveWord(plain, words) || !hasWord(plain, words)) return [];
      if (none.length > 0 && hasWord(plain, none)) return [];
      return { heading, rank: words.findIndex((word) => hasWord(plain, matchedAlone(word))) };
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ heading }) => heading);
}

/** A heading with its words apart. */
export function plainHeading(text: string): string {
  return text.replace(/[-_/]+/g, " ");
}

const alone = new Map<string, readonly string[]>();

/** Matchers are kept per list, so a word needs a list of its own. */
function matchedAlone(word: string): readonly string[] {
  const known = alone.get(word) ?? [word];
  alone.set(word, known);
  return known;
}
