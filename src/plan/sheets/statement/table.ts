import { areasOf, headlineTotal } from "../../../core/calc/headline";
import { rowFigures, type RowFigures } from "../../../core/calc/row-figures";
import { hasBudget, outcomeRole, previousRole } from "../../../core/calc/statement-roles";
import type { Statement } from "../../../core/model/statement";
import { nameComments } from "../../comments";
import { addBlock, area, put, type Draft } from "../../draft";
import type { PlanInput } from "../../input";
import type { StatementColumns } from "./columns";
import { putRow, type StatementRowCells } from "./row";
import { scopeTexts, type ScopeTexts } from "./scope";

/** A statement as it stands on our sheet. */
export interface StatementTable {
  readonly statement: Statement;
  readonly scope: ScopeTexts;
  readonly figures: readonly RowFigures[];
  /** In the order of the sheet: special rows last. */
  readonly rows: readonly StatementRowCells[];
  /** The total the report speaks of. */
  readonly headline: StatementRowCells | null;
  /** The areas that the headline is made of. */
  readonly areas: readonly StatementRowCells[];
  /** First row of figures, and the last. */
  readonly top: number;
  readonly bottom: number;
}

const HEAD_HEIGHT = 28;

/** Heading, column heads and rows of one statement, from the row `at` down. */
export function putStatementTable(
  draft: Draft,
  statement: Statement,
  columns: StatementColumns,
  input: PlanInput,
  at: number,
): StatementTable {
  const texts = input.texts.sheets.statement;
  const scope = scopeTexts(statement, input.texts.sheets.words);
  const heading =
    statement.scope.kind === "period"
      ? texts.periodHeading(scope.when, hasBudget(statement))
      : texts.yearHeading(statement.scope.year, hasBudget(statement));
  put(draft, at, columns.label, heading, { style: "heading" });
  putHeads(draft, statement, columns, input, at + 1);

  const top = at + 2;
  const figures = rowFigures(statement);
  const order = [
    ...figures.filter(({ row }) => row.kind !== "special"),
    ...figures.filter(({ row }) => row.kind === "special"),
  ];
  const rowOf = new Map(order.map((each, index) => [each.row, top + index]));
  const rows = order.map((each, index) =>
    putRow({ draft, statement, scope, columns, input, rowOf }, each, top + index),
  );
  const bottom = top + rows.length - 1;
  const find = (sought: RowFigures | null): StatementRowCells | null =>
    rows.find(({ figures: of }) => of === sought) ?? null;
  const headline = headlineTotal(figures);
  const areas = areasOf(headline, figures);

  addFormats(draft, columns, rows, top, bottom);
  nameComments(draft, scope.block, { column: columns.comment, top, bottom });
  addBlock(draft, scope.block, "table", area(draft, at, columns.label, bottom, columns.comment));
  return {
    statement,
    scope,
    figures,
    rows,
    headline: find(headline),
    areas: rows.filter(({ figures: of }) => areas.includes(of)),
    top,
    bottom,
  };
}

function putHeads(
  draft: Draft,
  statement: Statement,
  columns: StatementColumns,
  { texts: { sheets } }: PlanInput,
  row: number,
): void {
  const texts = sheets.statement;
  const { when, previous } = scopeTexts(statement, sheets.words);
  const outcome = outcomeRole(statement);
  const before = previousRole(statement);
  const head = (column: number | null, text: string | null): void => {
    if (column !== null) put(draft, row, column, text, { style: "columnHead" });
  };
  put(draft, row, columns.label, texts.area, { style: "columnHeadLeft" });
  head(columns.outcome, outcome && texts.column(outcome, when));
  if (columns.against) {
    head(columns.against.budget, texts.column("budget", when));
    head(columns.against.deviation, texts.column("deviation", when));
    head(columns.against.bar, null);
    head(columns.against.share, texts.column("deviation-percent", when));
  }
  head(columns.shareOfYear, texts.shareOfYear);
  head(columns.previous, before && texts.column(before, previous));
  head(columns.change, before && texts.change);
  put(draft, row, columns.comment, sheets.words.comment, { style: "inputHead" });
  draft.rowHeights.set(row, HEAD_HEIGHT);
}

/** Colours of the deviations, and the bars on one scale for the whole table. */
function addFormats(
  draft: Draft,
  { against }: StatementColumns,
  rows: readonly StatementRowCells[],
  top: number,
  bottom: number,
): void {
  if (!against) return;
  const column = (at: number): ReturnType<typeof area> => area(draft, top, at, bottom, at);
  const limit = Math.max(0, ...rows.map(({ deviation }) => Math.abs(deviation.value ?? 0)));
  draft.conditionalFormats.push(
    { kind: "sign", range: column(against.deviation) },
    { kind: "sign", range: column(against.share) },
    { kind: "bar", range: column(against.bar), limit },
  );
}
