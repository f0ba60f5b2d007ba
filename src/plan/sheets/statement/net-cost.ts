import { costSign } from "../../../core/calc/deviation";
import { previousRole } from "../../../core/calc/statement-roles";
import type { NetCostChange } from "../../../core/texts/sheets/analysis";
import type { Computed } from "../../computed";
import { binary } from "../../formula";
import type { PlanInput } from "../../input";
import { moneySide, moneyText, type MoneyStyle } from "../../money-text";
import { live, type StatementRowCells } from "./row";
import type { StatementTable } from "./table";

/** The row the report speaks of: the total, or the only area. */
export function subjectOf({ headline, areas }: StatementTable): StatementRowCells | null {
  return headline ?? (areas.length === 1 ? (areas[0] ?? null) : null);
}

/** How far the net cost is from last year's; null unless both years are a net cost. */
export function netCostChange(
  table: StatementTable,
  input: PlanInput,
): NetCostChange<Computed<string>> | null {
  const subject = subjectOf(table);
  const now = subject && live(subject.outcome);
  const before = subject?.previous && live(subject.previous);
  if (!now || !before || subject.figures.row.reversed) return null;
  const { statement, scope } = table;
  const sign = costSign(statement);
  if (now.value * sign <= 0 || before.value * sign <= 0) return null;
  const { analysis } = input.texts.sheets;
  const style = moneyStyle(table, input);
  const more = {
    formula:
      sign === 1
        ? binary(now.formula, "-", before.formula)
        : binary(before.formula, "-", now.formula),
    value: sign * (now.value - before.value),
  };
  return {
    change: moneyText(more, { ...style, sign: "never" }),
    direction: moneySide(more, style, analysis.higher),
    base: analysis.base({
      isAccounts: previousRole(statement) === "accounts",
      when: scope.previous,
    }),
    before: moneyText(before, { ...style, sign: "never" }),
  };
}

/** How amounts of the table are written in sentences. */
export function moneyStyle(
  { statement }: StatementTable,
  { language, texts }: PlanInput,
): Omit<MoneyStyle, "sign"> {
  return { unit: statement.unit, language, words: texts.sheets.words };
}
