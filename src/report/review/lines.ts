import type { ReviewedNumber } from "../../core/texts/review";
import type { Texts } from "../../core/texts/texts";
import { kronorPer } from "../../core/model/unit";
import type { Figure } from "../figures";
import type { ReviewOutcome } from "./draft";
import type { Claim, Judged, Verdict } from "./model";

/** What a review says, in sentences. */
export interface ReviewParts {
  /** Every number that differs or is stale, and what the draft's tables contradict in themselves. */
  readonly wrong: readonly string[];
  /** What the workbook knows nothing of, by line of the draft. */
  readonly unknown: readonly string[];
  readonly counts: string;
}

export function reviewParts(
  { numbers, findings }: ReviewOutcome["review"],
  texts: Texts,
): ReviewParts {
  const count = (verdict: Verdict): number =>
    numbers.filter((each) => each.verdict === verdict).length;
  return {
    wrong: [
      ...numbers.flatMap((each) => wrongLine(each, texts) ?? []),
      ...findings.map(({ code, args }) => texts.review.inDraft(texts.findings[code](args))),
    ],
    unknown: unknownLines(numbers, texts),
    counts: texts.review.counts(
      count("confirmed"),
      count("differs"),
      count("stale"),
      count("unknown"),
    ),
  };
}

/** The same in the order that it is read in. */
export function reviewLines({ review }: ReviewOutcome, texts: Texts): readonly string[] {
  const { wrong, unknown, counts } = reviewParts(review, texts);
  return [...wrong, ...unknown, counts];
}

/** What is said of one number. */
export function judgedLine({ claim, verdict, figure, slip }: Judged, { review }: Texts): string {
  if (!figure) return review.unknown(claim.line, [claim.text]);
  const said = reviewedNumber(claim, figure);
  if (verdict === "confirmed") return review.confirmed(said);
  return slip ? review.slip[slip](said) : review.stale(said);
}

function wrongLine(judged: Judged, texts: Texts): string | null {
  const { verdict, figure } = judged;
  return !figure || verdict === "confirmed" ? null : judgedLine(judged, texts);
}

function reviewedNumber(claim: Claim, { value, unit, label, cell }: Figure): ReviewedNumber {
  const shown = claim.unit ?? unit;
  const per = (kronorPer(unit) ?? 1) / (kronorPer(shown) ?? 1);
  const step = claim.unit === "percent" ? claim.step * 100 : claim.step;
  const expected = {
    value: typeof value === "number" ? value * per : 0,
    unit: shown,
    decimals: Math.max(0, Math.round(-Math.log10(step))),
  };
  return { line: claim.line, text: claim.text, expected, label, cell };
}

/** A line of the text at a time: what is not in the workbook is rarely wrong. */
function unknownLines(numbers: readonly Judged[], texts: Texts): readonly string[] {
  const byLine = new Map<number, string[]>();
  for (const { claim, verdict } of numbers) {
    if (verdict !== "unknown") continue;
    byLine.set(claim.line, [...(byLine.get(claim.line) ?? []), claim.text]);
  }
  return [...byLine].map(([line, said]) => texts.review.unknown(line, said));
}
