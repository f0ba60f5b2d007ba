import { FLOW_COUNTS, type CaseFlow, type FlowCount } from "../../model/case-flow";
import type { Facts } from "../../model/facts";
import { addMonths, month, yearOf, type Month } from "../../model/month";
import { newestShown } from "../reported";

/** A flow and the months of it that a report shows. */
export interface ReportedFlow {
  readonly flow: CaseFlow;
  readonly months: readonly Month[];
}

/**
 * The flow of the export that reaches over most months, and last year's and this year's months of it in order, up to the newest
 * that may be shown. Null when no export tells, or nothing yet.
 */
export function reportedFlow(
  { flows, series }: Pick<Facts, "flows" | "series">,
  reportMonth: Month,
): ReportedFlow | null {
  const [flow] = flows.toSorted((a, b) => b.months.size - a.months.size);
  if (!flow) return null;
  const households = series.find(({ measure }) => measure === "households");
  const newest = newestShown({ lag: households?.lag ?? 0 }, reportMonth);
  const last = [...flow.months.keys()].findLast((at) => at <= newest);
  if (last === undefined) return null;
  const first = addMonths(month(yearOf(last), 1), -12);
  return { flow, months: [...flow.months.keys()].filter((at) => at >= first && at <= last) };
}

/** One count of the flow that is small, 0 < n < limit, in some of the months. */
export interface SmallFlowCount {
  readonly count: FlowCount;
  /** How many months, the last of them, and the count in it. */
  readonly months: number;
  readonly last: Month;
  readonly value: number;
}

/** Which counts of the flow are small in the months that a report shows. */
export function smallFlowCounts(
  flow: CaseFlow,
  shown: readonly Month[],
  limit: number,
): readonly SmallFlowCount[] {
  return FLOW_COUNTS.flatMap((count) => {
    const small = shown.flatMap((at) => {
      const value = flow.months.get(at)?.[count] ?? null;
      return value !== null && value > 0 && value < limit ? [{ at, value }] : [];
    });
    const last = small.at(-1);
    return last ? [{ count, months: small.length, last: last.at, value: last.value }] : [];
  });
}
