import type { PlanInput } from "../../input";
import { sentence } from "../../live-text";
import type { KeyFigure } from "./key-figure";
import { printedShare, signedFormat } from "../number-look";
import { live } from "../statement/row";
import type { StatementTable } from "../statement/table";
import { deviationOf } from "../statement/title";
import type { SummarySource } from "./source";

/** Forecast and outcome against budget, in that order. */
export function statementKeyFigures(
  { statement }: SummarySource,
  input: PlanInput,
): readonly KeyFigure[] {
  if (!statement) return [];
  const { period, year } = statement.tables;
  const { key } = input.texts.sheets.summary;
  return [
    ...(year ? againstBudget(year, key.forecast(Number(year.scope.when)), input) : []),
    ...(period ? againstBudget(period, key.outcome(period.scope.when), input) : []),
  ];
}

function againstBudget(
  table: StatementTable,
  label: string,
  { texts, language }: PlanInput,
): readonly KeyFigure[] {
  const value = deviationOf(table);
  if (!value) return [];
  const { summary, words } = texts.sheets;
  const { unit } = table.statement;
  const share = table.headline && live(table.headline.deviationShare);
  return [
    {
      label,
      value,
      format: signedFormat(unit),
      compare:
        share && sentence(summary.key.ofBudget(words.unit[unit], printedShare(share, language))),
      isDeviation: true,
    },
  ];
}
