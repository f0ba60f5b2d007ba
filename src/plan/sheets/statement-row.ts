import { costSign, rowSign } from "../../core/calc/deviation";
import { counts, type RowFigures } from "../../core/calc/row-figures";
import { outcomeRole, previousRole } from "../../core/calc/statement-roles";
import type { CellPlace } from "../../core/model/place";
import type { RowKind, Statement, StatementRow } from "../../core/model/statement";
import { commentCell } from "../comments";
import { reference, type Computed } from "../computed";
import { put, type Draft } from "../draft";
import { cell } from "../formula";
import { statementFigureId, type StatementFigure } from "../figure-ids";
import type { PlanInput } from "../input";
import type { CellValue, FigureTag } from "../model";
import type { FormatName, StyleName } from "../style";
import { textHeight } from "../text-block";
import type { StatementColumns } from "./statement-columns";
import { signedFormat, unitFormat } from "./number-look";
import {
  amountContent,
  computed,
  difference,
  shareContent,
  type PartCell,
} from "./statement-content";
import type { ScopeTexts } from "./statement-scope";

/** A figure on our sheet: where it stands and what the core computed; null where it is undefined. */
export interface Shown {
  readonly at: CellPlace;
  readonly value: number | null;
}

/** The figure as a reference to its cell; null where it is undefined. */
export function live({ at, value }: Shown): Computed<number> | null {
  return value === null ? null : reference(at, value);
}

/** A row of a statement as it stands on our sheet. */
export interface StatementRowCells {
  readonly figures: RowFigures;
  readonly label: CellPlace;
  readonly outcome: Shown;
  readonly budget: Shown;
  readonly deviation: Shown;
  readonly deviationShare: Shown;
  /** Last year; null where the table does not show it. */
  readonly previous: Shown | null;
}

/** What all rows of a table have in common. */
export interface RowContext {
  readonly draft: Draft;
  readonly statement: Statement;
  readonly scope: ScopeTexts;
  readonly columns: StatementColumns;
  readonly input: PlanInput;
  /** On which row of the sheet each row of the statement stands. */
  readonly rowOf: ReadonlyMap<StatementRow, number>;
}

export const ROW_STYLES: Readonly<
  Record<RowKind, { readonly head: StyleName; readonly cell: StyleName }>
> = {
  area: { head: "rowHead", cell: "cell" },
  total: { head: "totalHead", cell: "total" },
  "of-which": { head: "ofWhichHead", cell: "ofWhich" },
  special: { head: "ofWhichHead", cell: "ofWhich" },
};

export function putRow(context: RowContext, figures: RowFigures, at: number): StatementRowCells {
  const { draft, statement, columns } = context;
  const { row } = figures;
  const amountFormat = unitFormat(statement.unit);
  const changeFormat = signedFormat(statement.unit);
  const show = (
    column: number,
    content: Computed | CellValue,
    format: FormatName,
    figure?: StatementFigure,
  ): CellPlace =>
    put(draft, at, column, content, {
      style: ROW_STYLES[row.kind].cell,
      format,
      ...(figure && holdsNumber(content) && { figure: statementTag(context, row, figure) }),
    });
  const parts = (column: number): readonly PartCell[] =>
    row.parts.flatMap((index) => partCell(context, row, index, column) ?? []);

  const label = put(draft, at, columns.label, row.label, { style: ROW_STYLES[row.kind].head });
  const outcome = show(
    columns.outcome,
    amountContent(row, outcomeRole(statement), figures.outcome, parts(columns.outcome)),
    amountFormat,
    "outcome",
  );
  const budget = show(
    columns.budget,
    amountContent(row, "budget", figures.budget, parts(columns.budget)),
    amountFormat,
    "budget",
  );
  const betterThanBudget =
    rowSign(costSign(statement), row) === 1
      ? difference(budget, outcome)
      : difference(outcome, budget);
  const deviation = show(
    columns.deviation,
    computed(figures.deviation, betterThanBudget),
    changeFormat,
    "deviation",
  );
  show(columns.bar, computed(figures.deviation, cell(deviation)), "hidden");
  const deviationShare = show(
    columns.deviationShare,
    shareContent(figures, deviation, budget),
    "signedPercent1",
    "deviation-share",
  );
  let previous: Shown | null = null;
  if (columns.previous !== null && columns.change !== null) {
    const role = previousRole(statement);
    const before = amountContent(row, role, figures.previous, parts(columns.previous));
    const at = show(columns.previous, before, amountFormat, "previous");
    const change = computed(figures.change, difference(outcome, at));
    show(columns.change, change, changeFormat, "change");
    previous = { at, value: figures.previous.value };
  }
  putComment(context, row, at);
  return {
    figures,
    label,
    outcome: { at: outcome, value: figures.outcome.value },
    budget: { at: budget, value: figures.budget.value },
    deviation: { at: deviation, value: figures.deviation },
    deviationShare: { at: deviationShare, value: figures.deviationShare },
    previous,
  };
}

export function statementTag(
  { statement, scope }: Pick<RowContext, "statement" | "scope">,
  row: StatementRow,
  figure: StatementFigure,
): FigureTag {
  const isUnique = statement.rows.filter(({ label }) => label === row.label).length === 1;
  return {
    id: statementFigureId(scope.block, figure, isUnique ? row.label : row.key),
    label: row.label,
    unit: isShare(figure) ? "percent" : statement.unit,
    period: scope.iso,
  };
}

function isShare(figure: StatementFigure): boolean {
  return figure === "deviation-share" || figure === "share-of-year";
}

function holdsNumber(content: Computed | CellValue): boolean {
  const value =
    typeof content === "object" && content && "formula" in content ? content.value : content;
  return typeof value === "number";
}

function partCell(
  { draft, statement, rowOf }: RowContext,
  total: StatementRow,
  index: number,
  column: number,
): PartCell | null {
  const part = statement.rows[index];
  const row = part && rowOf.get(part);
  if (!part || row === undefined) return null;
  return { at: { sheet: draft.name, row, column }, counts: counts(part, total) };
}

/** The row's yellow cell, its identity in the margin, and a height that fits both its label and its comment. */
function putComment(
  { draft, scope, columns, input }: RowContext,
  row: StatementRow,
  at: number,
): void {
  const identity = { key: `${scope.block}/${row.key}`, label: row.label };
  const comments = (input.comments.statement ?? []).filter(({ key }) => key === identity.key);
  commentCell(draft, { row: at, column: columns.comment }, identity, comments);
  const height = (text: string, column: number): number =>
    textHeight(text, { left: column, right: column, style: "input", columnWidths: columns.widths });
  const needed = Math.max(
    height(row.label, columns.label),
    ...comments.map(({ text }) => height(text, columns.comment)),
  );
  if (needed > ROW_HEIGHT) draft.rowHeights.set(at, needed);
}

/** What Excel gives a row of one line. */
const ROW_HEIGHT = 15;
