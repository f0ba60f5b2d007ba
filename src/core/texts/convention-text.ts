import type { Recognised } from "../model/recognised";
import type { SheetTexts } from "./sheets/sheets";

/**
 * How the deviation of a table is computed, how that was proved and who says so: "budget − utfall, stämmer på 10 av 10
 * rader". Null for tables that have no deviation.
 */
export function conventionText(
  { convention, leftOut }: Pick<Recognised, "convention" | "leftOut">,
  { checks, statement }: SheetTexts,
): string | null {
  if (leftOut) return checks.leftOut;
  if (convention === null) return null;
  const { formula, rowsProved, rowsBroken, setInsteadOf } = convention;
  if (formula === null) return checks.unproved;
  const difference = statement.difference(formula.minuend, formula.subtrahend);
  const proof = checks.proof(difference, rowsProved, rowsProved + rowsBroken.length);
  return setInsteadOf === undefined ? proof : `${proof} (${checks.setByUser})`;
}
