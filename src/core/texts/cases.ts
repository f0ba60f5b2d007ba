import type { Measure } from "../model/series";

/** What an export of single cases can tell. */
export type CaseMeasure = Exclude<Measure, "other" | "newcomer-compensation">;

/** Titles of the series that are added up from an export of single cases. */
export interface CaseTexts {
  readonly title: Readonly<Record<CaseMeasure, string>>;
  /** Where the export only says who lives so, not what the housing costs. */
  readonly paidInTemporaryHousing: string;
}
