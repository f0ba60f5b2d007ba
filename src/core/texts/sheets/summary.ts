import type { Month } from "../../model/month";
import type { Phrase } from "../phrase";
import type { DirectionWords } from "./monthly";

/** An area's deviation in a sentence: its name, the amount without sign, the words for its side of the budget. */
export interface DriverWords<P> {
  readonly area: P;
  readonly side: P;
  readonly amount: P;
}

export interface SummaryTexts {
  /** The finding: the area that decides the result. */
  readonly driverTitle: <P>(
    driver: DriverWords<P>,
    when: { readonly scope: "period" | "year"; readonly words: string },
  ) => Phrase<P>;
  readonly driverSides: DirectionWords;
  /** Under the title when the source contradicts itself; the sheet with the details follows. */
  readonly caution: (errors: number, checks: string) => string;
  readonly plainTitle: (reportMonth: Month) => string;

  readonly key: {
    readonly forecast: (year: number) => string;
    readonly outcome: (span: string) => string;
    /** Under a deviation; `share` has its sign. */
    readonly ofBudget: <P>(unit: string, share: P) => Phrase<P>;
    readonly series: (name: string, when: string) => string;
    /** Under a figure of a series; numbers have their signs. */
    readonly change: <P>(of: {
      readonly unit: string;
      readonly change: P;
      readonly when: string;
      readonly share: P | null;
    }) => Phrase<P>;
    /** Under an average month: its distance to the ceiling. */
    readonly target: <P>(of: {
      readonly unit: string;
      readonly gap: P;
      readonly direction: P;
      readonly target: P;
    }) => Phrase<P>;
    readonly average: (name: string, when: string) => string;
  };

  readonly seriesTable: {
    readonly measure: string;
    readonly newest: string;
    readonly before: string;
    readonly change: string;
    readonly changeShare: string;
    readonly toDate: string;
    readonly toDateBefore: string;
    /** The measure with its unit and newest month. */
    readonly row: (name: string, unit: string, when: string) => string;
  };
  /** Only some areas are shown; the rest stand in the sheet of that name. */
  readonly shortened: (shown: number, of: number, sheet: string) => string;

  /** A series against its ceiling; amounts have their units. */
  /** Follows the sentence about the outcome of the same months. `direction` is over or under the target. */
  readonly target: <P>(over: P, direction: P) => Phrase<P>;
  /** What the rest of the year may cost a month, or that nothing is left for it. */
  readonly targetRest: <P>(remaining: P) => Phrase<P>;
  readonly targetSpent: string;

  readonly sources: (sheets: readonly string[]) => string;
  readonly shownTo: (names: readonly string[], when: string) => string;
}
