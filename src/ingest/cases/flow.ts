import { addMonths, type Month } from "../../core/model/month";
import type { CaseFlow, FlowMonth } from "../../core/model/case-flow";
import { rangeOf } from "./case-series";
import type { CaseFigures } from "./case-figures";
import type { CaseRows } from "./case-rows";
import { rowsIn } from "./month-rows";
import { MIDDLE, YEAR } from "./flow-tally";

/** The flow of an export's households; null where no month follows another. */
export function caseFlow(rows: CaseRows, { months, all, flow }: CaseFigures): CaseFlow | null {
  const found = new Map<Month, FlowMonth>();
  // Months in a row before this one that the export has: what happened earlier is not known.
  let passed = -1;
  for (let slot = 0; slot < months.count; slot += 1) {
    passed = rowsIn(months, slot) > 0 ? passed + 1 : -1;
    if (passed < 1) continue;
    const after = (needed: number, count: number): number | null =>
      passed >= needed ? count : null;
    const at = (counts: Uint32Array): number => counts[slot] ?? 0;
    const continuing = at(all.distinct) - at(flow.started);
    found.set(addMonths(months.first, slot), {
      started: at(flow.started),
      returned: after(YEAR, at(flow.returned)),
      ended: (all.distinct[slot - 1] ?? 0) - continuing,
      continuing,
      short: after(MIDDLE, at(flow.short)),
      middle: after(MIDDLE, at(flow.middle)),
      long: after(MIDDLE, at(flow.long)),
    });
  }
  return found.size > 0 ? { months: found, range: rangeOf(rows) } : null;
}
