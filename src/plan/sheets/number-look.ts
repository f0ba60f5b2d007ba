import { printed, type NumberStyle } from "../live-text";
import type { Computed } from "../computed";
import type { Unit } from "../../core/model/unit";
import type { Language } from "../../core/texts/texts";
import type { FormatName } from "../style";

/** How figures of a unit are shown in cells: whole numbers, except where a decimal carries the news. */
export function unitFormat(unit: Unit): FormatName {
  switch (unit) {
    case "kr":
    case "tkr":
    case "count":
    case "days":
      return "integer";
    case "mnkr":
      return "decimal1";
    case "percent":
      return "percent1";
  }
}

/** The same with + and − for changes and deviations. */
export function signedFormat(unit: Unit): FormatName {
  switch (unit) {
    case "kr":
    case "tkr":
    case "count":
    case "days":
      return "signed";
    case "mnkr":
      return "signed1";
    case "percent":
      return "signedPercent1";
  }
}

/** A figure of a unit inside a sentence, with the same decimals as in its cell. */
export function printedAmount(
  of: Computed<number>,
  unit: Unit,
  { language, sign = "negative" }: { language: Language; sign?: NumberStyle["sign"] },
): Computed<string> {
  const decimals = unit === "mnkr" || unit === "percent" ? 1 : 0;
  return printed(of, { language, decimals, sign, ...(unit === "percent" && { divisor: 0.01 }) });
}

/** A share inside a sentence: 0.228 prints 22,8. */
export function printedShare(of: Computed<number>, language: Language): Computed<string> {
  return printed(of, { language, decimals: 1, sign: "always", divisor: 0.01 });
}
