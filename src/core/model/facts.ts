import type { Finding } from "./finding";
import type { Recognised } from "./recognised";
import type { Series } from "./series";
import type { Statement } from "./statement";

/** All that was read from the user's sheets, with what was wrong in them. */
export interface Facts {
  /** The committee's name where the sheets give it ("Arbetsmarknadsnämnden"), else null. */
  readonly committee: string | null;
  readonly series: readonly Series[];
  readonly statements: readonly Statement[];
  readonly recognised: readonly Recognised[];
  readonly findings: readonly Finding[];
}
