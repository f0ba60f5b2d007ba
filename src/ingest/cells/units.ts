import type { Unit } from "../../core/model/unit";
import { UNIT_WORDS } from "../synonyms/units";
import { hasWord, isWord } from "../wording/words";

const MONEY = UNIT_WORDS.filter(([unit]) => unit === "tkr" || unit === "mnkr" || unit === "kr");

/** The unit after a number in its own cell ("mnkr", "dagar", "kr/månad"); undefined when the words are no unit. */
export function unitOfSuffix(words: string): Unit | undefined {
  const bare = words
    .replace(/\s*(?:\/|per )\s*(?:mån\w*|år|hushåll|person)\.?$/iu, "")
    .replace(/^:-$/, "kr");
  return UNIT_WORDS.find(([, names]) => isWord(bare, names))?.[0];
}

/** The unit of money named in a heading, title or note; null when none is. */
export function moneyUnitIn(text: string): Unit | null {
  return MONEY.find(([, names]) => hasWord(text, names))?.[0] ?? null;
}
