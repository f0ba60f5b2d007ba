import { isoMonth, month, monthNumber } from "../../../core/model/month";
import { remainingMonths } from "../../../core/calc/forecast/remaining";
import { reference, type Computed } from "../../computed";
import { addBlock, area, put, type Draft } from "../../draft";
import { forecastFigureId, type ForecastFigure } from "../../figure-ids";
import { binary, call, cell, number, text, type Formula } from "../../formula";
import type { PlanInput } from "../../input";
import type { Unit } from "../../../core/model/unit";
import type { ForecastColumns } from "./columns";
import { rowName } from "./vintages";
import { unitFormat } from "../number-look";
import { ROW_STYLES, type Shown, type StatementRowCells } from "../statement/row";
import type { StatementTable } from "../statement/table";

const HEAD_HEIGHT = 42;

/**
 * What is left of budget and forecast a month, beside what a month has cost so far. Null without a period from January on
 * in the same unit, and in December.
 */
export function putRemaining(
  draft: Draft,
  at: number,
  columns: ForecastColumns,
  { year, period }: { readonly year: StatementTable; readonly period: StatementTable | null },
  input: PlanInput,
): number | null {
  const passed = period && passedMonths(period, year);
  if (!period || passed === null) return null;
  const texts = input.texts.sheets.forecast;
  const left = 12 - passed;
  put(draft, at, columns.label, texts.remainingHeading(left), { style: "heading" });
  const head = at + 1;
  put(draft, head, columns.label, input.texts.sheets.statement.area, { style: "columnHeadLeft" });
  const heads = [
    texts.actualMonth(period.scope.when),
    texts.budgetRemaining,
    texts.forecastRemaining,
    texts.neededChange,
  ];
  heads.forEach((words, k) => {
    put(draft, head, columns.slot(k), words, { style: "columnHead" });
  });
  draft.rowHeights.set(head, HEAD_HEIGHT);
  let row = head + 1;
  for (const of of year.rows) {
    const { kind, key } = of.figures.row;
    const spent = period.rows.find(({ figures }) => figures.row.key === key);
    if ((kind !== "area" && kind !== "total") || !spent) continue;
    putRow({ draft, columns, year, passed, input }, { of, spent }, row);
    row += 1;
  }
  addBlock(draft, "remaining", "table", area(draft, at, columns.label, row - 1, columns.slot(3)));
  return row;
}

/** Months from January that the period has gone, where both statements tell of one year in one unit. */
function passedMonths(period: StatementTable, year: StatementTable): number | null {
  const { scope } = period.statement;
  const whole = year.statement.scope;
  if (scope.kind !== "period" || whole.kind !== "year") return null;
  const isFromJanuary = scope.from === month(whole.year, 1);
  const passed = monthNumber(scope.to);
  const isWithin = scope.to < month(whole.year, 12) && scope.to >= scope.from;
  const isOneUnit = period.statement.unit === year.statement.unit;
  return isFromJanuary && isWithin && isOneUnit ? passed : null;
}

interface RowContext {
  readonly draft: Draft;
  readonly columns: ForecastColumns;
  readonly year: StatementTable;
  readonly passed: number;
  readonly input: PlanInput;
}

function putRow(
  { draft, columns, year, passed, input }: RowContext,
  { of, spent }: { readonly of: StatementRowCells; readonly spent: StatementRowCells },
  row: number,
): void {
  const { label, kind } = of.figures.row;
  const { unit } = year.statement;
  put(draft, row, columns.label, reference(of.label, label), { style: ROW_STYLES[kind].head });
  const figures = remainingMonths({
    actual: spent.outcome.value,
    budget: of.budget.value,
    forecast: of.outcome.value,
    passed,
  });
  const show = (
    k: number,
    content: Computed | null,
    figure: ForecastFigure,
    shownUnit: Unit = unit,
  ): Shown => {
    const isNumber = typeof content?.value === "number";
    const tag = {
      id: forecastFigureId(figure, isoMonth(input.reportMonth), rowName(year, of)),
      label,
      unit: shownUnit,
      period: year.scope.iso,
    };
    const format = shownUnit === "percent" ? "signedPercent1" : unitFormat(unit);
    const style = ROW_STYLES[kind].cell;
    const place = put(draft, row, columns.slot(k), content, {
      style,
      format,
      ...(isNumber && { figure: tag }),
    });
    return { at: place, value: typeof content?.value === "number" ? content.value : null };
  };
  const perMonth = (value: number | null, amount: Formula, months: number): Computed | null =>
    value === null ? null : { formula: binary(amount, "/", number(months)), value };
  const rest = 12 - passed;
  const actual = cell(spent.outcome.at);
  const so = show(0, perMonth(figures.actual, actual, passed), "actual-month");
  const budgetLeft = binary(cell(of.budget.at), "-", actual);
  show(1, perMonth(figures.budget, budgetLeft, rest), "budget-remaining");
  const forecastLeft = binary(cell(of.outcome.at), "-", actual);
  const left = show(2, perMonth(figures.forecast, forecastLeft, rest), "forecast-remaining");
  if (so.value === null || left.value === null) {
    show(3, null, "needed-change", "percent");
    return;
  }
  const ratio = binary(cell(left.at), "/", cell(so.at));
  const isNothing = binary(cell(so.at), "=", number(0));
  const isTurned = binary(binary(cell(so.at), "*", cell(left.at)), "<", number(0));
  const change = binary(ratio, "-", number(1));
  const formula = call("IF", call("OR", isNothing, isTurned), text(""), change);
  show(3, { formula, value: figures.change ?? "" }, "needed-change", "percent");
}
