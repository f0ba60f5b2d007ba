import { costSign, deviation, rowSign, type CostSign } from "../../../core/calc/deviation";
import type { Vintage, VintageAmount } from "../../../core/calc/forecast/vintages";
import { isoMonth, type Month } from "../../../core/model/month";
import { commentCell, nameComments } from "../../comments";
import { reference, sourceContent, type Computed } from "../../computed";
import { addBlock, area, put, type Draft } from "../../draft";
import { forecastFigureId } from "../../figure-ids";
import { binary, cell, number, type Formula } from "../../formula";
import type { PlanInput } from "../../input";
import type { FigureTag } from "../../model";
import type { ForecastColumns } from "./columns";
import type { ForecastSource } from "./source";
import { historyValueCell } from "../history";
import { signedFormat } from "../number-look";
import { live, ROW_STYLES, type Shown, type StatementRowCells } from "../statement/row";
import type { StatementTable } from "../statement/table";

/** A row of the table of vintages as it stands on the sheet. */
export interface VintageRowCells {
  readonly of: StatementRowCells;
  /** Deviation in each earlier vintage, then the current one. */
  readonly deviations: readonly Shown[];
  /** Since the last earlier vintage; + is better. */
  readonly change: Shown;
}

export interface VintageCells {
  readonly table: StatementTable;
  /** Months of the vintages shown, the current one last. */
  readonly months: readonly Month[];
  readonly rows: readonly VintageRowCells[];
  readonly headline: VintageRowCells | null;
  readonly bottom: number;
}

/** Keys of this table's rows, apart from those of other tables on the sheet. */
const VINTAGES_BLOCK = "vintages";

/** The key under which a row's comment is kept. */
export function vintageKey(row: string): string {
  return `${VINTAGES_BLOCK}/${row}`;
}

const HEAD_HEIGHT = 28;

/** The forecast deviation of every row as it was made month by month, and its change. */
export function putVintages(
  draft: Draft,
  at: number,
  columns: ForecastColumns,
  source: ForecastSource & { readonly year: StatementTable },
  input: PlanInput,
): VintageCells {
  const { year, earlier } = source;
  const texts = input.texts.sheets.forecast;
  const { words } = input.texts.sheets;
  put(draft, at, columns.label, texts.vintagesHeading(Number(year.scope.when)), {
    style: "heading",
  });
  const head = at + 1;
  const months = [...earlier.map((vintage) => vintage.at), input.reportMonth];
  put(draft, head, columns.label, input.texts.sheets.statement.area, { style: "columnHeadLeft" });
  months.forEach((made, k) => {
    put(draft, head, columns.slot(k), texts.madeIn(words.span(made, made)), {
      style: "columnHead",
    });
  });
  const previous = earlier.at(-1);
  if (previous) {
    const since = texts.changeSince(words.span(previous.at, previous.at));
    put(draft, head, columns.slot(months.length), since, { style: "columnHead" });
    put(draft, head, columns.bar, null, { style: "columnHead" });
  }
  put(draft, head, columns.comment, words.comment, { style: "inputHead" });
  draft.rowHeights.set(head, HEAD_HEIGHT);

  const shown = year.rows.filter(({ figures: { row } }) => isShown(row.kind, row.key, earlier));
  const sign = costSign(year.statement);
  const top = head + 1;
  const rows = shown.map((each, index) =>
    putVintageRow({ table: year, draft, columns, input, sign, earlier }, each, top + index),
  );
  const bottom = top + rows.length - 1;
  addFormats(draft, columns, rows, { top, bottom, count: months.length });
  nameComments(draft, VINTAGES_BLOCK, { column: columns.comment, top, bottom });
  addBlock(draft, VINTAGES_BLOCK, "table", area(draft, at, columns.label, bottom, columns.comment));
  const headline = rows.find(({ of }) => of === year.headline) ?? null;
  return { table: year, months, rows, headline, bottom };
}

/** Areas and totals always; parts and special rows where an earlier forecast tells of them. */
function isShown(kind: string, key: string, earlier: readonly Vintage[]): boolean {
  return kind === "area" || kind === "total" || earlier.some(({ rows }) => rows.has(key));
}

interface RowContext {
  readonly table: StatementTable;
  readonly draft: Draft;
  readonly columns: ForecastColumns;
  readonly input: PlanInput;
  readonly sign: CostSign;
  readonly earlier: readonly Vintage[];
}

