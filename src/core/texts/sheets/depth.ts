import type { FlowCount } from "../../model/case-flow";
import type { Month } from "../../model/month";
import type { Measure } from "../../model/series";
import type { SplitForm, SplitParts } from "../../calc/depth/volume-price";
import type { Phrase } from "../phrase";
import type { NamedAmount } from "./analysis";
import type { DirectionWords } from "./monthly";

/** What the table of households has columns for. */
export type HouseholdMeasure = Extract<
  Measure,
  | "households"
  | "long-term-households"
  | "newcomer-households"
  | "quota-refugee-households"
  | "average-cost"
>;

/** A change of cost since last year and what volume and price did to it. */
export interface SplitSaid<P> {
  readonly period: string;
  readonly before: string;
  /** Without its sign. */
  readonly change: P;
  readonly direction: P;
  /** With its sign, and what happened: more or fewer households. */
  readonly volume: P;
  readonly households: P;
  readonly price: P;
  readonly average: P;
}

export interface DepthTexts {
  /** What holds for all figures of the sheet, for the line under the title. */
  readonly remark: string;
  readonly month: string;
  readonly sum: (span: string) => string;
  readonly changeSince: (month: string) => string;
  readonly changeShare: string;
  readonly costPerHousehold: string;
  /** Why some cells are empty. */
  readonly gaps: string;
  /** That household months are a sum over months. */
  readonly householdMonths: string;
  /** What households × average cost is and is not. */
  readonly product: string;
  readonly source: (monthly: string) => string;
  readonly households: {
    readonly heading: string;
    readonly heads: Readonly<Record<HouseholdMeasure, string>>;
    readonly share: string;
    readonly chart: string;
    readonly chartWithCost: string;
    readonly costAxis: (unit: string) => string;
    readonly chartAlt: (from: Month, to: Month) => string;
  };
  readonly split: {
    readonly heading: string;
    readonly title: <P>(said: SplitSaid<P>) => Phrase<P>;
    /** The larger cause first; `between` is one of `between`. */
    readonly message: <P>(
      said: Pick<SplitSaid<P>, "period" | "before" | "change" | "direction"> & {
        readonly first: NamedAmount<P>;
        readonly between: P;
        readonly second: NamedAmount<P>;
      },
    ) => Phrase<P>;
    /** By whether the two pull the same way. */
    readonly between: DirectionWords;
    readonly householdsWords: DirectionWords;
    readonly averageWords: DirectionWords;
    readonly households: (year: number) => string;
    readonly average: (year: number) => string;
    readonly change: string;
    readonly sum: string;
    readonly period: string;
    readonly householdMonths: string;
    readonly mean: string;
    readonly cost: string;
    readonly parts: Readonly<Record<keyof SplitParts, string>>;
    readonly forms: Readonly<Record<SplitForm, string>>;
    /** A period parted month by month, or as one. */
    readonly basis: Readonly<Record<"monthly" | "period", (span: string) => string>>;
    readonly chart: (before: number, unit: string) => string;
    readonly chartAlt: (from: Month, to: Month) => string;
    readonly method: string;
    readonly noPrice: string;
  };
  readonly rolling: {
    readonly heading: string;
    readonly all: string;
    readonly newcomers: string;
    readonly others: string;
    readonly change: string;
    readonly chart: (unit: string) => string;
    readonly chartAlt: (from: Month, to: Month) => string;
    readonly method: string;
    readonly alone: <P>(of: { readonly period: string; readonly amount: P }) => Phrase<P>;
    readonly message: <P>(of: {
      readonly period: string;
      readonly amount: P;
      readonly change: P;
      readonly direction: P;
      readonly before: string;
    }) => Phrase<P>;
  };
  readonly flow: {
    readonly heading: string;
    readonly heads: Readonly<Record<FlowCount, string>>;
    readonly households: string;
    readonly message: <P>(of: {
      readonly period: string;
      readonly started: P;
      /** Null where the export does not reach a year back. */
      readonly returned: P | null;
      readonly ended: P;
      /** Households with at least ten months in a row, and their share; null where that is not known. */
      readonly long: P | null;
      readonly share: P | null;
    }) => Phrase<P>;
    readonly chart: string;
    readonly chartAlt: (span: string) => string;
    readonly method: string;
    readonly unknown: string;
    readonly late: string;
    readonly smallCounts: (limit: number) => string;
  };
  readonly causes: {
    readonly heading: string;
    readonly head: string;
    readonly share: string;
    /** `most` of them where not all are shown. */
    readonly chart: (most: number | null) => string;
    readonly chartAlt: (months: readonly string[]) => string;
    readonly common: <P>(of: {
      readonly cause: string;
      readonly period: string;
      readonly households: P;
      readonly share: P | null;
    }) => Phrase<P>;
    readonly changed: <P>(of: {
      readonly cause: string;
      readonly change: P;
      readonly since: string;
    }) => Phrase<P>;
  };
  readonly newcomers: {
    readonly heading: string;
    readonly headingPaid: string;
    readonly households: string;
    readonly cost: string;
    readonly compensation: string;
    readonly ownPart: string;
    readonly ownShare: string;
    readonly chart: (unit: string) => string;
    readonly chartPaid: (unit: string) => string;
    readonly chartAlt: (from: Month, to: Month) => string;
    readonly method: string;
    readonly alone: <P>(of: { readonly period: string; readonly cost: P }) => Phrase<P>;
    readonly message: <P>(of: {
      readonly period: string;
      readonly cost: P;
      readonly own: P;
      readonly share: P;
    }) => Phrase<P>;
  };
  readonly housing: {
    readonly heading: string;
    readonly households: string;
    readonly cost: string;
    readonly target: string;
    readonly over: string;
    readonly volume: string;
    readonly price: string;
    readonly averageWords: DirectionWords;
    readonly message: <P>(said: Omit<SplitSaid<P>, "before">) => Phrase<P>;
    readonly chart: string;
    readonly chartAlt: (from: Month, to: Month) => string;
    readonly lag: (months: number) => string;
    readonly method: string;
  };
}
