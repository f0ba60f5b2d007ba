import { accuracyLimit } from "../../../core/calc/accuracy/forecast-error";
import { monthNumber } from "../../../core/model/month";
import { reference, type Computed } from "../../computed";
import { call, negate, range } from "../../formula";
import type { PlanInput } from "../../input";
import { printed, sentence } from "../../live-text";
import { moneyText } from "../../money-text";
import type { Tried } from "./methods";
import type { MissCells, YearCells } from "./years";

/**
 * How near the accounts the newest forecasts with a limit came: as shares, or in money where there is nothing to take a share
 * of. Without such a forecast, how near the methods would have come; without those, what the sheet compares.
 */
export function accuracyTitle(
  years: readonly YearCells[],
  tried: readonly Tried[],
  input: PlanInput,
): Computed<string> | string {
  const { accuracy, words } = input.texts.sheets;
  const { language } = input;
  const share = ({ share: { at, value } }: MissCells): Computed<string> | null => {
    const style = { language, decimals: 2, sign: "never", divisor: 0.01 } as const;
    return value === null ? null : printed(reference(at, value), style);
  };
  const amount = ({ error: { at, value } }: MissCells, { of }: YearCells) => {
    const style = { unit: of.unit, sign: "always", language, words } as const;
    return value === null ? null : moneyText(reference(at, value), style);
  };
  for (const [sizeOf, base] of [
    [share, input.settings.accuracyBase],
    [amount, null],
  ] as const) {
    for (const year of years) {
      const parts = (year.headline?.misses ?? []).flatMap((miss) => {
        const hasLimit = accuracyLimit(monthNumber(miss.made)) !== null;
        const size = hasLimit ? sizeOf(miss, year) : null;
        return size ? [{ made: words.month(miss.made), size }] : [];
      });
      if (parts.length > 0) return sentence(accuracy.title(year.of.year, parts, base));
    }
  }
  if (years[0]) return accuracy.yearHeading(years[0].of.year);
  return (tried[0] && triedTitle(tried[0], input)) ?? accuracy.errorsTitle;
}

/** The largest miss of all methods; null where none could be tried. */
function triedTitle({ series, year, misses }: Tried, input: PlanInput): Computed<string> | null {
  const { accuracy } = input.texts.sheets;
  const sizes = misses.values.flatMap((miss) => (miss === null ? [] : [Math.abs(miss)]));
  if (sizes.length === 0) return null;
  const of = range(misses.range);
  const largest = {
    formula: call("MAX", call("MAX", of), negate(call("MIN", of))),
    value: Math.max(...sizes),
  };
  const style = { language: input.language, decimals: 2, sign: "never", divisor: 0.01 } as const;
  return sentence(accuracy.triedTitle({ series, year, largest: printed(largest, style) }));
}
