import type { NoFormula } from "../../model/row-aggregate";
import type { Aggregation, Measure } from "../../model/series";
import type { CaseMeasure } from "../cases";
import type { Phrase } from "../phrase";

/** Words for below, at and above, for a live number. */
export interface DirectionWords {
  readonly negative: string;
  readonly zero: string;
  readonly positive: string;
}

/** A figure against the same months last year. `unit` follows a number with its space. */
export interface Comparison<P> {
  readonly period: string;
  readonly amount: P;
  /** The difference without its sign. */
  readonly difference: P;
  /** From `fewer` or `lower`. */
  readonly direction: P;
  readonly base: string;
  /** With its sign, in per cent; null where it is undefined. */
  readonly share: P | null;
  readonly unit: string;
}

export interface MonthlyTexts {
  /** A short name for the measures we know; null means the user's own title. */
  readonly measure: Readonly<Record<Measure, string | null>>;
  readonly fewer: DirectionWords;
  readonly lower: DirectionWords;
  readonly compared: <P>(comparison: Comparison<P>) => Phrase<P>;
  readonly alone: <P>(of: Pick<Comparison<P>, "period" | "amount" | "unit">) => Phrase<P>;
  readonly targetDirection: DirectionWords;
  /** `short` is over or under its ceiling by `gap` a month. */
  readonly targetTitle: <P>(of: {
    readonly short: string;
    readonly gap: P;
    readonly direction: P;
    readonly unit: string;
  }) => Phrase<P>;
  readonly targetSubtitle: <P>(year: number, amount: P, unit: string) => Phrase<P>;
  readonly total: Readonly<Record<Aggregation, string>>;
  readonly targetRow: (year: number) => string;
  readonly rolling: (year: number) => string;
  readonly lagNote: (months: number) => string;
  readonly marksNote: string;
  readonly factsHead: string;
  readonly facts: {
    readonly toDate: (how: Aggregation, span: string) => string;
    readonly change: string;
    readonly changeShare: string;
    readonly target: (year: number) => string;
    readonly average: string;
    readonly over: string;
    readonly remaining: string;
    readonly status: string;
    readonly met: string;
    readonly notMet: string;
  };
  readonly targetFromSettings: (sheet: string) => string;
  readonly targetFromSource: (range: string) => string;
  readonly targetLabel: string;
  readonly chartTitle: (short: string, unit: string) => string;
  readonly chartAlt: (title: string, years: string) => string;
  /** How a series is added up from an export of single cases. */
  readonly fromCases: Readonly<Record<CaseMeasure | "other", string>>;
  /** Why some of its months stand as values without a formula. */
  readonly noFormula: Readonly<Record<NoFormula, string>>;
}
