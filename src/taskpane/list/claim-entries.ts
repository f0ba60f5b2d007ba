import type { RangePlace } from "../../core/model/place";
import type { Texts } from "../../core/texts/texts";
import { displayedPlace } from "../../plan/ref";
import { judgedLine } from "../../report/review/lines";
import type { Verdict } from "../../report/review/model";
import type { Reviewed } from "../pane-host";
import type { Entry } from "./entries";
import type { FacetView } from "./facet-view";

export type ClaimFacet = "verdict";

/** What is said of a number of a draft. */
export interface ClaimEntry extends Entry<ClaimFacet> {
  /** The figure that it was compared with; then the user's cells that one comes from, for the report may not be written yet. */
  readonly places: readonly RangePlace[];
}

/** What needs a decision first. */
export const VERDICTS: readonly Verdict[] = ["differs", "stale", "unknown", "confirmed"];

export function claimEntries({ numbers, findings }: Reviewed, texts: Texts): readonly ClaimEntry[] {
  return [
    ...numbers.map((judged) => {
      const { figure, verdict } = judged;
      const named = figure === null ? [] : [figure.cell, ...figure.sources];
      return {
        text: judgedLine(judged, texts),
        places: named.flatMap((cell) => displayedPlace(cell) ?? []),
        facets: { verdict },
      };
    }),
    ...findings.map(({ code, args }) => ({
      text: texts.review.inDraft(texts.findings[code](args)),
      places: [],
      facets: { verdict: "differs" as const },
    })),
  ];
}

export function claimFacets({ review }: Texts): readonly FacetView<ClaimFacet>[] {
  const { verdict, verdicts } = review.pane;
  const names: Readonly<Record<string, string>> = verdicts;
  return [
    { facet: "verdict", label: verdict, order: VERDICTS, nameOf: (value) => names[value] ?? value },
  ];
}
