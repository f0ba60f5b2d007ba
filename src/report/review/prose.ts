import type { Month } from "../../core/model/month";
import type { ProseClaim } from "./model";
import { numbersIn } from "./numbers";
import { timesOf } from "./times";
import { wordsOf } from "./words";

const SENTENCE_END = /(?<=[.!?]["”)]?)\s+(?=["”(]?\p{Lu})/u;
/** How many words before a number say whether it is a deficit or a surplus. */
const NEAR_WORDS = 7;

/** The claims of a line of running text. `headings` are the last short lines above it. */
export function proseClaims(
  {
    text,
    line,
    headings,
  }: { readonly text: string; readonly line: number; readonly headings: readonly string[] },
  reportMonth: Month,
): readonly ProseClaim[] {
  let from = 0;
  let previous = "";
  return text.split(SENTENCE_END).flatMap((sentence) => {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    const numbers = numbersIn(sentence);
    const times = timesOf(sentence, numbers, reportMonth);
    const around = [...wordsOf(previous), ...headings.flatMap(wordsOf)];
    previous = sentence;
    return numbers.map(({ start: at, end, ...printed }, index): ProseClaim => {
      const before =
        sentence
          .slice(0, at)
          .toLowerCase()
          .match(/\p{L}+/gu) ?? [];
      return {
        ...printed,
        line,
        column: start + at + 1,
        words: wordsOf(sentence),
        around,
        before: [
          ...before.slice(-NEAR_WORDS),
          ...(/^\s*(\p{L}+)/u.exec(sentence.slice(end).toLowerCase())?.slice(1) ?? []),
        ],
        time: times[index] ?? null,
      };
    });
  });
}
