import type { ChecksTexts } from "./checks";
import type { HistoryTexts } from "./history";
import type { IndicatorsTexts } from "./indicators";
import type { MonthlyTexts } from "./monthly";
import type { SettingsTexts } from "./settings";
import type { StatementTexts } from "./statement";
import type { SummaryTexts } from "./summary";
import type { VolumesTexts } from "./volumes";
import type { Words } from "./words";

/** What stands in our sheets: the words they all use, then the texts of each. */
export interface SheetTexts {
  readonly words: Words;
  readonly summary: SummaryTexts;
  readonly monthly: MonthlyTexts;
  readonly statement: StatementTexts;
  readonly indicators: IndicatorsTexts;
  readonly volumes: VolumesTexts;
  readonly checks: ChecksTexts;
  readonly history: HistoryTexts;
  readonly settings: SettingsTexts;
}
