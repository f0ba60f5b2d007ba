import type { Month } from "../../model/month";
import type { Unit } from "../../model/unit";

/** The words that more than one sheet uses. */
export interface Words {
  /** The standard name of each of our sheets. */
  readonly sheetNames: Readonly<
    Record<
      | "summary"
      | "monthly"
      | "statement"
      | "forecast"
      | "accuracy"
      | "actions"
      | "depth"
      | "indicators"
      | "volumes"
      | "investments"
      | "revisions"
      | "versions"
      | "checks"
      | "history"
      | "settings",
      string
    >
  >;
  /** Why a sheet is not written. */
  readonly noSource: string;
  /** Why Versioner is not written: no version was saved yet, and how one is. */
  readonly noVersions: string;
  /** Column heads of the months, January first: Jan, Feb, Mars. */
  readonly monthHeads: readonly string[];
  /** `mars 2020`, for the middle of a sentence. */
  readonly month: (at: Month) => string;
  /** `jan–feb 2020`, or `jan 2020` for a single month. */
  readonly span: (from: Month, to: Month) => string;
  /** The unit as a subtitle names it: kr, antal, dygn. */
  readonly unit: Readonly<Record<Unit, string>>;
  /** The unit as it follows a number, with its space; empty for counts. */
  readonly unitAfter: Readonly<Record<Unit, string>>;
  /** Who the report is about when the workbook does not say. */
  readonly committee: string;
  /** What the report is, for the line under the title. */
  readonly followUp: (reportMonth: Month) => string;
  readonly betterThanBudget: string;
  readonly comment: string;
  /** Says once what the yellow cells are. */
  readonly commentHint: string;
  /** Heading over comments whose row is gone. */
  /** A comment of a month that has ended. */
  readonly previously: (month: string, text: string) => string;
  readonly lostComments: string;
  readonly roundingNote: string;
  /** Where in the workbook the figures stand. */
  readonly source: (ranges: string) => string;
}
