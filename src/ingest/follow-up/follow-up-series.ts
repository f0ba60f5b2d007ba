import type { FollowUp } from "../../core/model/follow-up";
import type { Measure, Series } from "../../core/model/series";
import { kronorPer } from "../../core/model/unit";
import { measureOf } from "../wording/measures";
import { fold } from "../cells/text";
import { hasWord } from "../wording/words";

/**
 * Ties measures and indicators to the monthly series they show in. A measure names its series in a column of its own, or
 * speaks of something that one series alone measures; whole costs and households are too wide for that.
 */
export function linkSeries(tables: FollowUp, series: readonly Series[]): FollowUp {
  const only = (measure: Measure): Series | null => onlyOf(measure, series);
  const spokenOf = (label: string): Series | null => {
    const measure = measureOf(label);
    const found = TOO_WIDE.includes(measure) ? null : only(measure);
    return found !== null && kronorPer(found.unit) !== null ? found : null;
  };
  return {
    ...tables,
    actionPlans: tables.actionPlans.map((plan) => ({
      ...plan,
      measures: plan.measures.map((measure) => ({
        ...measure,
        series:
          (measure.series === null ? spokenOf(measure.label) : seriesNamed(measure.series, series))
            ?.id ?? null,
      })),
    })),
    indicators: tables.indicators.map((table) => ({
      ...table,
      rows: table.rows.map((row) => {
        const isHouseholds = row.unit === "count" && hasWord(row.label, ["*hushåll*"]);
        const found = isHouseholds && row.split === null ? only(measureOf(row.label)) : null;
        return { ...row, series: found?.unit === "count" ? found.id : null };
      }),
    })),
  };
}

/** The series that a user means by its title, its id or words that one series alone measures. */
export function seriesNamed(text: string, series: readonly Series[]): Series | null {
  const named = series.find(({ id, title }) => fold(title) === fold(text) || id === fold(text));
  return named ?? onlyOf(measureOf(text), series);
}

function onlyOf(measure: Measure, series: readonly Series[]): Series | null {
  const found = series.filter((each) => each.measure === measure && each.planned !== true);
  return found.length === 1 ? (found[0] ?? null) : null;
}

const TOO_WIDE: readonly Measure[] = ["other", "cost", "households", "average-cost"];
