import { numberOf } from "../../core/model/datum";
import type { Finding } from "../../core/model/finding";
import type { ColumnRole, Statement } from "../../core/model/statement";
import { kronorPer } from "../../core/model/unit";
import { printedStep } from "./rounding";

/** Amounts that two tables of one period may both show. */
const REPEATED: readonly ColumnRole[] = [
  "actual",
  "budget",
  "forecast",
  "accounts",
  "prior-actual",
];

export interface Repetition {
  /** Amounts of rows of the same name that agree, but for rounding. */
  readonly agreeing: number;
  /** One for each amount that differs, at the cell of `other`. */
  readonly findings: readonly Finding[];
}

/** Compares the rows that a table has in common with one of the same period. */
export function compareRepeated(other: Statement, used: Statement): Repetition {
  const scale = (kronorPer(other.unit) ?? 1) / (kronorPer(used.unit) ?? 1);
  const byKey = new Map(used.rows.map((row) => [row.key, row]));
  let agreeing = 0;
  const findings: Finding[] = [];
  for (const row of other.rows) {
    const same = byKey.get(row.key);
    if (!same) continue;
    for (const role of REPEATED) {
      const [here, there] = [row.cells[role], same.cells[role]];
      const [published, stated] = [numberOf(here), numberOf(there)];
      if (published === null || stated === null || !here) continue;
      const expected = stated / scale;
      const step = Math.max(stepOf(other, role), stepOf(used, role) / scale);
      // A table may print costs with the other sign.
      const difference = Math.abs(Math.abs(published) - Math.abs(expected));
      if (difference <= step) agreeing += 1;
      else {
        const label = other.columns.find((column) => column.role === role)?.label ?? role;
        findings.push({
          code: "repeated-differs",
          severity: "warning",
          cause: "other",
          place: here.source,
          published,
          expected: Number(expected.toFixed(6)),
          proposal: null,
          args: {
            label: row.label,
            column: label,
            sheet: used.range.sheet,
            published,
            expected,
          },
        });
      }
    }
  }
  return { agreeing, findings };
}

function stepOf({ rows }: Statement, role: ColumnRole): number {
  return printedStep(rows.map(({ cells }) => numberOf(cells[role])));
}
