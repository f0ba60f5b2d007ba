import type { Phrase } from "../phrase";
import type { DirectionWords } from "./monthly";

/** A row of a table in a sentence; the amount has its sign. */
export interface NamedAmount<P> {
  readonly name: P;
  readonly amount: P;
}

/** What a row's full year is, for a sentence that begins with it. */
export type ResultKind = "actual" | "forecast" | "accounts";

/** The sections of the analysis, in the order they are read. */
export type AnalysisSection =
  | "result"
  | "forecast"
  | "fullYear"
  | "volumes"
  | "depth"
  | "measures"
  | "goals"
  | "investments"
  | "caveats";

/** The change of a net cost: amount without sign, `higher than`, what than, and what it was. */
export interface NetCostChange<P> {
  readonly change: P;
  readonly direction: P;
  readonly base: string;
  readonly before: P;
}

/** The drafted analysis. Sentences end with their full stop; spaces between them are the caller's. */
export interface AnalysisTexts {
  readonly heading: (month: string) => string;
  readonly sections: Readonly<Record<AnalysisSection, string>>;
  /** Heads and remarks of what stands beside the page: the drafts, and the yellow cells for own words. */
  readonly draft: string;
  readonly draftNote: string;
  readonly own: string;
  readonly ownNote: string;
  /** Over own texts that have no place on the page: their section is gone, or their month has ended. */
  readonly kept: string;

  /** A total against its budget. `when` is a span or a year. */
  readonly result: <P>(of: {
    readonly kind: ResultKind;
    readonly isYear: boolean;
    readonly when: string;
    /** Null: the committee's whole result. */
    readonly row: P | null;
    readonly side: P;
    readonly amount: P;
    readonly share: P | null;
  }) => Phrase<P>;
  readonly sides: DirectionWords;
  /** Those that pull the total's way; `leadIn` is one of `along`. */
  readonly drivers: <P>(
    leadIn: P | string,
    along: readonly NamedAmount<P>[],
    more: { readonly leadIn: P; readonly against: readonly NamedAmount<P>[] } | null,
  ) => Phrase<P>;
  /** By whether the first of them pulls the total's way: positive when it does. */
  readonly along: DirectionWords;
  readonly against: DirectionWords;
  /** Where no total is known, or it is 0. */
  readonly largest: string;
  /** Net cost against last year; `direction` is one of `higher`. */
  readonly netCost: <P>(of: NetCostChange<P>) => Phrase<P>;
  readonly higher: DirectionWords;
  readonly base: (of: { readonly isAccounts: boolean; readonly when: string }) => string;
  /** A row beside the totals. */
  readonly special: <P>(of: NamedAmount<P>) => Phrase<P>;

  /** How the forecast has changed; each driver with where it comes from. */
  readonly change: <P>(of: {
    readonly adjusted: P;
    readonly amount: P;
    readonly since: string;
    readonly before: P;
    readonly now: P;
    readonly drivers: readonly (NamedAmount<P> & { readonly before: P | null })[];
  }) => Phrase<P>;
  readonly adjusted: DirectionWords;
  readonly unchanged: <P>(of: { readonly since: string; readonly now: P }) => Phrase<P>;

  /** What the year comes to with the steps beyond the forecast; `perMonth` of the months left, null where none is. */
  readonly balance: <P>(of: {
    readonly steps: readonly NamedAmount<P>[];
    readonly left: P;
    readonly perMonth: P | null;
  }) => Phrase<P>;

  /** What an action plan has given or is to give, and the measures that give most or all of it. */
  readonly realised: <P>(
    amount: P,
    most: readonly NamedAmount<P>[],
    count: { readonly with: number; readonly of: number },
  ) => Phrase<P>;
  readonly expected: <P>(
    amount: P,
    year: number,
    most: readonly NamedAmount<P>[],
    count: { readonly with: number; readonly of: number },
  ) => Phrase<P>;
  /** Which sign a lower cost has in the plan. */
  readonly effectSign: (sign: "plus" | "minus") => string;

  readonly lateRegistration: string;
}
