import { lastReported } from "../../../core/calc/reported";
import { outcomeRole } from "../../../core/calc/statement-roles";
import type { Month } from "../../../core/model/month";
import type { AnalysisSection } from "../../../core/texts/sheets/analysis";
import { reference, type Computed } from "../../computed";
import type { PlanInput } from "../../input";
import { sentence } from "../../live-text";
import type { BlockKind, SheetPlan } from "../../model";
import { planAccuracy } from "../accuracy/sheet";
import { planActions } from "../actions/sheet";
import { planDepth } from "../depth/sheet";
import { planForecast } from "../forecast/sheet";
import { planIndicators } from "../indicators/sheet";
import { planInvestments } from "../investments/sheet";
import { seriesTexts } from "../monthly/analysis";
import { shortName } from "../monthly/message";
import { planRevisions } from "../revisions/sheet";
import { planStatement } from "../statement/sheet";
import type { SummarySource } from "./source";
import { planVolumes } from "../volumes";

/** A section of the analysis: its key, under which the user's own text is kept, its heading and what is drafted for it. */
export interface DraftedSection {
  readonly key: AnalysisSection;
  readonly heading: string;
  readonly text: Computed<string>;
}

/** The whole analysis in the order it is read, from what our other sheets say; sections without a source are left out. */
export function draftedSections(
  source: SummarySource,
  input: PlanInput,
): readonly DraftedSection[] {
  const year = source.statement?.tables.year ?? null;
  const isForecast = year !== null && outcomeRole(year.statement) === "forecast";
  const statement = planStatement(input);
  const section = (
    key: AnalysisSection,
    texts: readonly Computed<string>[],
    named: AnalysisSection = key,
  ): readonly DraftedSection[] =>
    texts.length === 0
      ? []
      : [{ key, heading: input.texts.sheets.analysis.sections[named], text: joined(texts) }];
  return [
    ...section("result", saidBy(statement, "text", "analysis.period")),
    ...section(
      "forecast",
      [
        ...saidBy(statement, "text", "analysis.year"),
        ...saidBy(planForecast(input), "text", "analysis."),
      ],
      isForecast ? "forecast" : "fullYear",
    ),
    ...section("volumes", [
      ...seriesTexts(source.monthly?.sections ?? [], input),
      ...findingOf(planVolumes(input)),
    ]),
    ...section("depth", saidBy(planDepth(input), "text", "analysis.")),
    ...section("measures", saidBy(planActions(input), "text", "analysis.").slice(0, MOST_PLANS)),
    ...section("goals", findingOf(planIndicators(input))),
    ...section("investments", findingOf(planInvestments(input))),
    ...section("caveats", caveats(source, input)),
  ];
}

const MOST_PLANS = 2;

/** Series that do not reach the report month, what has changed since, and how near the accounts forecasts have come. */
function caveats({ monthly }: SummarySource, input: PlanInput): readonly Computed<string>[] {
  const { summary, analysis, words } = input.texts.sheets;
  const sections = monthly?.sections ?? [];
  const lagging = new Map<Month, string[]>();
  for (const { table } of sections) {
    const at = lastReported(table.series, input.reportMonth);
    if (at === null || at === input.reportMonth) continue;
    lagging.set(at, [...(lagging.get(at) ?? []), shortName(table.series, input)]);
  }
  const lags = [...lagging].map(([at, names]) =>
    sentence([summary.shownTo(names, words.span(at, at))]),
  );
  const revised = findingOf(planRevisions(input));
  const isOpen = revised.length === 0 && sections.length > 0;
  return [
    ...lags,
    ...revised,
    ...(isOpen ? [sentence([analysis.lateRegistration])] : []),
    ...findingOf(planAccuracy(input)),
  ];
}

/** The texts of a sheet's blocks of a kind whose keys begin so, as references to their cells. */
function saidBy(
  sheet: SheetPlan | null,
  kind: BlockKind,
  key: string,
): readonly Computed<string>[] {
  if (!sheet) return [];
  const blocks = sheet.blocks.filter((block) => block.kind === kind && block.key.startsWith(key));
  return blocks.flatMap(({ range: { top: row, left: column } }) => {
    const cell = sheet.cells.find((each) => each.row === row && each.column === column);
    if (typeof cell?.value !== "string" || cell.value === "") return [];
    return [reference({ sheet: sheet.name, row, column }, cell.value)];
  });
}

/** A sheet's title as a sentence, where it is a finding: a title that only names the sheet has no figure in it. */
function findingOf(sheet: SheetPlan | null): readonly Computed<string>[] {
  const cell = sheet?.cells.find(({ row, formula }) => row === 0 && formula !== undefined);
  if (!cell) return [];
  return saidBy(sheet, "title", "title").map((title) => sentence([title, "."]));
}

function joined(texts: readonly Computed<string>[]): Computed<string> {
  return sentence(texts.flatMap((text, at) => (at === 0 ? [text] : [" ", text])));
}
