import type { Month } from "../../model/month";
import type { Phrase } from "../phrase";

/** The groups of key figures on Versioner, in their order. */
export const VERSION_GROUPS = [
  "forecastDeviation",
  "forecast",
  "yearBudget",
  "deviation",
  "outcome",
  "budget",
  "series",
  "realised",
  "expected",
  "annualised",
] as const;
export type VersionGroup = (typeof VERSION_GROUPS)[number];

export interface VersionsTexts {
  /** What the forecast's deviation has done since the version. */
  readonly better: <P>(amount: P, name: P) => Phrase<P>;
  readonly worse: <P>(amount: P, name: P) => Phrase<P>;
  readonly same: <P>(name: P) => Phrase<P>;
  /** Where the forecast cannot be compared. */
  readonly plainTitle: string;
  readonly noneTitle: string;
  readonly remark: string;
  /** How a version is saved, chosen and deleted. */
  readonly hint: string;
  readonly list: {
    readonly name: string;
    readonly reportMonth: string;
    readonly savedAt: string;
    readonly count: string;
    readonly remove: string;
  };
  readonly choice: string;
  /** Instead of a comparison, when the chosen name is none of the list. */
  readonly unknownChoice: string;
  readonly figure: string;
  readonly unit: string;
  readonly then: string;
  readonly now: (reportMonth: Month) => string;
  readonly change: string;
  readonly changeShare: string;
  readonly group: Readonly<Record<VersionGroup, string>>;
  /** The figure of a series' newest month. */
  readonly ofMonth: (title: string, when: string) => string;
  readonly isNew: string;
  readonly isGone: string;
  /** How many key figures are new, and how many are gone. */
  readonly counts: <P>(added: P, gone: P) => Phrase<P>;
  readonly periodNote: string;
  readonly goneNote: string;
  /** Over the stored figures beside the page. */
  readonly stored: string;
  readonly storedNote: string;
  readonly storedHeads: { readonly key: string; readonly number: string };
  readonly chosenNumber: string;
}
