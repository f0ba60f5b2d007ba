import { lastReported } from "../../../core/calc/reported";
import { addMonths } from "../../../core/model/month";
import type { Series } from "../../../core/model/series";
import type { Phrase } from "../../../core/texts/phrase";
import type { Computed } from "../../computed";
import { binary, call } from "../../formula";
import type { PlanInput } from "../../input";
import { bySign } from "../../live-text";
import type { SeriesFacts } from "./facts";
import { shownValue, type YearTable } from "./table";
import { printedAmount, printedShare } from "../number-look";

/** The series' name in titles: short where we know the measure, and no series before it has the same. */
export function shortName({ id, measure, title }: Series, { facts, texts }: PlanInput): string {
  const first = facts.series.find((series) => series.measure === measure);
  const isSecond = first !== undefined && first.id !== id;
  return isSecond ? title : (texts.sheets.monthly.measure[measure] ?? title);
}

/**
 * What a series says this month: costs so far against the same months last year, counts and averages in the newest month
 * against the same month last year. Null when the report year has no value.
 */
export function seriesMessage(
  table: YearTable,
  facts: SeriesFacts | null,
  input: PlanInput,
  prefix = "",
): Phrase<Computed<string>> | null {
  const { words } = input.texts.sheets;
  const compared = comparison(table, facts, input);
  if (!compared) return null;
  const { from, to, now, change, share } = compared;
  const { monthly } = input.texts.sheets;
  const { unit } = table.series;
  const span = words.span(from, to);
  const period = prefix === "" ? capitalised(span) : prefix + span;
  const amount = printedAmount(now, unit, input);
  const after = words.unitAfter[unit];
  if (!change) return monthly.alone({ period, amount, unit: after });
  return monthly.compared({
    period,
    amount,
    difference: printedAmount(change, unit, { ...input, sign: "never" }),
    direction: bySign(change, unit === "count" ? monthly.fewer : monthly.lower),
    base: words.span(addMonths(from, -12), addMonths(to, -12)),
    share: share && printedShare(share, input.language),
    unit: after,
  });
}

/** How far the average month is from its ceiling: the finding of a series with a target. */
export function targetMessage(
  { series }: YearTable,
  { target }: SeriesFacts,
  input: PlanInput,
): Phrase<Computed<string>> | null {
  if (!target) return null;
  const { words, monthly } = input.texts.sheets;
  const gap = {
    formula: binary(target.average.formula, "-", target.amount.formula),
    value: target.average.value - target.amount.value,
  };
  return monthly.targetTitle({
    short: shortName(series, input),
    gap: printedAmount(gap, series.unit, { ...input, sign: "never" }),
    direction: bySign(gap, monthly.targetDirection),
    unit: words.unitAfter[series.unit],
  });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A series this month or so far this year, against the same time last year. */
export interface Compared {
  readonly from: SeriesFacts["from"];
  readonly to: SeriesFacts["to"];
  readonly now: Computed<number>;
  readonly change: Computed<number> | null;
  readonly share: Computed<number> | null;
}

/** Null when the report year has no value. */
export function comparison(
  table: YearTable,
  facts: SeriesFacts | null,
  input: PlanInput,
): Compared | null {
  const { series } = table;
  if (series.aggregation === "sum" && facts) {
    const { from, to, ytd: now, change, changeShare: share } = facts;
    return { from, to, now, change, share };
  }
  const at = lastReported(series, input.reportMonth);
  const now = at === null ? null : shownValue(table, at);
  if (at === null || !now) return null;
  const before = shownValue(table, addMonths(at, -12));
  const change = before && {
    formula: binary(now.formula, "-", before.formula),
    value: now.value - before.value,
  };
  const share =
    change && before.value !== 0
      ? {
          formula: binary(change.formula, "/", call("ABS", before.formula)),
          value: change.value / Math.abs(before.value),
        }
      : null;
  return { from: at, to: at, now, change, share };
}
