import type { Facts } from "../core/model/facts";
import type { Month } from "../core/model/month";
import type { Settings } from "../core/model/settings";
import type { Language } from "../core/texts/texts";
import { readFacts } from "../ingest/facts";
import type { Workbook } from "../ingest/grid";

/**
 * What a workbook holds, read as its settings say; `reportMonth` is null when nobody says which month it is about. `trial` has
 * own words, folded, besides those of the settings.
 */
export function factsOf(
  workbook: Workbook,
  { tables, words }: Pick<Settings, "tables" | "words">,
  reportMonth: Month | null,
  language: Language,
  trial: ReadonlyMap<string, string> = new Map(),
): Facts {
  const ownWords = trial.size === 0 ? words : new Map([...words, ...trial]);
  return readFacts(workbook, { reportMonth, language, corrections: tables, ownWords });
}
