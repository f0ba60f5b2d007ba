import type { Month } from "../../core/model/month";
import { composedColumn } from "./column-split";
import { isGrowing, monthsUsed, runFromJanuary, type MonthColumn } from "./months-as-period";
import type { RoleColumn } from "./statement/groups";

export interface MonthBlocks {
  /** The table's columns, with one of each role for the period in place of those of its months. */
  readonly columns: readonly RoleColumn[];
  /** The columns of each month that the period is made of; none where the months are accumulated. */
  readonly blocks: readonly (readonly RoleColumn[])[];
}

/**
 * Months that each have an actual, a budget and perhaps a deviation of their own, as the period that they make together:
 *
 *     | Jan                         | Feb
 *     | Utfall | Budget | Avvikelse | Utfall | Budget | Avvikelse
 *
 * Accumulated months are the period already, the last of them. Null where the table is not laid out so, or has a column
 * of actuals besides: that is the period.
 */
export function monthBlocks(
  columns: readonly RoleColumn[],
  year: number | null,
  upTo: Month | null,
): MonthBlocks | null {
  const runOf = (role: RoleColumn["role"]): readonly MonthColumn[] =>
    runFromJanuary(columns.filter((each) => each.role === role));
  const [actual, budget, deviation] = [runOf("actual"), runOf("budget"), runOf("deviation")];
  const actuals = columns.filter(({ role }) => role === "actual").length;
  if (actual.length < 2 || actual.length < actuals || budget.length !== actual.length) return null;
  const count = monthsUsed(actual, year, upTo);
  const runs = [actual, budget, deviation].filter(({ length }) => length === actual.length);
  const inMonths = new Set(runs.flatMap((run) => run.map(({ column }) => column)));
  const others = columns.filter((each) => !inMonths.has(each));
  const used = runs.map((run) => run.slice(0, count).map(({ column }) => column));
  if (isGrowing(budget)) {
    const last = used.flatMap((run) => run.at(-1) ?? []);
    return { columns: [...last, ...others], blocks: [] };
  }
  const whole = used.flatMap((run) => periodOf(run) ?? []);
  const blocks = Array.from({ length: count }, (_, at) => used.flatMap((run) => run[at] ?? []));
  return { columns: [...whole, ...others], blocks };
}

function periodOf(run: readonly RoleColumn[]): RoleColumn | null {
  const sum = composedColumn(
    run,
    run.map(({ column }) => ({ column, sign: 1 })),
  );
  const last = run.at(-1)?.heading.period;
  if (!sum || !last) return null;
  const texts = [run[0], run.at(-1)].map((each) => each?.heading.text);
  const text = run.length === 1 ? sum.heading.text : texts.join(" – ");
  return { ...sum, heading: { ...sum.heading, text, period: { ...last, from: 1 } } };
}
