import { outcomeRoleOf, paymentSign } from "../../../core/calc/investment-figures";
import type { InvestmentTable } from "../../../core/model/investment";
import type { Computed } from "../../computed";
import { startDraft } from "../../draft";
import { binary, cell, type Formula } from "../../formula";
import type { PlanInput } from "../../input";
import { once } from "../../once";
import { bySign, sentence } from "../../live-text";
import type { CellValue, SheetPlan } from "../../model";
import { moneyText } from "../../money-text";
import type { PageSection } from "../../page-breaks";
import { uniqueIds } from "../../unique-ids";
import { finishFollowUp, HEAD_ROWS, putHead, putLostComments } from "../follow-up/head";
import { putNotes } from "../follow-up/notes";
import { investmentGrids } from "./grid";
import { putInvestments, type InvestmentRows } from "./table";

/** Investeringar: booked and forecast payments against the budget. Null when the workbook has no such table. */
export const planInvestments = once(plan);

function plan(input: PlanInput): SheetPlan | null {
  const tables = input.facts.followUp.investments;
  const grids = investmentGrids(tables);
  const [grid] = grids;
  if (!grid) return null;
  const draft = startDraft("investments", input.names.investments);
  const idOf = uniqueIds();
  const laid: InvestmentRows[] = [];
  const sections: PageSection[] = [];
  let row = HEAD_ROWS;
  for (const [at, table] of tables.entries()) {
    const block = `investments${String(at + 1)}`;
    const put = putInvestments(draft, table, grids[at] ?? grid, row, { input, idOf, block });
    laid.push(put);
    sections.push({ top: row, bottom: put.bottom + 1 });
    const method = notesOf(table, input);
    row = putNotes(draft, grid, put.bottom + 1, { block, range: table.range, method }, input) + 1;
  }
  const { investments, words } = input.texts.sheets;
  const units = [...new Set(tables.map(({ unit }) => words.unit[unit]))];
  putHead(
    draft,
    {
      title: titleOf(laid, input),
      remarks: [units.join("/"), investments.remark],
      left: grid.label,
      right: grid.comment,
      widths: grid.widths,
    },
    input,
  );
  const shown = new Set(laid.flatMap(({ rows }) => rows.map(({ key }) => key)));
  const end = putLostComments(draft, { row, ...grid }, grid.widths, shown, input);
  return finishFollowUp(draft, { ...grid, sections, bottom: end - 1 });
}

/** The first table's total, else the sum of its rows. */
function titleOf(
  [first]: readonly InvestmentRows[],
  { texts, language }: PlanInput,
): Computed<string> | CellValue {
  const { investments, words } = texts.sheets;
  const deviation = first && totalDeviation(first);
  if (!first || !deviation) return investments.plainTitle;
  const { unit } = first.table;
  const amount = moneyText(deviation, { unit, sign: "never", language, words });
  const side = bySign(deviation, investments.sides);
  const isForecast = outcomeRoleOf(first.table) === "forecast";
  return sentence(
    isForecast ? investments.title(amount, side) : investments.outcomeTitle(amount, side),
  );
}

function totalDeviation({ rows }: InvestmentRows): Computed<number> | null {
  const total = rows.find(({ row, deviation }) => row.kind === "total" && deviation.value !== null);
  const parts = total
    ? [total]
    : rows.filter(({ row, deviation }) => row.kind === "area" && deviation.value !== null);
  const [one, ...more] = parts.map(({ deviation }) => cell(deviation.at));
  if (!one) return null;
  return {
    formula: more.reduce<Formula>((sum, next) => binary(sum, "+", next), one),
    value: parts.reduce((sum, { deviation }) => sum + (deviation.value ?? 0), 0),
  };
}

function notesOf(table: InvestmentTable, { texts }: PlanInput): readonly string[] {
  const { investments, statement } = texts.sheets;
  const { formula, rowsProved, rowsBroken } = table.convention;
  const hasParts = table.columns.some(({ part }) => part !== "net");
  const net = hasParts ? [investments.net] : [];
  if (formula === null) return [investments.unproved, ...net];
  const said = statement.difference(formula.minuend, formula.subtrahend);
  const proof = investments.proof(said, rowsProved, rowsProved + rowsBroken.length);
  const isReversed = (formula.minuend === "budget" ? 1 : -1) !== paymentSign(table);
  return [proof, ...(isReversed ? [investments.reversed] : []), ...net];
}
