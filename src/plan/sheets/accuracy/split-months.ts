import type { ForecastMonth } from "../../../core/calc/accuracy/miss-split";
import { registeredMonths, type RegisteredMonth } from "../../../core/calc/registration";
import { monthsBetween } from "../../../core/calc/reported";
import { month, type Month } from "../../../core/model/month";
import { reference, type Computed } from "../../computed";
import { ASSUMED, assumptionHistoryId, seriesHistoryId } from "../../figure-ids";
import type { PlanInput } from "../../input";
import type { Pair } from "../depth/pair";
import { historyValueCell } from "../history";
import { shownValue } from "../monthly/table";

/** Households and their average cost, each with its cell. */
interface Level {
  readonly volume: Computed<number>;
  readonly price: Computed<number>;
}

/** A month of the year as it was known or assumed at a forecast, and as it became. */
export interface SplitMonth {
  readonly at: Month;
  readonly kind: ForecastMonth["kind"];
  readonly then: Level;
  readonly now: Level;
}

/** The months of a year by forecast; a month that is not known in both its states is left out with all of its kind. */
export function splitMonths(
  year: number,
  pair: Pair,
  input: PlanInput,
): (made: Month) => readonly SplitMonth[] {
  const ids = [pair.households, pair.cost].map(({ series }) => seriesHistoryId(series.id));
  const known = ids.map((id) => linesOf(id, input, IN_REPORT));
  const assumed = ASSUMED.map((factor) =>
    linesOf(assumptionHistoryId(factor), input, UP_TO_REPORT),
  );
  const level = (of: (k: number) => Computed<number> | null): Level | null => {
    const [volume, price] = [of(0), of(1)];
    return volume && price ? { volume, price } : null;
  };
  const months = monthsBetween(month(year, 1), month(year, 12));
  return (made) => {
    const said = (of: readonly Lines[], at: Month): Level | null =>
      level((k) => of[k]?.(at, made) ?? null);
    const ahead = months.findIndex((at) => at > made || said(known, at) === null);
    const first = ahead === -1 ? months.length : ahead;
    const states = months.map((at, k) => {
      const kind = k < first ? ("known" as const) : ("assumed" as const);
      const now = level((of) => shownValue(of === 0 ? pair.households : pair.cost, at));
      return { at, kind, then: said(kind === "known" ? known : assumed, at), now };
    });
    const isWhole = (kind: SplitMonth["kind"]): boolean =>
      states.every((state) => state.kind !== kind || (state.then !== null && state.now !== null));
    return states.flatMap(({ at, kind, then, now }) =>
      then && now && isWhole(kind) ? { at, kind, then, now } : [],
    );
  };
}

/** What the history said of a month in a report, with the cell of its line. */
type Lines = (at: Month, report: Month) => Computed<number> | null;

/** Every report has a new month of a series; an assumption that did not change has no line in the next report. */
const IN_REPORT = (vintage: Month, report: Month): boolean => vintage === report;
const UP_TO_REPORT = (vintage: Month, report: Month): boolean => vintage <= report;

function linesOf(series: string, input: PlanInput, counts: typeof IN_REPORT): Lines {
  const months = new Map<Month, RegisteredMonth>(
    registeredMonths(input.history, series).map((each) => [each.month, each]),
  );
  return (at, report) => {
    const said = months.get(at)?.values.findLast(({ vintage }) => counts(vintage, report));
    return said ? reference(historyValueCell(input, said.line), said.value) : null;
  };
}
