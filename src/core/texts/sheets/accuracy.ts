import type { ErrorMeasures } from "../../calc/accuracy/error-measures";
import type { Month } from "../../model/month";
import type { AccuracyBase } from "../../model/settings";
import type { Phrase } from "../phrase";

export interface AccuracyTexts {
  /** The finding: how far off the forecasts with a limit were, as shares in per cent. */
  readonly title: <P>(
    year: number,
    parts: readonly { readonly made: string; readonly share: P }[],
    base: AccuracyBase,
  ) => Phrase<P>;
  readonly plainTitle: (reportMonth: Month) => string;
  readonly limits: (base: AccuracyBase) => string;

  readonly yearHeading: (year: number) => string;
  /** Over the columns of a forecast; `limit` is a fraction, null where the month has none. */
  readonly madeIn: (month: string, limit: number | null) => string;
  readonly accounts: (year: number) => string;
  readonly forecast: string;
  readonly error: string;
  readonly shareOf: Readonly<Record<AccuracyBase, string>>;
  readonly within: string;
  readonly beyond: string;
  readonly errorSign: string;
  /** What the share is of. */
  readonly base: Readonly<Record<AccuracyBase, string>>;
  /** Why there is no share. */
  readonly noBudget: (year: number) => string;

  readonly made: string;
  readonly lines: Readonly<Record<"forecast" | "accounts" | "upper" | "lower", string>>;
  readonly chartTitle: (year: number) => string;
  readonly chartAlt: (year: number) => string;
  readonly chartAxis: (unit: string) => string;

  readonly triedHeading: (series: string, year: number) => string;
  readonly outcome: (year: number) => string;
  readonly valueAdded: string;
  readonly share: string;
  readonly triedNote: string;

  readonly errorsHeading: string;
  readonly series: string;
  readonly tested: string;
  readonly measures: Readonly<Record<Exclude<keyof ErrorMeasures, "count">, string>>;
  readonly errorsNote: string;
}
