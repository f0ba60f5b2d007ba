import type { AmountRole } from "../../../core/model/statement";
import { proveFormula } from "../../proof/convention";
import { amountsOf, isTelling, type NumberColumn, type RoleColumn } from "./groups";

export interface NamedColumns {
  readonly roles: readonly RoleColumn[];
  readonly untitled: readonly NumberColumn[];
}

/**
 * The columns, with a role for one whose words name none where a printed deviation is computed with it: under "Tilldelat |
 * Utfall | Avvikelse" what was allotted is the budget. A deviation that the named amounts prove tells nothing of others.
 */
export function withUnnamedAmounts(
  { roles, untitled }: NamedColumns,
  isIncome: readonly boolean[],
): NamedColumns {
  const amounts = roles.flatMap(amountsOf);
  for (const { role, values } of roles) {
    if (role !== "deviation" || proveFormula(values, amounts, isIncome)) continue;
    for (const missing of missingRoles(roles)) {
      const found = untitled.find((each) => {
        if (each.heading.isRemainder) return false;
        const tried = { role: missing, column: each.column, values: each.values };
        return isTelling(proveFormula(values, [...amounts, tried], isIncome));
      });
      if (!found) continue;
      const named = { ...found, role: missing, heading: { ...found.heading, role: missing } };
      const all = [...roles, named].sort((a, b) => a.column - b.column);
      return { roles: all, untitled: untitled.filter((each) => each !== found) };
    }
  }
  return { roles, untitled };
}

/** A deviation is one from a budget, of which a table may print several; beside a budget alone, that of an actual. */
function missingRoles(roles: readonly RoleColumn[]): readonly AmountRole[] {
  const outcomes = roles.filter(({ role }) => role !== "budget").flatMap(amountsOf);
  return outcomes.length > 0 ? ["budget"] : ["actual"];
}
