import type { IndicatorRow } from "../../core/model/indicator";
import type { Unit } from "../../core/model/unit";
import { COUNTED_WORDS } from "../synonyms/measures";
import {
  ACCUMULATING_WORDS,
  ALL_WORDS,
  COUNT_WORDS,
  GENDER_WORDS,
  HIGHER_IS_BETTER,
  LEVEL_WORDS,
  LOWER_IS_BETTER,
  YEAR_MEAN_WORDS,
} from "../synonyms/plans";
import { fold } from "../cells/text";
import { hasWord, isWord } from "./words";

/** Whether more or less is wanted: the indicator's own words tell, else its goal's; null where both or none do. */
export function betterOf(label: string, groups: readonly string[]): IndicatorRow["better"] {
  return wantedIn(label) ?? wantedIn(groups.at(-1) ?? "");
}

function wantedIn(text: string): IndicatorRow["better"] {
  const isLower = hasWord(text, LOWER_IS_BETTER);
  const isHigher = hasWord(text, HIGHER_IS_BETTER);
  if (isLower === isHigher) return null;
  return isLower ? "lower" : "higher";
}

/** How a year's figure is made of its months; null for stocks and shares, and where the words do not tell. */
export function overYearOf(label: string): IndicatorRow["overYear"] {
  if (hasWord(label, YEAR_MEAN_WORDS)) return "mean";
  const addsUp = hasWord(label, ACCUMULATING_WORDS) && hasWord(label, COUNTED_WORDS);
  return addsUp && !hasWord(label, LEVEL_WORDS) ? "adds-up" : null;
}

/** The unit that label and cells tell; null where the figure is a plain number of anything. */
export function indicatorUnit(label: string, texts: readonly string[]): Unit | null {
  if (texts.some((text) => text.includes("%"))) return "percent";
  if (texts.some((text) => /\b(?:dagar|dygn|dgr)\b/u.test(fold(text)))) return "days";
  return hasWord(label, COUNT_WORDS) && !hasWord(label, ["andel*", "*procent*"]) ? "count" : null;
}

const PART = /^(.*?)[\s,–—-]+\(?(\p{L}+)\)?$/u;

/** "Total sjukfrånvaro – Män" is a part of the row it names; so is a bare "Kvinnor" under it. */
export function splitLabel(label: string): {
  readonly base: string;
  readonly split: string | null;
} {
  const bare = label.replace(/^(?:varav|därav)\s+/iu, "");
  if (isWord(bare, GENDER_WORDS)) return { base: "", split: bare };
  const [, base = "", part = ""] = PART.exec(label) ?? [];
  const isPart = isWord(part, GENDER_WORDS) || isWord(part, ALL_WORDS);
  // "Likvärdig för kvinnor och män" names both, and means all.
  const isBoth = /\b(?:och|samt|\/)\s*$/u.test(base);
  return isPart && !isBoth && /[–—,(-]/u.test(label.slice(base.length, label.length - part.length))
    ? { base, split: part }
    : { base: label, split: null };
}
