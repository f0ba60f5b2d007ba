import { drivers } from "../../../core/calc/drivers";
import { outcomeRole } from "../../../core/calc/statement-roles";
import type { NamedAmount } from "../../../core/texts/sheets/analysis";
import type { Phrase } from "../../../core/texts/phrase";
import { reference, type Computed } from "../../computed";
import { binary } from "../../formula";
import type { PlanInput } from "../../input";
import { bySign, printed, sentence } from "../../live-text";
import { moneySide, moneyText } from "../../money-text";
import { moneyStyle, netCostChange, subjectOf } from "./net-cost";
import { live, type StatementRowCells } from "./row";
import type { StatementTable } from "./table";

type Live = Phrase<Computed<string>>;

/** What a statement says: the result, what it depends on, last year, rows beside the totals. Null when it says nothing. */
export function statementAnalysis(
  table: StatementTable,
  input: PlanInput,
): Computed<string> | null {
  const sentences = [
    resultSentence(table, input),
    driverSentence(table, input),
    netCostSentence(table, input),
    ...specialSentences(table, input),
  ].filter((said) => said !== null);
  if (sentences.length === 0) return null;
  return sentence(sentences.flatMap((said, at) => (at === 0 ? said : [" ", ...said])));
}

function resultSentence(table: StatementTable, input: PlanInput): Live | null {
  const subject = subjectOf(table);
  const deviation = subject && live(subject.deviation);
  const kind = outcomeRole(table.statement);
  if (!subject || !deviation || !kind) return null;
  const { analysis } = input.texts.sheets;
  const style = moneyStyle(table, input);
  return analysis.result<Computed<string>>({
    kind,
    isYear: table.statement.scope.kind === "year",
    when: table.scope.when,
    row: subject === table.headline ? null : nameOf(subject),
    side: moneySide(deviation, style, analysis.sides),
    amount: moneyText(deviation, { ...style, sign: "negative" }),
    share: shareText(subject, input),
  });
}

/** The areas behind the result. */
function driverSentence(table: StatementTable, input: PlanInput): Live | null {
  const { analysis } = input.texts.sheets;
  const total = table.headline && live(table.headline.deviation);
  if (!table.headline && table.areas.length < 2) return null;
  const { along, against } = drivers(
    table.areas,
    ({ deviation }) => deviation.value,
    total?.value ?? null,
  );
  const named = (rows: readonly StatementRowCells[]): readonly NamedAmount<Computed<string>>[] =>
    rows.flatMap((row) => namedAmount(row, table, input) ?? []);
  const way = (row: StatementRowCells | undefined): Computed<number> | null =>
    total && total.value !== 0 && row ? together(row, total) : null;
  const first = way(along[0]);
  const counter = way(against[0]);
  if (along.length === 0) return null;
  return analysis.drivers<Computed<string>>(
    first ? bySign(first, analysis.along) : analysis.largest,
    named(along),
    counter && { leadIn: bySign(counter, analysis.against), against: named(against) },
  );
}

/** Positive where a row's deviation has the sign of the total's. */
function together(row: StatementRowCells, total: Computed<number>): Computed<number> | null {
  const deviation = live(row.deviation);
  return (
    deviation && {
      formula: binary(deviation.formula, "*", total.formula),
      value: deviation.value * total.value,
    }
  );
}

/** Against last year, where both years are a net cost. */
function netCostSentence(table: StatementTable, input: PlanInput): Live | null {
  const said = netCostChange(table, input);
  return said && input.texts.sheets.analysis.netCost<Computed<string>>(said);
}

/** Rows beside the totals that deviate, as the pandemic's net effect. */
function specialSentences(table: StatementTable, input: PlanInput): readonly Live[] {
  const { analysis } = input.texts.sheets;
  return table.rows
    .filter(({ figures, deviation }) => figures.row.kind === "special" && deviation.value !== 0)
    .flatMap((row) => {
      const said = namedAmount(row, table, input);
      return said ? [analysis.special(said)] : [];
    });
}

function namedAmount(
  row: StatementRowCells,
  table: StatementTable,
  input: PlanInput,
): NamedAmount<Computed<string>> | null {
  const deviation = live(row.deviation);
  if (!deviation) return null;
  const amount = moneyText(deviation, { ...moneyStyle(table, input), sign: "always" });
  return { name: nameOf(row), amount };
}

function nameOf({ label, figures }: StatementRowCells): Computed<string> {
  return reference(label, figures.row.label);
}

/** Of the budget, in whole percent; below one percent with a decimal. */
function shareText(
  { deviationShare }: StatementRowCells,
  { language }: PlanInput,
): Computed<string> | null {
  const of = live(deviationShare);
  const decimals = of && Math.abs(of.value) < 0.01 ? 1 : 0;
  return of && printed(of, { language, decimals, sign: "always", divisor: 0.01 });
}
