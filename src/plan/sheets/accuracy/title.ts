import { accuracyLimit } from "../../../core/calc/accuracy/forecast-error";
import { monthNumber } from "../../../core/model/month";
import { reference, type Computed } from "../../computed";
import type { PlanInput } from "../../input";
import { printed, sentence } from "../../live-text";
import { moneyText } from "../../money-text";
import type { MissCells, YearCells } from "./years";

/**
 * How near the accounts the newest forecasts with a limit came: as shares, in money where there is nothing to take a share of,
 * else what the sheet is.
 */
export function accuracyTitle(
  years: readonly YearCells[],
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
  return accuracy.plainTitle(input.reportMonth);
}
