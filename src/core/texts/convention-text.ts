import type { Recognised } from "../model/recognised";
import type { SheetTexts } from "./sheets/sheets";

/**
 * How a table was read. Of an export of single cases which column was taken for what: "månad: Period · hushåll: Hushålls-ID".
 * Of a statement how the deviation of a table is computed, how that was proved and who says so: "budget − utfall, stämmer på 10 av 10
 * rader". Null for other tables.
 */
export function conventionText(
  { convention, columns, leftOut }: Pick<Recognised, "convention" | "columns" | "leftOut">,
  { checks, statement }: SheetTexts,
): string | null {
  if (leftOut) return checks.leftOut;
  if (columns) {
    return columns.map(({ role, heading }) => `${checks.caseRole[role]}: ${heading}`).join(" · ");
  }
  if (convention === null) return null;
  const { formula, rowsProved, rowsBroken, setInsteadOf } = convention;
  if (formula === null) return checks.unproved;
  const difference = statement.difference(formula.minuend, formula.subtrahend);
  const proof = checks.proof(difference, rowsProved, rowsProved + rowsBroken.length);
  return setInsteadOf === undefined ? proof : `${proof} (${checks.setByUser})`;
}
