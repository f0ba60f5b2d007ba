import { reference, type Computed } from "../../computed";
import type { PlanInput } from "../../input";
import { bySign, sentence } from "../../live-text";
import type { CellValue } from "../../model";
import { moneyText } from "../../money-text";
import { monthlyTitle } from "../monthly/sheet";
import { live } from "../statement/row";
import { statementTitle } from "../statement/title";
import type { StatementTable } from "../statement/table";
import { driverOf, leadingTable, type SummarySource } from "./source";

/**
 * The page's finding: the area that decides the result; where areas pull both ways, the result itself; without a statement,
 * what the series say.
 */
export function summaryTitle(
  source: SummarySource,
  input: PlanInput,
): Computed<string> | CellValue {
  const table = leadingTable(source);
  if (table && source.statement) {
    return driverTitle(table, input) ?? statementTitle(source.statement.tables, input);
  }
  if (source.monthly) return monthlyTitle(source.monthly.sections, input);
  return input.texts.sheets.summary.plainTitle(input.reportMonth);
}

/** Null when no area deviates, or the one that does most pulls against the total. */
function driverTitle(table: StatementTable, input: PlanInput): Computed<string> | null {
  const { words, summary } = input.texts.sheets;
  const driver = driverOf(table);
  const total = table.headline?.deviation.value ?? null;
  const deviation = driver && live(driver.deviation);
  if (!deviation) return null;
  if (total !== null && Math.sign(total) !== Math.sign(deviation.value)) return null;
  const said = summary.driverTitle<Computed<string>>(
    {
      area: reference(driver.label, driver.figures.row.label),
      side: bySign(deviation, summary.driverSides),
      amount: moneyText(deviation, {
        unit: table.statement.unit,
        sign: "never",
        language: input.language,
        words,
      }),
    },
    { scope: table.scope.block, words: table.scope.when },
  );
  return sentence(said);
}
