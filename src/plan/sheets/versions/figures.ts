import type { KeptFigure } from "../../../core/model/version";
import type { CellPlace } from "../../../core/model/place";
import { parseIsoMonth } from "../../../core/model/month";
import type { VersionGroup } from "../../../core/texts/sheets/versions";
import { actionFigureId, statementFigureId } from "../../figure-ids";
import type { PlanInput } from "../../input";
import type { FigureTag, SheetPlan } from "../../model";
import { once } from "../../once";
import type { StyleName } from "../../style";
import { planActions } from "../actions/sheet";
import { planMonthly } from "../monthly/sheet";
import { planStatement } from "../statement/sheet";

/** A key figure of the report as it is now, and the cell that shows it. */
export interface KeyFigureNow extends KeptFigure {
  readonly at: CellPlace;
  readonly period: string;
  /** Of the cell: a total, a part or neither. */
  readonly style: StyleName;
}

/** What comes before the first `/` of an id says what the figure is. */
const GROUPS: ReadonlyMap<string, VersionGroup> = new Map<string, VersionGroup>([
  [headOf(statementFigureId("year", "deviation", "")), "forecastDeviation"],
  [headOf(statementFigureId("year", "outcome", "")), "forecast"],
  [headOf(statementFigureId("year", "budget", "")), "yearBudget"],
  [headOf(statementFigureId("period", "deviation", "")), "deviation"],
  [headOf(statementFigureId("period", "outcome", "")), "outcome"],
  [headOf(statementFigureId("period", "budget", "")), "budget"],
  [headOf(actionFigureId("realised", "", "")), "realised"],
  [headOf(actionFigureId("expected", "", "")), "expected"],
  [headOf(actionFigureId("annualised", "", "")), "annualised"],
]);

function headOf(id: string): string {
  return id.split(/[/@]/)[0] ?? "";
}

/** A month of a series, or its year so far. */
const SERIES = /^series\.[^.]+(?:\.ytd)?$/;

/** The group that the figure of an id or a key belongs to; null where a version does not keep it. */
export function groupOf(id: string): VersionGroup | null {
  return SERIES.test(headOf(id)) ? "series" : (GROUPS.get(headOf(id)) ?? null);
}

/**
 * What a version keeps: outcome, budget and deviation of period and full year by row, the newest month and the year so far of
 * each series, and the effects of measures. In the order of the sheets.
 */
export const keyFigures = once(list);

function list(input: PlanInput): readonly KeyFigureNow[] {
  const tagged = [planStatement(input), planMonthly(input), planActions(input)].flatMap(taggedIn);
  const found = new Map<string, KeyFigureNow>();
  for (const { figure, ...shown } of tagged) {
    const group = groupOf(figure.id);
    if (group === null) continue;
    const { unit, period } = figure;
    const label = labelOf(figure, input);
    // Of a series' months the newest, which comes last, takes the place of the others.
    const place = group === "series" ? headOf(figure.id) : figure.id;
    found.set(place, { key: keyOf(figure), label, unit, period, ...shown });
  }
  return [...found.values()];
}

interface Tagged {
  readonly figure: FigureTag;
  readonly value: number;
  readonly at: CellPlace;
  readonly style: StyleName;
}

function taggedIn(sheet: SheetPlan | null): readonly Tagged[] {
  return (sheet?.cells ?? []).flatMap(({ figure, value, style, row, column }) =>
    figure && typeof value === "number"
      ? [{ figure, value, style, at: { sheet: sheet?.name ?? "", row, column } }]
      : [],
  );
}

/** `statement.period.outcome/Vuxna@2020`, `series.households@2020`: the year stays, for next year's figure is another one. */
function keyOf({ id, period }: FigureTag): string {
  const name = groupOf(id) === "series" ? headOf(id) : id;
  return `${name}@${period.slice(0, "2020".length)}`;
}

/** The row's name as it can stand among those of other periods. */
function labelOf({ id, label, period }: FigureTag, { texts }: PlanInput): string {
  const { versions, words } = texts.sheets;
  const group = groupOf(id);
  if (group === "realised" || group === "expected" || group === "annualised")
    return versions.ofMonth(label.replace(/\.$/, ""), period);
  const at = group === "series" ? parseIsoMonth(period) : null;
  return at === null ? label : versions.ofMonth(label, words.span(at, at));
}
