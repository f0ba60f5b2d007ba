import { en } from "./en/texts";
import type { CaseTexts } from "./cases";
import type { ErrorTexts } from "./errors";
import type { FindingTexts } from "./findings";
import type { ImportTexts } from "./import";
import type { Language } from "./language";
import type { PaneTexts } from "./pane";
import type { QuestionTexts } from "./questions";
import type { ReviewTexts } from "./review";
import type { SheetTexts } from "./sheets/sheets";
import { sv } from "./sv/texts";
import type { TemplateTexts } from "./templates";
import type { WebTexts } from "./web";

export type { Language };

/** Everything a user can read but for the command line's own words (`src/cli/texts.ts`), by area: sentences as functions of typed arguments. Both languages implement it. */
export interface Texts {
  readonly findings: FindingTexts;
  readonly sheets: SheetTexts;
  readonly errors: ErrorTexts;
  readonly pane: PaneTexts;
  readonly imports: ImportTexts;
  readonly questions: QuestionTexts;
  readonly review: ReviewTexts;
  readonly templates: TemplateTexts;
  readonly cases: CaseTexts;
  readonly web: WebTexts;
}

export function textsFor(language: Language): Texts {
  return language === "sv" ? sv : en;
}
