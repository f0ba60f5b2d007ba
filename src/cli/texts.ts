import type { CliTexts } from "../core/texts/cli";
import { cli as en } from "../core/texts/en/cli";
import { cli as sv } from "../core/texts/sv/cli";
import {
  textsFor as sharedTexts,
  type Language,
  type Texts as SharedTexts,
} from "../core/texts/texts";

/** All texts, with those of the command line, which pane and page need not load. */
export interface Texts extends SharedTexts {
  readonly cli: CliTexts;
}

export function textsFor(language: Language): Texts {
  return { ...sharedTexts(language), cli: language === "sv" ? sv : en };
}
