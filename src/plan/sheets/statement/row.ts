import { costSign, rowSign } from "../../../core/calc/deviation";
import { counts, type RowFigures } from "../../../core/calc/row-figures";
import { outcomeRole, previousRole } from "../../../core/calc/statement-roles";
import type { CellPlace } from "../../../core/model/place";
import type { RowKind, Statement, StatementRow } from "../../../core/model/statement";
import { commentCell } from "../../comments";
import { reference, type Computed } from "../../computed";
import { put, type Draft } from "../../draft";
import { cell } from "../../formula";
import { statementFigureId, type StatementFigure } from "../../figure-ids";
import type { PlanInput } from "../../input";
import type { CellValue, FigureTag } from "../../model";
import type { FormatName, StyleName } from "../../style";
import { textHeight } from "../../text-block";
import type { StatementColumns } from "./columns";
import { signedFormat, unitFormat } from "../number-look";
import { amountContent, computed, difference, shareContent, type PartCell } from "./content";
import type { ScopeTexts } from "./scope";

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
  /** Last year and the change since; null where the sheet does not show them. */
  readonly previous: Shown | null;
  readonly change: Shown | null;
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
  const { draft, columns } = context;
  const { row } = figures;
  const label = put(draft, at, columns.label, row.label, { style: ROW_STYLES[row.kind].head });
  const line = { context, figures, at };
  const outcome = showAmount(line, columns.outcome, "outcome");
  const against = showAgainstBudget(line, outcome);
  const previous = showPrevious(line, outcome);
  putComment(context, row, at);
  return { figures, label, outcome, ...against, ...previous };
}

/** A row on its way onto the sheet. */
interface Line {
  readonly context: RowContext;
  readonly figures: RowFigures;
  readonly at: number;
}

function show(
  { context, figures: { row }, at }: Line,
  column: number,
  content: Computed | CellValue,
  format: FormatName,
  figure?: StatementFigure,
): CellPlace {
  return put(context.draft, at, column, content, {
    style: ROW_STYLES[row.kind].cell,
    format,
    ...(figure && holdsNumber(content) && { figure: statementTag(context, row, figure) }),
  });
}

/** An amount of the source, or the sum of the parts on our sheet. */
function showAmount(line: Line, column: number, figure: "outcome" | "budget" | "previous"): Shown {
  const { context, figures } = line;
  const { statement } = context;
  const roles = { outcome: outcomeRole, budget: () => "budget" as const, previous: previousRole };
  const parts = figures.row.parts.flatMap(
    (index) => partCell(context, figures.row, index, column) ?? [],
  );
  const content = amountContent(figures.row, roles[figure](statement), figures[figure], parts);
  const at = show(line, column, content, unitFormat(statement.unit), figure);
  return { at, value: figures[figure].value };
}

/** Budget, deviation, bar and share; where no statement of the sheet has a budget, nothing. */
function showAgainstBudget(
  line: Line,
  outcome: Shown,
): Pick<StatementRowCells, "budget" | "deviation" | "deviationShare"> {
  const { context, figures } = line;
  const { statement, columns } = context;
  if (!columns.against) {
    const nothing: Shown = { at: outcome.at, value: null };
    return { budget: nothing, deviation: nothing, deviationShare: nothing };
  }
  const budget = showAmount(line, columns.against.budget, "budget");
  const better =
    rowSign(costSign(statement), figures.row) === 1
      ? difference(budget.at, outcome.at)
      : difference(outcome.at, budget.at);
  const content = computed(figures.deviation, better);
  const format = signedFormat(statement.unit);
  const deviation = show(line, columns.against.deviation, content, format, "deviation");
  show(line, columns.against.bar, computed(figures.deviation, cell(deviation)), "hidden");
  const ratio = shareContent(figures, deviation, budget.at);
  const share = show(line, columns.against.share, ratio, "signedPercent1", "deviation-share");
  return {
    budget,
    deviation: { at: deviation, value: figures.deviation },
    deviationShare: { at: share, value: figures.deviationShare },
  };
}

/** Last year and the change since, where the sheet has columns for them. */
function showPrevious(line: Line, outcome: Shown): Pick<StatementRowCells, "previous" | "change"> {
  const { columns, statement } = line.context;
  if (columns.previous === null || columns.change === null) return { previous: null, change: null };
  const previous = showAmount(line, columns.previous, "previous");
  const content = computed(line.figures.change, difference(outcome.at, previous.at));
  const change = show(line, columns.change, content, signedFormat(statement.unit), "change");
  return { previous, change: { at: change, value: line.figures.change } };
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
