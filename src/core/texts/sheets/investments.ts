import type { Phrase } from "../phrase";
import type { DirectionWords } from "./monthly";

export interface InvestmentsTexts {
  /** The finding: how far forecast or outcome is from the budget; `side` are the words for its side. */
  readonly title: <P>(amount: P, side: P) => Phrase<P>;
  readonly outcomeTitle: <P>(amount: P, side: P) => Phrase<P>;
  readonly sides: DirectionWords;
  readonly plainTitle: string;
  readonly remark: string;
  readonly item: string;
  readonly deviation: string;
  readonly used: string;
  /** Which difference the printed deviation is, on how many rows. */
  readonly proof: (formula: string, proved: number, rows: number) => string;
  readonly unproved: string;
  readonly reversed: string;
  readonly net: string;
}
