import type { Month } from "../../core/model/month";
import { isAtTime, type Candidate } from "./candidates";
import { inClaimUnit, isComparable, isSameSize, significant, slipTo } from "./compare";
import type { Judged, ProseClaim, Slip } from "./model";
import {
  DEFICIT_STEMS,
  includesWord,
  isOfNamedTable,
  KIND_STEMS,
  startsAny,
  SURPLUS_STEMS,
  WORSE_STEMS,
} from "./words";

/** A figure that a sentence may speak of, and how much it does. */
interface Scored {
  readonly candidate: Candidate;
  /** In the claim's unit. */
  readonly value: number;
  /** Weight of the label's words that the sentence and its surroundings have. */
  readonly label: number;
  /** The label is named as good as whole, or by words that few labels have. */
  readonly isNamed: boolean;
  /** How clearly the sentence names the kind of figure: deviation, budget … */
  readonly kind: number;
  /** It is about the time that the sentence names, or about the report's. */
  readonly isAtTime: boolean;
  /** It is about the very month that the sentence names. */
  readonly isOfMonth: boolean;
}

/** A number of so many digits is no chance agreement. */
const TELLING_DIGITS = 5;
/** Share of a label's words, by weight, and weight of its words that leave no doubt what is meant. */
const NAMED_SHARE = 0.6;
const NAMED_WEIGHT = 0.7;
/** What is said of no part is said of the total. */
const TOTAL_LABEL = 0.5;
const AROUND_WEIGHT = 0.6;
/** Share of a figure by which another number still speaks of it. */
const CLOSE = 0.05;
/** Share of a label's words that must be there for that. */
const CLOSE_SHARE = 0.25;

/** What the workbook says of a number in a sentence. */
export function judgeProse(
  claim: ProseClaim,
  candidates: readonly Candidate[],
  reportMonth: Month,
  weights: ReadonlyMap<string, number>,
): Judged {
  const digits = significant(claim);
  const named = new Map<string, Named>();
  const scored = candidates
    .filter((candidate) => isComparable(claim, candidate))
    .map((candidate) => {
      const { label } = candidate.figure;
      const found = named.get(label) ?? namedIn(claim, candidate, weights);
      named.set(label, found);
      return score(claim, candidate, found, reportMonth);
    })
    .filter(({ label }) => label > 0 || digits >= TELLING_DIGITS);
  const equal = scored.filter(
    (each) => isSameSize(claim, each.value) && isTelling(each, digits, claim),
  );
  const right = equal.filter(({ value, candidate }) => hasSign(claim, value, candidate));
  const confirmed = best(right.filter((each) => each.isAtTime));
  if (confirmed) return judged(claim, "confirmed", confirmed);
  const stale = best(
    right.filter(
      ({ candidate, kind, isOfMonth }) =>
        isEarlier(candidate, reportMonth) && (kind > 0 || isOfMonth),
    ),
  );
  if (stale) return judged(claim, "stale", currentOf(stale, scored) ?? stale);
  const turned = best(equal.filter((each) => each.isAtTime));
  if (turned) return judged(claim, "differs", turned, "sign");
  const near = scored.flatMap((each) => {
    const slip = each.isAtTime && isMeant(each, digits) ? slipTo(claim, each.value) : null;
    return slip ? [{ ...each, slip }] : [];
  });
  const nearest = best(near);
  if (nearest) return judged(claim, "differs", nearest, nearest.slip);
  const other = best(scored.filter((each) => isOtherValue(claim, each)));
  return other ? judged(claim, "differs", other, "value") : judged(claim, "unknown", null);
}

function judged(
  claim: ProseClaim,
  verdict: Judged["verdict"],
  scored: Scored | null,
  slip: Slip | null = null,
): Judged {
  return { claim, verdict, figure: scored?.candidate.figure ?? null, slip };
}

function score(
  claim: ProseClaim,
  candidate: Candidate,
  { weight, share }: Named,
  reportMonth: Month,
): Scored {
  const { time } = claim;
  const { from, to, isTotal } = candidate;
  return {
    candidate,
    value: inClaimUnit(claim, candidate),
    label: isTotal ? Math.max(weight, TOTAL_LABEL) : weight,
    isNamed:
      share >= NAMED_SHARE || weight >= NAMED_WEIGHT || isOfNamedTable(claim.words, candidate.kind),
    kind: kindScore(claim, candidate),
    isAtTime: isAtTime(candidate, time, reportMonth),
    isOfMonth:
      time !== null && "month" in time && from === to && to === time.month && share >= CLOSE_SHARE,
  };
}

