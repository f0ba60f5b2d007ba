import { completeSum } from "../../../core/calc/complete-sum";
import { monthsBetween } from "../../../core/calc/reported";
import { addMonths, month, yearOf, type Month } from "../../../core/model/month";
import { kronorPer, type Unit } from "../../../core/model/unit";
import { quotient } from "../../arithmetic";
import type { Computed } from "../../computed";
import { binary, call, negate, number, range, type Formula } from "../../formula";
import type { Pair } from "./pair";
import { monthRanges, shownValue, type YearTable } from "../monthly/table";

/** A monthly cost on Månadsserier, or one that its cells make. */
export interface MonthlyCost {
  readonly unit: Unit;
  readonly valueAt: (at: Month) => Computed<number> | null;
  /** Of months that all have a value. */
  readonly sumOf: (from: Month, to: Month) => Formula;
}

export function costOf(table: YearTable): MonthlyCost {
  return {
    unit: table.series.unit,
    valueAt: (at) => shownValue(table, at),
    sumOf: (from, to) => call("SUM", ...monthRanges(table, from, to).map(range)),
  };
}

/** Households × average cost. */
export function productOf({ households, cost }: Pair): MonthlyCost {
  return {
    unit: cost.series.unit,
    valueAt: (at) => {
      const [count, average] = [shownValue(households, at), shownValue(cost, at)];
      if (!count || !average) return null;
      return {
        formula: binary(count.formula, "*", average.formula),
        value: count.value * average.value,
      };
    },
    sumOf: (from, to) => {
      const averages = monthRanges(cost, from, to);
      const products = monthRanges(households, from, to).map((counts, at) => {
        const average = averages[at];
        return average ? call("SUMPRODUCT", range(counts), range(average)) : number(0);
      });
      return products.reduce((sum, next) => binary(sum, "+", next));
    },
  };
}

/** The same cost in another unit of money; null where one of them is none. */
export function inUnit(cost: MonthlyCost, unit: Unit): MonthlyCost | null {
  const [from, to] = [kronorPer(cost.unit), kronorPer(unit)];
  if (from === null || to === null) return null;
  if (from === to) return cost;
  const scaled = (of: Formula): Formula =>
    from > to ? binary(of, "*", number(from / to)) : binary(of, "/", number(to / from));
  return {
    unit,
    valueAt: (at) => {
      const value = cost.valueAt(at);
      return value && { formula: scaled(value.formula), value: (value.value * from) / to };
    },
    sumOf: (start, end) => scaled(cost.sumOf(start, end)),
  };
}

export function negated({ unit, valueAt, sumOf }: MonthlyCost): MonthlyCost {
  return {
    unit,
    valueAt: (at) => {
      const value = valueAt(at);
      return value && { formula: negate(value.formula), value: -value.value };
    },
    sumOf: (from, to) => negate(sumOf(from, to)),
  };
}

/** What a household costs, in kronor whatever the unit of the cost; null where one is unknown, or no household is. */
export function perHousehold(
  cost: Computed<number> | null,
  households: Computed<number> | null,
  unit: Unit,
): Computed<number> | null {
  const kronor = kronorPer(unit) ?? 1;
  const one = quotient(cost, households);
  if (!one || kronor === 1) return one;
  return { formula: binary(one.formula, "*", number(kronor)), value: one.value * kronor };
}

/** The sum of a span of months; null where one of them has no value. */
export function spanSum(cost: MonthlyCost, from: Month, to: Month): Computed<number> | null {
  const value = completeSum(monthsBetween(from, to).map((at) => cost.valueAt(at)?.value ?? null));
  return value === null ? null : { formula: cost.sumOf(from, to), value };
}

/** Up to the newest month of the report year that has a value, from January of the year before; none without one. */
export function twoYears(reportMonth: Month, hasValue: (at: Month) => boolean): readonly Month[] {
  const january = month(yearOf(reportMonth), 1);
  const newest = monthsBetween(january, reportMonth).findLast(hasValue);
  if (newest === undefined) return [];
  const months = monthsBetween(addMonths(january, -12), newest);
  return months.slice(months.findIndex(hasValue));
}
