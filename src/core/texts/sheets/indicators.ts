import type { Basis, OpenReason } from "../../calc/indicator-status";
import type { Verdict } from "../../model/goal";
import type { Phrase } from "../phrase";

/** The words for a state that is reached, and for one that is not. */
export interface StateWords {
  readonly reached: string;
  readonly missed: string;
}

export interface IndicatorsTexts {
  /** Titles that are the finding; the numbers are live. */
  readonly title: <P>(reached: P, judged: P) => Phrase<P>;
  readonly goalsTitle: <P>(reached: P, all: P) => Phrase<P>;
  readonly bothTitle: <P>(goals: Phrase<P>, indicators: Phrase<P>) => Phrase<P>;
  /** When nothing can be judged. */
  readonly plainTitle: string;
  readonly remark: string;

  readonly goals: string;
  readonly goal: string;
  readonly indicator: string;
  /** Head of a state; of one part (administration, gender) where the figures are parted. */
  readonly state: (part: string | null) => string;
  readonly states: Readonly<Record<Basis, StateWords>>;
  /** The same where less is wanted and a pace is not kept. */
  readonly overPace: string;
  readonly open: Readonly<Record<OpenReason, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly noTarget: string;
  /** What a text cell says that the reader may not know: how states are judged. */
  readonly method: string;
  /** Added where figures that add up through the year are judged by twelfths. */
  readonly paceMethod: (months: number) => string;
  readonly directionMethod: string;
  readonly openMethod: string;
  readonly goalsMethod: string;
}
