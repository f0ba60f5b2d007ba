import { namesRole } from "../wording/headings";
import { findPeriod } from "../cells/period";
import {
  ACTION_HEADINGS,
  ASSESSMENT_HEADINGS,
  DEADLINE_HEADINGS,
  EFFECT_WORDS,
  GOAL_HEADINGS,
  INDICATOR_HEADINGS,
  INVESTMENT_WORDS,
  OWNER_HEADINGS,
  REPORT_HEADINGS,
  STAFF_WORDS,
  STATUS_HEADINGS,
  VOLUME_WORDS,
} from "../synonyms/plans";
import { TARGET_WORDS } from "../synonyms/tables";
import { fold, squeeze } from "../cells/text";
import { hasWord, isWord, mayHaveWord, startsWithWord } from "../wording/words";
import type { HeadingReader } from "./headed-table";

const LABEL_HEADINGS = [
  ...ACTION_HEADINGS,
  ...INDICATOR_HEADINGS,
  ...GOAL_HEADINGS,
  ...VOLUME_WORDS,
  ...STAFF_WORDS,
  ...INVESTMENT_WORDS,
];

const COLUMN_HEADINGS = [
  ...ASSESSMENT_HEADINGS,
  ...STATUS_HEADINGS,
  ...OWNER_HEADINGS,
  ...DEADLINE_HEADINGS,
  ...REPORT_HEADINGS,
];

/** Knows the headings of action plans, goals, indicators, volumes, staff and investments. */
export const TABLE_HEADINGS: HeadingReader = {
  isLabel: (text) => mayHaveWord(text, LABEL_HEADINGS) && headsLabels(text, LABEL_HEADINGS),
  isColumn: (text) =>
    namesRole(text) ||
    findPeriod(text) !== null ||
    startsWithWord(text, TARGET_WORDS) ||
    isWord(text, COLUMN_HEADINGS) ||
    startsWithWord(text, REPORT_HEADINGS) ||
    hasWord(text, EFFECT_WORDS),
};

const LONGEST_LABEL_HEADING = 45;

/**
 * Whether a short text is one of the headings, alone, after a number or before what narrows it: "Åtgärd – Corona", "13
 * Åtgärd", "Investeringar, tkr", "Basuppdrag (volymmått)", "Nyckeltal 2023".
 */
export function headsLabels(text: string, words: readonly string[]): boolean {
  const plain = squeeze(text).replace(/^\d+[.)]?\s(?=\p{L})/u, "");
  if (plain.length > LONGEST_LABEL_HEADING) return false;
  const [first = ""] = plain.split(/\s*(?:[-–—:,;(/]|\s(?=\d{4}))/u);
  return isWord(first, words);
}

/** Whether the texts around a table say what it is about: its title, corner or sheet name. */
export function isAbout(texts: readonly string[], words: readonly string[]): boolean {
  return texts.some((text) => hasWord(fold(text), words));
}