function putVintageRow(context: RowContext, of: StatementRowCells, row: number): VintageRowCells {
  const { draft, columns, input, earlier, table } = context;
  const { key, label, kind } = of.figures.row;
  const { unit } = table.statement;
  const name = rowName(table, of);
  const look = { style: ROW_STYLES[kind].cell, format: signedFormat(unit) } as const;
  put(draft, row, columns.label, reference(of.label, label), { style: ROW_STYLES[kind].head });
  const show = (
    column: number,
    content: Computed<number> | null,
    figure: FigureTag["id"],
  ): Shown => {
    const tag = { id: figure, label, unit, period: table.scope.iso };
    const place = put(draft, row, column, content, { ...look, ...(content && { figure: tag }) });
    return { at: place, value: content?.value ?? null };
  };
  const id = (made: Month): string => forecastFigureId("deviation", isoMonth(made), name);
  const before = earlier.map((vintage, k) =>
    show(columns.slot(k), earlierDeviation(context, of, vintage.rows.get(key)), id(vintage.at)),
  );
  const current = show(columns.slot(earlier.length), live(of.deviation), id(input.reportMonth));
  const previous = before.at(-1);
  const change: Shown = previous
    ? show(
        columns.slot(earlier.length + 1),
        changeOf(current, previous),
        forecastFigureId("change", isoMonth(input.reportMonth), name),
      )
    : { at: current.at, value: null };
  if (previous) {
    put(draft, row, columns.bar, live(change), { style: look.style, format: "hidden" });
  }
  const identity = { key: vintageKey(key), label };
  const place = { row, column: columns.comment };
  commentCell(draft, place, identity, input.comments.forecast ?? []);
  return { of, deviations: [...before, current], change };
}

/** A row's name in ids of figures: its label, or its key where several rows have the label. */
export function rowName(
  { statement }: Pick<StatementTable, "statement">,
  { figures: { row } }: Pick<StatementRowCells, "figures">,
): string {
  const isUnique = statement.rows.filter(({ label }) => label === row.label).length === 1;
  return isUnique ? row.label : row.key;
}

function changeOf(current: Shown, previous: Shown): Computed<number> | null {
  if (current.value === null || previous.value === null) return null;
  return {
    formula: binary(cell(current.at), "-", cell(previous.at)),
    value: current.value - previous.value,
  };
}

/** The deviation of an earlier forecast against the budget as it stands now; null where it is not known. */
function earlierDeviation(
  { input, sign }: RowContext,
  of: StatementRowCells,
  amount: VintageAmount | undefined,
): Computed<number> | null {
  if (!amount) return null;
  const said = vintageFormula(amount, input);
  if (amount.measure === "deviation") return { formula: said, value: amount.value };
  const own = rowSign(sign, of.figures.row);
  const value = deviation(of.budget.value, amount.value, own);
  if (value === null) return null;
  const budget = cell(of.budget.at);
  const formula = own === 1 ? binary(budget, "-", said) : binary(said, "-", budget);
  return { formula, value };
}

/** What stands in the source of an earlier forecast, in the unit of the statement. */
export function vintageFormula({ source, scale }: VintageAmount, input: PlanInput): Formula {
  const read = source.kind === "cell" ? sourceContent(source.datum) : null;
  const plain =
    source.kind === "history"
      ? cell(historyValueCell(input, source.line))
      : typeof read === "number"
        ? number(read)
        : (read?.formula ?? number(0));
  if (scale === 1) return plain;
  return scale === -1 ? { op: "negate", of: plain } : binary(plain, "*", number(scale));
}

function addFormats(
  draft: Draft,
  columns: ForecastColumns,
  rows: readonly VintageRowCells[],
  { top, bottom, count }: { readonly top: number; readonly bottom: number; readonly count: number },
): void {
  const hasChange = count > 1;
  const last = columns.slot(hasChange ? count : 0);
  draft.conditionalFormats.push({
    kind: "sign",
    range: area(draft, top, columns.slot(0), bottom, last),
  });
  if (!hasChange) return;
  const limit = Math.max(0, ...rows.map(({ change }) => Math.abs(change.value ?? 0)));
  draft.conditionalFormats.push({
    kind: "bar",
    range: area(draft, top, columns.bar, bottom, columns.bar),
    limit,
  });
}
