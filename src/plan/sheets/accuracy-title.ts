import { accuracyLimit, isWithin } from "../../core/calc/accuracy/forecast-error";
import { monthNumber } from "../../core/model/month";
import { reference, type Computed } from "../computed";
import type { PlanInput } from "../input";
import { printed, sentence } from "../live-text";
import type { YearCells } from "./accuracy-years";

/** How near the accounts the newest forecast with a limit came; else what the sheet is. */
export function accuracyTitle(
  years: readonly YearCells[],
  input: PlanInput,
): Computed<string> | string {
  const { accuracy, words } = input.texts.sheets;
  for (const { headline, of } of years) {
    const judged = headline?.misses.filter(
      ({ share, made }) => isWithin(share.value, accuracyLimit(monthNumber(made))) !== null,
    );
    const parts = (judged ?? []).map(({ share, made }) => ({
      made: words.month(made),
      share: printed(reference(share.at, share.value ?? 0), {
        language: input.language,
        decimals: 2,
        sign: "never",
        divisor: 0.01,
      }),
    }));
    if (parts.length > 0)
      return sentence(accuracy.title(of.year, parts, input.settings.accuracyBase));
  }
  return accuracy.plainTitle(input.reportMonth);
}
