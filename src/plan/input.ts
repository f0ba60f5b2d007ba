import type { RowComment } from "../core/model/comment";
import type { Facts } from "../core/model/facts";
import type { Finding } from "../core/model/finding";
import type { HistoryEntry } from "../core/model/history";
import type { Month } from "../core/model/month";
import type { Settings } from "../core/model/settings";
import type { Version } from "../core/model/version";
import type { Language, Texts } from "../core/texts/texts";
import type { TypedInputs } from "./inputs";
import type { SheetKey } from "./model";
import type { SheetNames } from "./names";

/** All that the sheets are made of. Lags, targets and the committee in `facts` already follow the settings. */
export interface PlanInput {
  readonly facts: Facts;
  /** The facts before the settings were applied: what holds where nothing is set. */
  readonly asRead: Facts;
  readonly settings: Settings;
  readonly reportMonth: Month;
  readonly language: Language;
  readonly texts: Texts;
  readonly names: SheetNames;
  /** Comments found in our sheets, by sheet key. */
  readonly comments: Readonly<Partial<Record<SheetKey, readonly RowComment[]>>>;
  /** Figures typed into yellow cells of our sheets. */
  readonly typed: TypedInputs;
  /** The stored lines and those this refresh adds, in order. */
  readonly history: readonly HistoryEntry[];
  /** The versions that the user saved, oldest first; null before the first one. */
  readonly versions: readonly Version[] | null;
  /** The version that is made of this report; null for a plain refresh. */
  readonly saving: Pick<Version, "name" | "savedAt"> | null;
  /** Everything to list in Kontroller, worst first. */
  readonly findings: readonly Finding[];
}
