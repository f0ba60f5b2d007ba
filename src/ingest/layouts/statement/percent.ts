import { numberOf } from "../../../core/model/datum";
import type { Finding } from "../../../core/model/finding";
import type { ProvedFormula } from "../../proof/convention";
import { printedStep, isRounding } from "../../proof/rounding";
import type { LabelledRow } from "./rows";
import type { ProofColumn } from "../proof-table";

/** What a percentage of a deviation can be taken of, and in which sign. */
const BASES: readonly ((deviation: number, budget: number, outcome: number) => number)[] = [
  (deviation, budget) => deviation / Math.abs(budget),
  (deviation, budget) => deviation / budget,
  (deviation, _budget, outcome) => deviation / Math.abs(outcome),
  (deviation, budget) => Math.abs(deviation / budget),
];
/** Rows that must agree before one that does not is called wrong. */
const ENOUGH = 3;

/**
 * The percentages beside a deviation that disagree with it, where the others show what they are percentages of. Rows of
 * which a cell is known to be wrong are left out.
 */
export function percentErrors(
  rows: readonly LabelledRow[],
  columns: readonly ProofColumn[],
  formula: ProvedFormula,
  wrongRows: ReadonlySet<number>,
): readonly Finding[] {
  const percent = columns.find(({ role }) => role === "deviation-percent");
  const deviation = columns.find(({ role }) => role === "deviation");
  if (!percent || !deviation) return [];
  const isBudgetFirst = formula.minuend.role === "budget";
  const [budget, outcome] = isBudgetFirst
    ? [formula.minuend, formula.subtrahend]
    : [formula.subtrahend, formula.minuend];
  const printed = percent.data.map(numberOf);
  const step = printedStep(printed);
  const judged = BASES.flatMap((base) =>
    [1, 100].map((scale) => {
      const expected = printed.map((value, row) => {
        const [d, b, o] = [numberOf(deviation.data[row]), budget.values[row], outcome.values[row]];
        if (value === null || d === null || b == null || o == null || wrongRows.has(row))
          return null;
        const share = base(d, b, o) * scale;
        return Number.isFinite(share) ? share : null;
      });
      const broken = [...printed.keys()].filter((row) => {
        const should = expected[row] ?? null;
        return should !== null && !isRounding((printed[row] ?? 0) - should, 1, step);
      });
      const count = expected.filter((value) => value !== null && value !== 0).length;
      return { expected, broken, held: count - broken.length };
    }),
  );
  const [best] = judged.sort((a, b) => b.held - a.held);
  if (!best || best.held < ENOUGH || best.held < 3 * best.broken.length) return [];
  return best.broken.flatMap((row): readonly Finding[] => {
    const published = printed[row] ?? null;
    const should = best.expected[row] ?? null;
    const place = percent.data[row]?.source;
    if (published === null || should === null || !place) return [];
    const expected = Number((Math.round(should / step) * step).toFixed(6));
    const cause = published === -expected ? "lost-sign" : "other";
    const label = rows[row]?.label ?? "";
    return [
      {
        code: "row-percent",
        severity: "error",
        cause,
        place,
        published,
        expected,
        proposal: expected,
        args: { label, column: percent.label, published, expected, cause },
      },
    ];
  });
}
