import { addMonths, isoMonth } from "../../../core/model/month";
import type { Statement } from "../../../core/model/statement";
import type { Words } from "../../../core/texts/sheets/words";

/** How a statement's time is written. */
export interface ScopeTexts {
  /** Key of the statement's blocks, and of its rows' comments. */
  readonly block: "period" | "year";
  /** `jan–aug 2020`, `2020`. */
  readonly when: string;
  /** The same a year earlier. */
  readonly previous: string;
  /** The form of figures: `2020-01..2020-08`, `2020`. */
  readonly iso: string;
}

export function scopeTexts({ scope }: Pick<Statement, "scope">, words: Words): ScopeTexts {
  if (scope.kind === "year") {
    const { year } = scope;
    return { block: "year", when: String(year), previous: String(year - 1), iso: String(year) };
  }
  const { from, to } = scope;
  return {
    block: "period",
    when: words.span(from, to),
    previous: words.span(addMonths(from, -12), addMonths(to, -12)),
    iso: from === to ? isoMonth(from) : `${isoMonth(from)}..${isoMonth(to)}`,
  };
}
