import type { ForecastMethod } from "../../calc/forecast/full-year";
import type { Phrase } from "../phrase";
import type { DirectionWords } from "./monthly";

/** Two months as words: the earlier forecast and the current one. */
export interface FromTo {
  readonly from: string;
  readonly to: string;
}

export interface ForecastTexts {
  /** Titles that are the finding. `direction` is a side of the budget, `side` better or worse than before. */
  readonly title: <P>(of: {
    readonly year: number;
    readonly amount: P;
    readonly direction: P;
  }) => Phrase<P>;
  readonly changedTitle: <P>(of: {
    readonly year: number;
    readonly amount: P;
    readonly direction: P;
    readonly change: P;
    readonly side: P;
    readonly since: string;
  }) => Phrase<P>;
  /** Where there is only help: from where to where the methods reach. */
  readonly methodsTitle: <P>(of: {
    readonly series: string;
    readonly year: number;
    readonly low: P;
    readonly high: P;
  }) => Phrase<P>;
  readonly changeSides: DirectionWords;

  readonly vintagesHeading: (year: number) => string;
  readonly madeIn: (month: string) => string;
  readonly changeSince: (month: string) => string;
  readonly againstBudgetNow: string;
  readonly noEarlier: string;
  /** Titles of charts are no live text; the change is printed with its sign. */
  readonly changeTitle: (months: FromTo, change: string) => string;
  readonly changeAlt: (months: FromTo, steps: string) => string;

  readonly remainingHeading: (months: number) => string;
  readonly actualMonth: (span: string) => string;
  readonly budgetRemaining: string;
  readonly forecastRemaining: string;
  readonly neededChange: string;

  readonly balanceHeading: string;
  readonly balanceForecast: string;
  readonly balanceInput: Readonly<Record<"measures" | "supplement", string>>;
  /** Instead of `measures`, where a plan's measures have rows of their own. */
  readonly balanceOther: string;
  /** `title` tells plans apart; null where there is one only. */
  readonly balancePlan: (title: string | null) => string;
  readonly balanceAmount: string;
  readonly balanceOfPlan: string;
  readonly balanceIncluded: string;
  readonly balanceLeft: string;
  readonly balanceMonth: (months: number) => string;
  readonly balanceNote: string;
  /** How a plan's amounts are read: by what a lower cost is printed with. */
  readonly balancePlanNote: (plans: readonly { readonly sign: 1 | -1 }[]) => string;
  /** The steps in a sentence, and the bar that the waterfall ends in. */
  readonly balanceSaid: Readonly<Record<"plan" | "other" | "measures" | "supplement", string>>;
  readonly balanceTotal: string;
  readonly balanceTitle: (left: string) => string;
  readonly balanceAlt: (steps: string) => string;

  readonly product: string;
  readonly assumptionsHeading: string;
  readonly ownAssumption: string;
  readonly assumptionsNote: string;
  readonly month: string;
  readonly year: (year: number) => string;

  readonly methodsHeading: (series: string, year: number, unit: string) => string;
  readonly method: string;
  readonly methods: Readonly<Record<ForecastMethod, string>>;
  readonly ownMethod: string;
  readonly fullYear: (made: string) => string;
  readonly perRemaining: (months: number) => string;
  readonly missThen: (made: string) => string;
  readonly meanMiss: (year: number) => string;
  readonly spread: <P>(low: P, high: P, difference: P) => Phrase<P>;
  readonly methodsNote: string;

  readonly workings: string;
  readonly workingsNote: string;
  readonly steps: Readonly<
    Record<"index" | "value" | "toDate" | "smoothed" | "level" | "trend", string>
  >;
}
