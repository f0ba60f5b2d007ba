import type { Month } from "../../core/model/month";
import type { Unit } from "../../core/model/unit";
import type { Figure } from "../figures";

/** A number that a text states. */
export interface Claim {
  /** As printed, with its unit: "−13,3 mnkr". */
  readonly text: string;
  /** Where it starts, from 1. */
  readonly line: number;
  readonly column: number;
  /** In `unit`, signed as printed; a fraction for percent. */
  readonly value: number;
  /** Null where none is written with it or over its column. */
  readonly unit: Unit | null;
  /** The printed precision in `unit`: 0.1 for "13,3 mnkr". */
  readonly step: number;
  /** A plus or minus is printed. */
  readonly isSigned: boolean;
  /** "drygt", "närmare", "ungefär": the number is above, below or near; null where it is meant exactly. */
  readonly hedge: Hedge | null;
}

export type Hedge = "above" | "below" | "near";

/** A claim in a sentence, with what the sentence says around it. */
export interface ProseClaim extends Claim {
  /** Words of the sentence. */
  readonly words: readonly string[];
  /** Words of the sentence before and of the heading. */
  readonly around: readonly string[];
  /** The last words before the number, the nearest last. */
  readonly before: readonly string[];
  readonly time: ClaimTime | null;
}

/** The month, or the years alone, that a sentence puts a number in. */
export type ClaimTime = { readonly month: Month } | { readonly years: readonly number[] };

/** A claim in a cell of a table. */
export interface CellClaim extends Claim {
  /** Which table of the text, from 0. */
  readonly table: number;
  readonly row: number;
  readonly cell: number;
  /** What stands in front of it, over its column from the top down, and over the table. */
  readonly label: string;
  readonly head: string;
  readonly title: string;
}

/**
 * `confirmed`: the workbook says the same. `differs`: it says something else of the same thing. `stale`: it said so in an
 * earlier forecast or report. `unknown`: it says nothing of it.
 */
export type Verdict = "confirmed" | "differs" | "stale" | "unknown";

/** In which way a number differs: its sign, its unit, a digit or two, or otherwise. */
export type Slip = "sign" | "unit" | "digits" | "value";

export interface Judged {
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** What the workbook says, where it says something. */
  readonly figure: Figure | null;
  readonly slip: Slip | null;
}
