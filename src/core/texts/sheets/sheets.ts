import type { ActionsTexts } from "./actions";
import type { AnalysisTexts } from "./analysis";
import type { AccuracyTexts } from "./accuracy";
import type { ForecastTexts } from "./forecast";
import type { DepthTexts } from "./depth";
import type { ChecksTexts } from "./checks";
import type { HistoryTexts } from "./history";
import type { IndicatorsTexts } from "./indicators";
import type { InvestmentsTexts } from "./investments";
import type { MonthlyTexts } from "./monthly";
import type { RevisionsTexts } from "./revisions";
import type { SettingsTexts } from "./settings";
import type { StatementTexts } from "./statement";
import type { SummaryTexts } from "./summary";
import type { VersionsTexts } from "./versions";
import type { VolumesTexts } from "./volumes";
import type { Words } from "./words";

/** What stands in our sheets: the words they all use, then the texts of each. */
export interface SheetTexts {
  readonly words: Words;
  readonly summary: SummaryTexts;
  readonly analysis: AnalysisTexts;
  readonly monthly: MonthlyTexts;
  readonly statement: StatementTexts;
  readonly forecast: ForecastTexts;
  readonly accuracy: AccuracyTexts;
  readonly actions: ActionsTexts;
  readonly depth: DepthTexts;
  readonly indicators: IndicatorsTexts;
  readonly volumes: VolumesTexts;
  readonly investments: InvestmentsTexts;
  readonly revisions: RevisionsTexts;
  readonly versions: VersionsTexts;
  readonly checks: ChecksTexts;
  readonly history: HistoryTexts;
  readonly settings: SettingsTexts;
}