/** Few digits agree by chance: then the sentence has to name the figure, its kind or its month. */
function isTelling(
  { isNamed, isOfMonth, kind }: Scored,
  digits: number,
  { hedge }: ProseClaim,
): boolean {
  const isPlaced = isOfMonth || kind > 0;
  if (digits > 2 && hedge === null) return true;
  return digits > 1 && hedge !== "near" ? isNamed || isPlaced : isNamed && isPlaced;
}

/** Whether a number that is not the figure's can only be meant for it. */
function isMeant({ candidate, isNamed, isOfMonth, kind }: Scored, digits: number): boolean {
  if (digits < 2) return false;
  if (isOfMonth || (isNamed && kind > 0)) return true;
  return digits > 2 && (isNamed || (candidate.isTotal && kind > 0));
}

/** About the very month that the sentence names, and nearly the same. */
function isOtherValue({ value: said, unit, hedge }: ProseClaim, scored: Scored): boolean {
  const { isOfMonth, value } = scored;
  const difference = Math.abs(said - value);
  return isOfMonth && unit !== null && hedge === null && difference <= CLOSE * Math.abs(value);
}

function best<T extends Scored>(scored: readonly T[]): T | null {
  const total = ({ label, kind, isOfMonth }: Scored): number => label + kind + (isOfMonth ? 1 : 0);
  let found: T | null = null;
  for (const each of scored) if (!found || total(each) > total(found)) found = each;
  return found;
}

/** The figure of today that a stale one has become. */
function currentOf(stale: Scored, scored: readonly Scored[]): Scored | null {
  const last = ({ kind }: Candidate): string | undefined => kind.split(".").at(-1);
  return best(
    scored.filter(
      ({ candidate, isAtTime: fits }) =>
        fits &&
        candidate !== stale.candidate &&
        candidate.figure.label === stale.candidate.figure.label &&
        last(candidate) === last(stale.candidate),
    ),
  );
}

function isEarlier({ vintage, saidIn }: Candidate, reportMonth: Month): boolean {
  const made = saidIn ?? vintage;
  return made !== null && made < reportMonth;
}

/** How much of a label a sentence has: the weight of its words, less for those around it, and its share of the whole. */
interface Named {
  readonly weight: number;
  readonly share: number;
}

function namedIn(
  { words, around }: ProseClaim,
  candidate: Candidate,
  weights: ReadonlyMap<string, number>,
): Named {
  let found = 0;
  let whole = 0;
  for (const word of candidate.words) {
    const weight = weights.get(word) ?? 1;
    whole += weight;
    if (includesWord(words, word)) found += weight;
    else if (includesWord(around, word)) found += weight * AROUND_WEIGHT;
  }
  const share = whole === 0 ? 0 : found / whole;
  return { weight: found * (0.5 + share / 2), share };
}

function kindScore({ words, around }: ProseClaim, { kind }: Candidate): number {
  let total = 0;
  for (const part of kind.split(".")) {
    const stems = KIND_STEMS[part] ?? [];
    if (words.some((word) => startsAny(word, stems))) total += 0.5;
    else if (around.some((word) => startsAny(word, stems))) total += 0.2;
  }
  return total;
}

/** Whether the sign, or the words before the number, say the same as the figure's sign. */
function hasSign(
  { isSigned, value: said, before, words }: ProseClaim,
  value: number,
  { kind }: Candidate,
): boolean {
  if (isSigned) return Math.sign(said) === Math.sign(value) || value === 0;
  const says = (stems: readonly string[]): boolean => before.some((word) => startsAny(word, stems));
  if (says(SURPLUS_STEMS) && !says(DEFICIT_STEMS)) return value >= 0;
  // A sentence about a deficit need not repeat it at every number.
  if (value < 0) return says(WORSE_STEMS) || words.some((word) => startsAny(word, DEFICIT_STEMS));
  return !kind.endsWith("deviation") || !says(DEFICIT_STEMS) || says(SURPLUS_STEMS);
}
