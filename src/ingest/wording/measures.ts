import type { Aggregation, Measure } from "../../core/model/series";
import type { Unit } from "../../core/model/unit";
import {
  COUNTED_WORDS,
  FLOW_WORDS,
  MEAN_WORDS,
  MEASURE_WORDS,
  MONEY_WORDS,
  NUMBER_WORDS,
} from "../synonyms/measures";
import { moneyUnitIn } from "../cells/units";
import { hasWord, startsWithWord } from "./words";

/** What a series of this title measures; `other` when the words are none of the known measures'. */
export function measureOf(title: string): Measure {
  const rule = MEASURE_WORDS.find(
    ({ all, none = [] }) =>
      all.every((words) => hasWord(title, words)) && (none.length === 0 || !hasWord(title, none)),
  );
  return rule?.measure ?? "other";
}

export function aggregationOf(measure: Measure, title: string, unit: Unit): Aggregation {
  switch (measure) {
    case "cost":
    case "temporary-housing-cost":
    case "newcomer-cost":
    case "newcomer-compensation":
      return "sum";
    case "households":
    case "average-cost":
    case "temporary-housing-households":
    case "long-term-households":
    case "newcomer-households":
    case "quota-refugee-households":
      return "mean";
    case "other":
      if (hasWord(title, MEAN_WORDS) || unit === "percent") return "mean";
      return unit === "count" && !hasWord(title, FLOW_WORDS) ? "mean" : "sum";
  }
}

export interface FoundUnit {
  readonly unit: Unit;
  /** True when no text says so and the size of the numbers decided. */
  readonly isAssumed: boolean;
}

/**
 * The unit of a series: from its title, else from what it measures, else from the texts around it, else from the size of
 * its numbers. An average cost of thousands is in kronor whatever the sheet's unit is.
 */
export function unitOf(
  measure: Measure,
  title: string,
  context: readonly string[],
  values: readonly number[],
): FoundUnit {
  const inTitle = moneyUnitIn(title);
  if (inTitle) return { unit: inTitle, isAssumed: false };
  const certain = unitOfMeasure(measure, title);
  if (certain) return { unit: certain, isAssumed: false };
  const size = median(values.map(Math.abs));
  if (measure === "average-cost") return { unit: size < 500 ? "tkr" : "kr", isAssumed: false };
  for (const text of context) {
    const unit = moneyUnitIn(text);
    if (unit) return { unit, isAssumed: false };
  }
  if (measure === "other" && !hasWord(title, MONEY_WORDS)) {
    return { unit: "count", isAssumed: false };
  }
  return { unit: size >= 50_000 ? "kr" : size >= 100 ? "tkr" : "mnkr", isAssumed: true };
}

function unitOfMeasure(measure: Measure, title: string): Unit | null {
  switch (measure) {
    case "households":
    case "temporary-housing-households":
    case "long-term-households":
    case "newcomer-households":
    case "quota-refugee-households":
      return "count";
    case "cost":
    case "average-cost":
    case "temporary-housing-cost":
    case "newcomer-cost":
    case "newcomer-compensation":
      return null;
    case "other":
      if (hasWord(title, ["*dygn*"])) return hasWord(title, MONEY_WORDS) ? null : "days";
      if (hasWord(title, ["andel*", "%", "procent"])) return "percent";
      // "Antal vuxna med ekonomiskt bistånd" counts them, whatever they get.
      if (startsWithWord(title, NUMBER_WORDS)) return "count";
      // "Barn och unga" is money where the table says tkr: only what is counted is certain.
      return hasWord(title, COUNTED_WORDS) && !hasWord(title, MONEY_WORDS) ? "count" : null;
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
