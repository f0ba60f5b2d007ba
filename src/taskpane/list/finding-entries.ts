import type { Finding } from "../../core/model/finding";
import { findingKind, FINDING_KINDS } from "../../core/model/finding-kind";
import type { Texts } from "../../core/texts/texts";
import { placeText, SEVERITIES } from "../wording";
import type { Entry } from "./entries";
import type { FacetView } from "./facet-view";

export type FindingFacet = "severity" | "sheet" | "kind";

export interface FindingEntry extends Entry<FindingFacet> {
  readonly finding: Finding;
  readonly sentence: string;
}

/** No sheet has this name: findings about the workbook as a whole. */
const WHOLE_BOOK = "";

export function findingEntries(
  findings: readonly Finding[],
  texts: Texts,
): readonly FindingEntry[] {
  return findings.map((finding) => {
    const { code, args, severity, place } = finding;
    const sentence = texts.findings[code](args);
    return {
      finding,
      sentence,
      text: place === null ? sentence : `${placeText(place)} ${sentence}`,
      facets: { severity, sheet: place?.sheet ?? WHOLE_BOOK, kind: findingKind(code) },
    };
  });
}

/** What findings are sorted by: worst first, sheets as they come, kinds as the sheet of checks lists them. */
export function findingFacets({ pane, sheets }: Texts): readonly FacetView<FindingFacet>[] {
  const { facets, severity, wholeBook } = pane.findings;
  const kinds: Readonly<Record<string, string>> = sheets.checks.findingKind;
  const severities: Readonly<Record<string, string>> = severity;
  return [
    {
      facet: "severity",
      label: facets.severity,
      order: SEVERITIES,
      nameOf: (value) => severities[value] ?? value,
    },
    {
      facet: "sheet",
      label: facets.sheet,
      order: [],
      nameOf: (value) => (value === WHOLE_BOOK ? wholeBook : value),
    },
    {
      facet: "kind",
      label: facets.kind,
      order: FINDING_KINDS,
      nameOf: (value) => kinds[value] ?? value,
    },
  ];
}
