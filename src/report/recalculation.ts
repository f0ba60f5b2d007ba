import type { Finding } from "../core/model/finding";
import type { AppliedSheet } from "../hosts/host";

/** Cells where Excel computes something else than the core: a formula that broke, or a source that changed meanwhile. */
export function recalculationFindings(applied: readonly AppliedSheet[]): readonly Finding[] {
  return applied.flatMap(({ name, mismatches = [] }) =>
    mismatches.map(({ row, column, expected, computed }): Finding => {
      return {
        code: "recalculated-differs",
        severity: "warning",
        cause: "other",
        place: { sheet: name, row, column },
        published: computed,
        expected,
        proposal: null,
        args: { computed: computed ?? "", expected: expected ?? "" },
      };
    }),
  );
}
