import type { CounterfactualMethod } from "../../calc/effect/counterfactual";
import type { EffectKind, Recurrence } from "../../model/action-plan";
import type { Phrase } from "../phrase";

export interface ActionsTexts {
  /** The finding: the plan's sum this year; `count` measures have an amount. */
  readonly realisedTitle: <P>(amount: P, count: number) => Phrase<P>;
  readonly expectedTitle: <P>(amount: P, year: number) => Phrase<P>;
  readonly nextTitle: <P>(first: Phrase<P>, amount: P, year: number) => Phrase<P>;
  readonly plainTitle: (count: number) => string;
  /** Which sign a lower cost has. */
  readonly remark: (sign: "plus" | "minus") => string;

  readonly number: string;
  readonly measure: string;
  readonly owner: string;
  readonly status: string;
  readonly deadline: string;
  readonly recurrence: string;
  readonly said: string;
  /** Heads of the yellow cells for the series that shows the effect, and its first month. */
  readonly tied: string;
  readonly start: string;
  readonly tieHint: string;
  readonly total: string;
  readonly recurrences: Readonly<Record<Recurrence, string>>;
  /** Realised of expected. */
  readonly ofExpected: string;
  readonly remaining: (year: number) => string;
  readonly phased: {
    readonly thisYear: (year: number) => string;
    readonly nextYear: (year: number) => string;
    readonly carryOver: string;
  };

  readonly totals: string;
  /** Why effects of different kinds are not added. */
  readonly kinds: (kinds: readonly EffectKind[]) => string;
  readonly phasing: string;
  readonly sign: string;

  readonly reports: string;

  readonly measured: (measure: string) => string;
  readonly measuredIn: (series: string, span: string) => string;
  readonly heads: {
    readonly method: string;
    readonly actual: string;
    readonly without: string;
    readonly effect: string;
    readonly how: string;
  };
  readonly methods: Readonly<Record<CounterfactualMethod, string>>;
  readonly how: Readonly<Record<CounterfactualMethod, (months: number) => string>>;
  readonly plan: (span: string) => string;
  /** `isReversed`: the plan prints savings with plus, the series a lower cost with minus. */
  readonly planHow: (isReversed: boolean) => string;
  /** What can and cannot be said; `low` and `high` are the ends of what the methods give. */
  readonly agree: (side: "saving" | "increase", low: string, high: string) => string;
  readonly disagree: (low: string, high: string) => string;
  /** After how the trend is drawn: where its effect lies. */
  readonly interval: <P>(low: P, high: P) => Phrase<P>;
  /** Added to what can be said where the interval holds 0. */
  readonly intervalHoldsZero: string;
  readonly intervalMethod: (lags: number) => string;
  /** Beside the page: the steps of the interval. */
  readonly workings: {
    readonly title: (measure: string) => string;
    readonly month: string;
    readonly order: string;
    readonly value: string;
    readonly line: string;
    readonly residual: string;
    readonly weight: string;
    readonly product: string;
    readonly meanBefore: string;
    readonly slopeBefore: string;
    readonly meanAfter: string;
    readonly slopeAfter: string;
    readonly effect: string;
    readonly limit: (degrees: number) => string;
    readonly error: string;
    readonly low: string;
    readonly high: string;
    readonly robustError: (lags: number) => string;
    readonly robustLow: string;
    readonly robustHigh: string;
  };
  readonly noProof: string;
}
