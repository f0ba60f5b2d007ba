import type { Finding } from "../../core/model/finding";
import type { Correction } from "../diagnosis";
import type { ProofColumn, ProofTable } from "./statement-proof";

/** The error that a cell contradicts the rest of its table. */
export function correctionFinding(
  { cell, code, published, expected, cause }: Correction,
  table: ProofTable,
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
  ];
}
