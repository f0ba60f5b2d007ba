import type { Month } from "../../model/month";
import type { AmountRole, ColumnRole } from "../../model/statement";
import type { PrintedCosts } from "../../model/statement";
import type { Phrase } from "../phrase";
import type { DirectionWords } from "./monthly";

/** A deviation in the middle of a sentence: the amount without sign, and the words for its side of the budget. */
export interface SidedAmount<P> {
  readonly amount: P;
  readonly side: P;
}

export interface StatementTexts {
  /** Titles that are the finding; `year` and `span` are fixed, the rest is live. */
  readonly bothTitle: <P>(
    forecast: SidedAmount<P>,
    outcome: SidedAmount<P>,
    when: { readonly year: number; readonly span: string },
  ) => Phrase<P>;
  readonly forecastTitle: <P>(forecast: SidedAmount<P>, year: number) => Phrase<P>;
  readonly outcomeTitle: <P>(outcome: SidedAmount<P>, span: string) => Phrase<P>;
  /** Without a budget: how far the net cost is from last year's; `base` is the year or its accounts. */
  readonly netCostTitle: <P>(change: SidedAmount<P>, base: string, when: string) => Phrase<P>;
  /** When no total can be spoken of. */
  readonly plainTitle: (reportMonth: Month) => string;
  /** After the first amount of a sentence ("sämre än budget"), and after a second one ("sämre"). */
  readonly sides: DirectionWords;
  readonly shortSides: DirectionWords;

  readonly periodHeading: (span: string, hasBudget: boolean) => string;
  readonly yearHeading: (year: number, hasBudget: boolean) => string;
  readonly area: string;
  /** Head of an amount column; `when` is a span of months or a year. */
  readonly column: (role: ColumnRole, when: string) => string;
  readonly change: string;
  readonly shareOfYear: string;

  /** How the deviation was proved from the table's own numbers. */
  readonly proof: (formula: string, proved: number, rows: number) => string;
  /** In the place of the proof where the user set the formula. */
  readonly setFormula: (formula: string, held: number, rows: number) => string;
  /** Where the user set how costs are printed. */
  readonly setCosts: Readonly<Record<PrintedCosts, string>>;
  readonly unproved: string;
  /** Added to the proof where the source prints the opposite sign. */
  readonly reversed: string;
  readonly difference: (minuend: AmountRole, subtrahend: AmountRole) => string;
  readonly totals: string;
  readonly shareUndefined: string;
  /** Names the rows whose printed figures disagree; the sheet with the details follows. */
  readonly brokenRows: (labels: readonly string[], checks: string) => string;

  /** Titles of charts are no live text; the amount is printed with its sign. */
  readonly waterfallTitle: (total: string, when: string) => string;
  readonly waterfallAlt: (when: string, steps: string) => string;
  readonly waterfallAxis: (unit: string) => string;
  /** `now` and `before` are heads of columns: "Prognos 2020", "Bokslut 2019". */
  readonly comparisonTitle: (now: string, before: string, unit: string) => string;
  readonly comparisonAlt: (now: string, before: string) => string;
  readonly chartData: string;
  readonly chartDataNote: string;
  readonly waterfallTable: (when: string) => string;
  /** Bars of the waterfall beside the areas: the smaller ones together, and what rows and total disagree by. */
  readonly rest: string;
  readonly disagreement: string;
  readonly total: string;
  readonly waterfallHeads: {
    readonly area: string;
    readonly deviation: string;
    readonly sum: string;
    readonly base: string;
    readonly gainAbove: string;
    readonly gainBelow: string;
    readonly lossAbove: string;
    readonly lossBelow: string;
    readonly total: string;
    readonly top: string;
    readonly label: string;
  };
}
