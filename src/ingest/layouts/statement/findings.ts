import { numberOf } from "../../../core/model/datum";
import type { Finding } from "../../../core/model/finding";
import type { Correction } from "../../proof/diagnosis";
import type { ProofColumn, ProofTable } from "../proof-table";

/** The error that a cell contradicts the rest of its table, and what follows from it in its row. */
export function correctionFinding(
  { cell, code, published, expected, cause, following }: Correction,
  table: Pick<ProofTable, "rows">,
  columns: readonly ProofColumn[],
): readonly Finding[] {
  const column = columns[cell.column];
  const datum = column?.data[cell.row];
  if (!column || !datum) return [];
  const label = table.rows[cell.row]?.label ?? "";
  return [
    {
      code,
      severity: "error",
      cause,
      place: datum.source,
      published,
      expected,
      proposal: expected,
      args: { label, column: column.label, published, expected, cause },
    },
    ...following.flatMap((follower) => {
      const other = columns[follower.column];
      const source = other?.data[follower.row]?.source;
      const shown = numberOf(other?.data[follower.row]);
      if (!other || !source || follower.row !== cell.row || shown === null) return [];
      const { expected: proposal } = follower;
      return {
        code: "follows-from",
        severity: "info" as const,
        cause,
        place: source,
        published: shown,
        expected: proposal,
        proposal,
        args: {
          label,
          column: other.label,
          source: column.label,
          published: shown,
          expected: proposal,
        },
      } as const;
    }),
  ];
}
