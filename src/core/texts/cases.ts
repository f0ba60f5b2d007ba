import type { Measure } from "../model/series";

/** Titles of the series that are added up from an export of single cases. */
export interface CaseTexts {
  readonly title: Readonly<Record<Exclude<Measure, "other">, string>>;
  /** Where the export only says who lives so, not what the housing costs. */
  readonly paidInTemporaryHousing: string;
}
