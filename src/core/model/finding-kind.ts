import type { Finding, FindingCode } from "./finding";

/** What findings are about, as a reader sorts them. */
export const FINDING_KINDS = [
  "equations",
  "tables",
  "plausibility",
  "measures",
  "small-counts",
  "cases",
  "revisions",
  "reading",
  "settings",
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

const KIND_OF: Readonly<Record<FindingCode, FindingKind>> = {
  "row-deviation": "equations",
  "column-sum": "equations",
  "of-which-sum": "equations",
  "row-net": "equations",
  "row-percent": "equations",
  "follows-from": "equations",
  "recalculated-differs": "equations",
  "repeated-differs": "tables",
  "cross-table": "tables",
  "duplicate-series": "tables",
  "duplicate-statement": "tables",
  "month-repeated": "tables",
  "month-differs": "tables",
  "parts-differ": "tables",
  "export-differs": "tables",
  "export-newer": "tables",
  "net-income-falls": "plausibility",
  "budget-pattern": "plausibility",
  "impossible-share": "plausibility",
  "forecast-out-of-reach": "plausibility",
  "measure-effect-differs": "measures",
  "measures-overlap": "measures",
  "annualised-added": "measures",
  "small-count": "small-counts",
  "small-count-follows": "small-counts",
  "small-count-flow": "small-counts",
  "personal-numbers": "cases",
  "case-months-missing": "cases",
  "case-households-missing": "cases",
  "case-amounts-unreadable": "cases",
  "case-amounts-text": "cases",
  "case-amounts-negative": "cases",
  "case-amounts-zero": "cases",
  "case-answers-unreadable": "cases",
  "revised-value": "revisions",
  "convention-unproved": "reading",
  "convention-contradicted": "reading",
  "unreadable-cell": "reading",
  "ambiguous-number": "reading",
  "uncalculated-formula": "reading",
  "nothing-recognised": "reading",
  "report-month-missing": "reading",
  "unit-assumed": "reading",
  "period-unknown": "reading",
  "setting-invalid": "settings",
  "setting-without-table": "settings",
  "name-taken": "settings",
};

export function findingKind(code: FindingCode): FindingKind {
  return KIND_OF[code];
}

/** How many findings of one kind there are, by severity. */
export interface KindCount {
  readonly kind: FindingKind;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

/** The kinds that have findings, in the order of `FINDING_KINDS`. */
export function countByKind(findings: readonly Finding[]): readonly KindCount[] {
  return FINDING_KINDS.flatMap((kind) => {
    const own = findings.filter(({ code }) => KIND_OF[code] === kind);
    const count = (severity: Finding["severity"]): number =>
      own.filter((finding) => finding.severity === severity).length;
    return own.length === 0
      ? []
      : [{ kind, error: count("error"), warning: count("warning"), info: count("info") }];
  });
}
