import type { CellPlace } from "../core/model/place";
import type { Unit } from "../core/model/unit";
import { parseNumber } from "./cells/number";
import { fold, plainDigits, squeeze } from "./cells/text";
import { NOTE_WORDS, TARGET_WORDS } from "./synonyms/tables";
import { findPeriod } from "./cells/period";
import { startsWithWord } from "./wording/words";

/** A remark that stands by a table: its source, its registration rule, its target. */
export interface Note {
  /** As written, without the footnote digit it begins with. */
  readonly text: string;
  /** The footnote digit or star, null for a remark without one. */
  readonly reference: string | null;
  readonly place: CellPlace;
}

const REFERENCE = /^([\u00b9\u00b2\u00b3\u2074-\u2079]|[1-9](?:[).]|(?=\s?\p{Lu}))|\*+)\s*(?=\S)/u;
/** Longer than any title or label: a sentence. */
const SENTENCE_LENGTH = 110;

/** Reads a text as a remark; null when it looks like a title or a label. */
export function parseNote(raw: string, place: CellPlace): Note | null {
  const text = squeeze(raw);
  const match = REFERENCE.exec(text);
  if (match) {
    const reference = plainDigits(match[1] ?? "").replace(/[).]/g, "");
    return { text: text.slice(match[0].length), reference, place };
  }
  const isSentence =
    text.length > SENTENCE_LENGTH || (text.endsWith(".") && text.split(" ").length > 7);
  return isSentence || startsWithWord(text, NOTE_WORDS) ? { text, reference: null, place } : null;
}

export interface NotedTarget {
  readonly amount: number;
  readonly unit: Unit | null;
  readonly year: number | null;
  readonly isPerMonth: boolean;
}

/** The target that a remark sets: "Målsättning för 2020: 600 000 kr/månad"; null for any other remark. */
export function parseTarget(text: string): NotedTarget | null {
  if (!startsWithWord(text, TARGET_WORDS)) return null;
  const plain = fold(text);
  const year = findPeriod(plain)?.year ?? null;
  const rest = plain.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, ";");
  const match = /\d[\d ., ]*(?:\s?(?:kr|tkr|kkr|mnkr|mkr|st|hushåll|dygn|%)(?![\p{L}]))?/u.exec(
    rest,
  );
  const number = match && parseNumber(match[0].trim().replace(/[.,]$/, ""));
  if (!match || !number) return null;
  const isPerMonth = /^\s*(?:\/|per |i )\s?mån/u.test(
    rest.slice(match.index + match[0].trimEnd().length),
  );
  return { amount: number.value, unit: number.unit, year, isPerMonth };
}

const COUNT_WORDS: Readonly<Record<string, number>> = {
  en: 1,
  "1": 1,
  two: 2,
  två: 2,
  "2": 2,
  tre: 3,
  "3": 3,
  one: 1,
};

/** Months of reporting lag that a remark tells of: "eftersläpning på en månad"; 0 when it tells of none. */
export function lagIn(text: string): number {
  const plain = fold(text);
  const named =
    /(?:eftersläpning|fördröjning|lag)\D{0,12}?(?:på|om|med|of)? ?(en|ett|två|tre|one|two|[1-3]) mån/u.exec(
      plain,
    );
  if (named) return COUNT_WORDS[named[1] ?? ""] ?? 1;
  const isHeldBack =
    /(?:visas|redovisas|rapporteras) (?:inte|ej)\b.*\b(?:senast|sista)\w* (?:avslutade )?månad/u.test(
      plain,
    );
  return isHeldBack ? 1 : 0;
}
