import type { Computed } from "../../computed";
import type { FormatName } from "../../style";

/** A large number with a label over it and a comparison under it. */
export interface KeyFigure {
  readonly label: string;
  readonly value: Computed<number>;
  readonly format: FormatName;
  readonly compare: Computed<string> | null;
  /** Deviations from budget are good or bad; other figures are not. */
  readonly isDeviation: boolean;
}
