import type { Datum } from "../core/model/datum";
import type { Target } from "../core/model/indicator";
import { parseNumber } from "./cells/number";
import { AT_LEAST_WORDS, AT_MOST_WORDS, DECREASE_WORDS, INCREASE_WORDS } from "./synonyms/plans";
import { fold } from "./cells/text";
import { isWord, startsWithWord } from "./wording/words";

/** What a cell of targets sets: a number, a limit, a direction, words, or nothing. */
export function parseTarget(datum: Datum): Target | null {
  switch (datum.kind) {
    case "empty":
      return null;
    case "number":
      return { kind: "number", datum, limit: null };
    case "mark": {
      if (datum.mark !== "text") return null;
      const direction = directionOf(datum.text);
      if (direction) return { kind: "direction", direction };
      return limitOf(datum.text, datum.source) ?? { kind: "text" };
    }
  }
}

function directionOf(text: string): "increase" | "decrease" | null {
  const plain = fold(text).replace(/[.!]$/, "");
  if (isWord(plain, INCREASE_WORDS)) return "increase";
  return isWord(plain, DECREASE_WORDS) ? "decrease" : null;
}

const LEAST = /^(?:≥|>=|=>|>)\s*/;
const MOST = /^(?:≤|<=|=<|<)\s*/;
const WORD = /^\p{L}+(?:\s+(?:least|most|mest))?\s+/u;
const MORE = /\s+(?:eller (?:fler|mer|högre|över)|or more)$/;
const LESS = /\s+(?:eller (?:färre|mindre|lägre|under)|or less)$/;

/** "≤1%", "minst 95 %", "5 eller färre". */
function limitOf(text: string, source: Datum["source"]): Target | null {
  const plain = fold(text);
  const isLeast = LEAST.test(plain) || startsWithWord(plain, AT_LEAST_WORDS) || MORE.test(plain);
  const isMost = MOST.test(plain) || startsWithWord(plain, AT_MOST_WORDS) || LESS.test(plain);
  if (isLeast === isMost) return null;
  const bare = plain.replace(LEAST, "").replace(MOST, "").replace(MORE, "").replace(LESS, "");
  const number = parseNumber(bare) ?? parseNumber(bare.replace(WORD, ""));
  if (!number) return null;
  return {
    kind: "number",
    limit: isLeast ? "at-least" : "at-most",
    datum: { kind: "number", value: number.value, as: "text", text, source },
  };
}
