import type { CaseFlow } from "./case-flow";
import type { Finding } from "./finding";
import type { FollowUp } from "./follow-up";
import type { UnreadHeading } from "./question";
import type { Recognised } from "./recognised";
import type { Series } from "./series";
import type { Statement } from "./statement";

/** All that was read from the user's sheets, with what was wrong in them. */
export interface Facts {
  /** The committee's name where the sheets give it ("Arbetsmarknadsnämnden"), else null. */
  readonly committee: string | null;
  readonly series: readonly Series[];
  /** Households by cause of need (försörjningshinder), a series per cause, from exports of single cases. */
  readonly causes: readonly Series[];
  /** How households come, stay and leave, from each export of single cases. */
  readonly flows: readonly CaseFlow[];
  readonly statements: readonly Statement[];
  /** Action plans, indicators, goals, volumes, staff and investments. */
  readonly followUp: FollowUp;
  readonly recognised: readonly Recognised[];
  readonly findings: readonly Finding[];
  /** Columns whose headings are not known, where that keeps a table or a part of it from being read. Absent: none. */
  readonly unreadHeadings?: readonly UnreadHeading[];
}
