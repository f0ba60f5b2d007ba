import { CHILD_COUNTS, HOUSEHOLD_TYPES, WHOLE_HEADINGS } from "../synonyms/facets";
import { GENDER_WORDS } from "../synonyms/plans";
import { OF_WHICH_WORDS } from "../synonyms/rows";
import { isWord, startsWithWord, withoutWords } from "./words";

/** Whether a label says only whom figures are of: "Kvinnor", "varav män", "Ensamstående kvinna med barn", "2 barn". */
export function isGroup(label: string): boolean {
  const own = withoutWords(label, OF_WHICH_WORDS);
  return (
    isWord(own, GENDER_WORDS) || isWord(own, CHILD_COUNTS) || startsWithWord(own, HOUSEHOLD_TYPES)
  );
}

/** "Totalt", "Alla": the whole that groups are parts of. */
export function isWhole(label: string): boolean {
  return isWord(label, WHOLE_HEADINGS);
}

/** The title of a group's series. */
export function groupTitle(whole: string, group: string): string {
  return `${whole}, ${group.toLowerCase()}`;
}
