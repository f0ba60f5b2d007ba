import { costSign } from "../../../core/calc/deviation";
import { hasBudget } from "../../../core/calc/statement-roles";
import type { Convention } from "../../../core/model/statement";
import { addBlock, area, put, type Draft } from "../../draft";
import { putDraftedText } from "../../drafted-text";
import type { PlanInput } from "../../input";
import { displayRange } from "../../ref";
import { putText } from "../../text-block";
import { statementAnalysis } from "./analysis";
import type { StatementColumns } from "./columns";
import type { StatementTable } from "./table";

/** The analysis of a table, one row below it; returns the row that the notes start in. */
export function putStatementAnalysis(
  draft: Draft,
  table: StatementTable,
  columns: StatementColumns,
  input: PlanInput,
): number {
  const said = statementAnalysis(table, input);
  const row = table.bottom + 1;
  if (!said) return row;
  const { label: left, comment: right, draft: aside, widths: columnWidths } = columns;
  const place = { row: row + 1, left, right, aside, columnWidths, style: "paragraph" } as const;
  return putDraftedText(draft, table.scope.block, said, place, input);
}

/** What stands under a table: its source, how its sign was proved, how totals are made, and what is wrong with it. */
export function putStatementNotes(
  draft: Draft,
  table: StatementTable,
  columns: StatementColumns,
  input: PlanInput,
  top: number,
): number {
  const { sheets } = input.texts;
  const { statement } = table;
  const block = {
    left: columns.label,
    right: columns.comment,
    style: "note" as const,
    columnWidths: columns.widths,
  };
  const origin = [sheets.words.source(displayRange(statement.range)), ...signNotes(table, input)];
  let row = putText(draft, origin.join(" "), { row: top, ...block });
  const method = [
    ...(table.rows.some(({ figures }) => figures.row.kind === "total")
      ? [sheets.statement.totals, sheets.words.roundingNote]
      : []),
    ...(columns.against && table.rows.some(hasNoShare) ? [sheets.statement.shareUndefined] : []),
  ];
  if (method.length > 0) row = putText(draft, method.join(" "), { row, ...block });
  const broken = brokenLabels(table, input);
  if (broken.length > 0) {
    const link = { sheet: input.names.checks, row: 0, column: 0 };
    const words = sheets.statement.brokenRows(broken, input.names.checks);
    put(draft, row, columns.label, words, { style: "footLink", link });
    row += 1;
  }
  const key = `${table.scope.block}.notes`;
  addBlock(draft, key, "note", area(draft, top, columns.label, row - 1, columns.comment));
  return row;
}

function signNotes({ statement }: StatementTable, { texts }: PlanInput): readonly string[] {
  const words = texts.sheets.statement;
  const { formula, rowsProved, rowsBroken, setInsteadOf } = statement.convention;
  const costs = statement.costs ? [words.setCosts[statement.costs]] : [];
  if (formula === null) return hasBudget(statement) ? [words.unproved, ...costs] : costs;
  const state = setInsteadOf === undefined ? words.proof : words.setFormula;
  const proof = state(
    words.difference(formula.minuend, formula.subtrahend),
    rowsProved,
    rowsProved + rowsBroken.length,
  );
  const reversed = isReversed(formula, costSign(statement)) ? [words.reversed] : [];
  return [proof, ...costs, ...reversed];
}

/** Whether the source prints minus where we print plus. */
function isReversed(formula: NonNullable<Convention["formula"]>, sign: 1 | -1): boolean {
  const isBudgetFirst = formula.minuend === "budget";
  return sign === 1 ? !isBudgetFirst : isBudgetFirst;
}

function hasNoShare({ deviationShare }: StatementTable["rows"][number]): boolean {
  return deviationShare.value === null;
}

/** Rows whose deviation breaks the convention, and rows that a finding points into. */
function brokenLabels({ statement }: StatementTable, { findings }: PlanInput): readonly string[] {
  const { range, rows, convention } = statement;
  const named = findings.flatMap(({ place, severity }) =>
    place?.sheet === range.sheet && severity !== "info" ? [place.row] : [],
  );
  return rows
    .filter(({ cells }, index) => {
      const sources = Object.values(cells).map((datum) => datum.source.row);
      return convention.rowsBroken.includes(index) || sources.some((row) => named.includes(row));
    })
    .map(({ label }) => label);
}
