import type { Measure } from "../core/model/action-plan";
import type { Facts } from "../core/model/facts";
import { month, yearOf, type Month } from "../core/model/month";
import { seriesNamed } from "../ingest/follow-up/follow-up-series";
import { parseMark } from "../ingest/cells/mark";
import { parseMonth } from "../ingest/cells/month";
import type { TypedInputs } from "../plan/inputs";
import { measureInput } from "../plan/sheets/actions/inputs";

/**
 * The facts with what users typed beside measures on Åtgärdsplan: the series that shows the effect ("-" for none) and the
 * first month with effect. Words that name no series or month leave what was recognised.
 */
export function withTypedMeasures(facts: Facts, typed: TypedInputs, reportMonth: Month): Facts {
  if (![...typed.keys()].some((key) => key.startsWith("actions."))) return facts;
  const adjusted = (measure: Measure): Measure => {
    const tied = typed.get(measureInput("series", measure.key));
    const start = parseMonth(String(typed.get(measureInput("start", measure.key)) ?? ""));
    const named = tied === undefined ? null : seriesNamed(String(tied), facts.series);
    const isUntied = tied !== undefined && parseMark(String(tied)) !== null;
    return {
      ...measure,
      series: isUntied ? null : (named?.id ?? measure.series),
      start: start ? month(start.year ?? yearOf(reportMonth), start.number) : measure.start,
    };
  };
  const actionPlans = facts.followUp.actionPlans.map((plan) => ({
    ...plan,
    measures: plan.measures.map(adjusted),
  }));
  return { ...facts, followUp: { ...facts.followUp, actionPlans } };
}
