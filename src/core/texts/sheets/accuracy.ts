import type { ErrorMeasures } from "../../calc/accuracy/error-measures";
import type { AccuracyBase } from "../../model/settings";
import type { Phrase } from "../phrase";

export interface AccuracyTexts {
  /** The finding: how far off the forecasts with a limit were, in per cent of a base; null: in money, with the sign. */
  readonly title: <P>(
    year: number,
    parts: readonly { readonly made: string; readonly size: P }[],
    base: AccuracyBase | null,
  ) => Phrase<P>;
  /** The finding where the methods alone were tried: the most that any was off in August, in per cent. */
  readonly triedTitle: <P>(found: {
    readonly series: string;
    readonly year: number;
    readonly largest: P;
  }) => Phrase<P>;
  readonly errorsTitle: string;
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

  /** What a forecast's miss was made of. */
  readonly split: {
    readonly heading: (year: number) => string;
    readonly part: string;
    readonly parts: Readonly<Record<"measures" | "volume" | "price" | "late", string>>;
    readonly rest: string;
    readonly miss: string;
    readonly note: string;
    /** Why a part is empty; parts with one reason have one sentence. */
    readonly unknown: Readonly<Record<"measures" | "volume" | "price" | "late", string>>;
    readonly workings: (made: string) => string;
    readonly workingHeads: Readonly<
      Record<
        "volumeThen" | "priceThen" | "volumeNow" | "priceNow" | "volume" | "price" | "late",
        string
      >
    >;
  };

  readonly triedHeading: (series: string, year: number, unit: string) => string;
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
