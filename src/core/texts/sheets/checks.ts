import type { Cause, Severity } from "../../model/finding";
import type { FindingKind } from "../../model/finding-kind";
import type { CaseRole, TableKind } from "../../model/recognised";
import type { Phrase } from "../phrase";

export interface ChecksTexts {
  /** The title is the finding: how much there is to correct. */
  readonly title: (errors: number, warnings: number) => string;
  readonly subtitle: string;
  /** Over the counts. */
  readonly counts: Readonly<Record<Severity, string>>;
  /** What each severity means, under its count. */
  readonly meanings: Readonly<Record<Severity, string>>;

  /** Over the counts of each kind of finding. */
  readonly byKind: string;
  readonly findingKind: Readonly<Record<FindingKind, string>>;

  readonly findings: string;
  readonly none: string;
  readonly heads: {
    readonly severity: string;
    readonly place: string;
    readonly published: string;
    readonly expected: string;
    readonly proposal: string;
    readonly cause: string;
    readonly sentence: string;
  };
  /** In the list: a symbol and a word, so that colour is not needed. */
  readonly severity: Readonly<Record<Severity, string>>;
  readonly cause: Readonly<Record<Cause, string>>;
  /** Where a finding stands that is about no single cell. */
  readonly workbook: string;

  readonly recognised: string;
  readonly recognisedNote: string;
  readonly recognisedHeads: {
    readonly kind: string;
    readonly place: string;
    readonly title: string;
    readonly unit: string;
    readonly convention: string;
  };
  readonly kind: Readonly<Record<TableKind, string>>;
  /** What the columns of an export of single cases are taken for. */
  readonly caseRole: Readonly<Record<CaseRole, string>>;
  readonly noUnit: string;
  readonly proof: (formula: string, proved: number, rows: number) => string;
  readonly unproved: string;
  /** Added to a convention that the user set. */
  readonly setByUser: string;
  /** In the place of the convention for tables that the user wants left out. */
  readonly leftOut: string;

  /** The last line of Sammanfattning; numbers and the word for warnings are live. */
  readonly footer: <P>(sheet: string, errors: P, warnings: P, warningWord: P) => Phrase<P>;
  readonly warningWords: { readonly one: string; readonly many: string };
}
