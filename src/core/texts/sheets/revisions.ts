import type { Month } from "../../model/month";
import type { Phrase } from "../phrase";

export interface RevisionsTexts {
  /** The finding: how many values are no longer what the report before said; `one` when it is a single one. */
  readonly title: <P>(count: P, one: boolean) => Phrase<P>;
  readonly noneTitle: string;
  readonly remark: string;
  readonly changed: {
    readonly heading: string;
    readonly series: string;
    readonly month: string;
    readonly before: string;
    readonly now: string;
    readonly change: string;
    readonly share: string;
    readonly note: string;
  };
  readonly aged: {
    readonly heading: string;
    readonly age: string;
    readonly months: string;
    readonly first: string;
    readonly latest: string;
    readonly note: string;
  };
  readonly ladder: {
    readonly heading: (series: string) => string;
    readonly age: string;
    readonly start: string;
    readonly end: string;
    readonly factor: string;
    readonly variance: string;
    readonly toFinal: string;
    /** Heads of the two columns that carry the error from one age to the next. */
    readonly errorParts: readonly [string, string];
    readonly month: string;
    readonly now: string;
    readonly expected: string;
    readonly coming: string;
    readonly error: string;
    readonly note: string;
    /** Why no expected final values are shown; `reports` have been stored. */
    readonly tooFew: (reports: number) => string;
  };
  /** `mars 2020`, in a cell of its own. */
  readonly monthLabel: (at: Month) => string;
}
