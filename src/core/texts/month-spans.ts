import type { Month } from "../model/month";

/** Runs of months that follow one another, in order: each is said as one span. */
export function monthSpans(
  months: readonly Month[],
): readonly { readonly from: Month; readonly to: Month }[] {
  const runs: { from: Month; to: Month }[] = [];
  for (const month of months) {
    const last = runs.at(-1);
    if (last && month === last.to + 1) last.to = month;
    else runs.push({ from: month, to: month });
  }
  return runs;
}
