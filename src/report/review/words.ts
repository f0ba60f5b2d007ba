import { fold } from "../../ingest/cells/text";

/** Words that say nothing of what a number is about. */
const STOP = new Set(
  `och att det som för med till från den vid har kan inte ska eller men ett var vara blir bli under över inom samt detta dessa
  denna deras sina sin dock även också mer än per hela alla andra andel andelen antalet där här när gör gjort hos mot innan efter antal belopp varav
  jämfört tkr mnkr mkr kronor månad månader månaden året helår helåret the and for with from that this`.split(
    /\s+/,
  ),
);

/** The telling words of a text, folded. */
export function wordsOf(text: string): readonly string[] {
  return (fold(text).match(/\p{L}{3,}/gu) ?? []).filter((word) => !STOP.has(word));
}

/** Letters that endings of one word may differ by: "kostnad", "kostnaderna". */
const LONGEST_ENDING = 4;

/** Two forms of one word: "snittkostnad" and "snittkostnaden", "tillfälligt" and "tillfälliga"; not "arbete" and "arbetslös". */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < shorter && a[shared] === b[shared]) shared += 1;
  const isStem = shared >= Math.max(4, shorter - 2);
  return isStem && Math.max(a.length, b.length) - shared <= LONGEST_ENDING;
}

export function includesWord(words: readonly string[], word: string): boolean {
  return words.some((each) => isSameWord(each, word));
}

const CHANGE_STEMS = [
  "ökat",
  "ökad",
  "öknin",
  "minsk",
  "högre",
  "lägre",
  "fler",
  "färre",
  "juster",
  "skilln",
];

/** Beginnings of words that announce a kind of figure, by the parts of its id. */
export const KIND_STEMS: Readonly<Record<string, readonly string[]>> = {
  outcome: ["utfall", "redovis", "kostna", "resultat", "intäkt", "actual", "cost"],
  actual: ["utfall", "redovis", "kostna", "antal", "actual"],
  budget: ["budget", "ram", "anslag"],
  deviation: ["avvik", "underskott", "överskott", "resultat", "översk", "underskr", "deviat"],
  forecast: ["prognos", "vänta", "beräkn", "bedöm", "forecast"],
  change: CHANGE_STEMS,
  "ytd-change": CHANGE_STEMS,
  previous: ["föregående", "förra", "bokslut", "fjol"],
  realised: ["effekt", "åtgärd", "besparing"],
  expected: ["effekt", "åtgärd", "besparing"],
  "deviation-share": ["avvik", "underskott", "överskott", "procent"],
};

/** The same for whole tables, by the first part of the id. */
const TABLE_STEMS: Readonly<Record<string, readonly string[]>> = {
  investments: ["invester"],
};

/** What comes before an amount that is lower, or worse than budget. */
export const WORSE_STEMS = [
  "underskott",
  "sämre",
  "lägre",
  "minsk",
  "färre",
  "sjunk",
  "negativ",
  "över",
  "ner",
  "ned",
  "minus",
  "besparing",
  "försäm",
  "mindre",
  "billigare",
  "deficit",
  "lower",
  "worse",
];
export const DEFICIT_STEMS = ["underskott", "sämre", "negativ", "deficit"];
export const SURPLUS_STEMS = ["överskott", "bättre", "surplus"];

export function startsAny(word: string, stems: readonly string[]): boolean {
  return stems.some((stem) => word.startsWith(stem));
}

/** How clearly words name a kind of figure: its last part (deviation) more than the others (period). */
export function kindNamed(words: readonly string[], kind: string): number {
  const parts = kind.split(".");
  const isNamed = (part: string): boolean =>
    words.some((word) => startsAny(word, KIND_STEMS[part] ?? []));
  const last = parts.at(-1) ?? "";
  const others = parts.slice(0, -1).some(isNamed) ? 1 : 0;
  // The outcome of a year is its forecast, and is headed so.
  if (last === "outcome" && others > 0) return others + 1;
  return others + (isNamed(last) ? 2 : 0);
}

/** Whether words name nothing but kinds of figures: "Utfall", "Budget". */
export function isOnlyKind(words: readonly string[]): boolean {
  const stems = Object.values(KIND_STEMS).flat();
  return words.every((word) => startsAny(word, stems));
}

/** Whether words name the whole table that a kind of figure stands in. */
export function isOfNamedTable(words: readonly string[], kind: string): boolean {
  const stems = TABLE_STEMS[kind.split(".")[0] ?? ""] ?? [];
  return words.some((word) => startsAny(word, stems));
}
