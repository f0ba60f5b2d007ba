import type { Phrase } from "../phrase";

export interface VolumesTexts {
  /** The finding: the forecast that is out of reach; `needed` and `highest` are live. */
  readonly outOfReachTitle: <P>(label: string, needed: P, highest: P) => Phrase<P>;
  readonly reachableTitle: string;
  readonly plainTitle: string;
  readonly volume: string;
  readonly staff: string;
  readonly change: (from: string) => string;
  /** Head of what the remaining months must average; `span` is Sep–Dec. */
  readonly required: (span: string) => string;
  readonly reach: string;
  readonly within: string;
  readonly outOfReach: string;
  readonly requiredMethod: (span: string) => string;
  /** Added where months without a figure were taken at the highest known. */
  readonly boundMethod: string;
  readonly reachMethod: string;
}
