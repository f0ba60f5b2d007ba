import type { Computed } from "../../computed";
import type { PlanInput } from "../../input";
import { bySign, sentence } from "../../live-text";
import { moneyText } from "../../money-text";
import type { CellValue } from "../../model";
import { netCostChange } from "./net-cost";
import { live } from "./row";
import type { StatementTables } from "./shares";
import type { StatementTable } from "./table";

/** The finding of the sheet: how far the forecast and the outcome are from budget. */
export function statementTitle(
  { period, year }: StatementTables,
  input: PlanInput,
): Computed<string> | CellValue {
  const texts = input.texts.sheets.statement;
  const forecast = deviationOf(year);
  const outcome = deviationOf(period);
  const said = (of: Computed<number>, table: StatementTable, sides: typeof texts.sides) => ({
    amount: moneyText(of, {
      unit: table.statement.unit,
      sign: "never",
      language: input.language,
      words: input.texts.sheets.words,
    }),
    side: bySign(of, sides),
  });
  if (year && forecast && period && outcome) {
    const when = { year: Number(year.scope.when), span: period.scope.when };
    return sentence(
      texts.bothTitle(
        said(forecast, year, texts.sides),
        said(outcome, period, texts.shortSides),
        when,
      ),
    );
  }
  if (year && forecast) {
    return sentence(
      texts.forecastTitle(said(forecast, year, texts.sides), Number(year.scope.when)),
    );
  }
  if (period && outcome) {
    return sentence(texts.outcomeTitle(said(outcome, period, texts.sides), period.scope.when));
  }
  return netCostTitle(year ?? period, input) ?? texts.plainTitle(input.reportMonth);
}

/** Without a budget, the finding is how far the net cost is from last year's. */
function netCostTitle(table: StatementTable | null, input: PlanInput): Computed<string> | null {
  const said = table && netCostChange(table, input);
  if (!said) return null;
  const amount = { amount: said.change, side: said.direction };
  const title = input.texts.sheets.statement.netCostTitle<Computed<string>>;
  return sentence(title(amount, said.base, table.scope.when));
}

/** The deviation of the total that the table is about, as a reference to its cell. */
export function deviationOf(table: StatementTable | null): Computed<number> | null {
  return table?.headline ? live(table.headline.deviation) : null;
}
