import {
  investmentDeviation,
  netAmount,
  netValue,
  outcomeRoleOf,
  paymentSign,
  type NetAmount,
} from "../../../core/calc/investment-figures";
import { shareOf } from "../../../core/calc/ratio";
import type { InvestmentRow, InvestmentTable } from "../../../core/model/investment";
import type { CellPlace } from "../../../core/model/place";
import { commentCell } from "../../comments";
import { sourceContent, type Computed } from "../../computed";
import { put, type Draft } from "../../draft";
import { investmentFigureId } from "../../figure-ids";
import { binary, cell, negate, type Formula } from "../../formula";
import type { PlanInput } from "../../input";
import type { CellValue, FigureTag } from "../../model";
import { textHeight } from "../../text-block";
import type { InvestmentGrid } from "./grid";
import { signedFormat, unitFormat } from "../number-look";
import { ratioContent } from "../statement/content";
import { ROW_STYLES } from "../statement/row";

/** A row of investments as it stands on our sheet. */
export interface InvestmentRowCells {
  readonly row: InvestmentRow;
  readonly key: string;
  readonly deviation: { readonly at: CellPlace; readonly value: number | null };
}

export interface InvestmentContext {
  readonly draft: Draft;
  readonly table: InvestmentTable;
  readonly grid: InvestmentGrid;
  readonly input: PlanInput;
  readonly idOf: (wanted: string) => string;
}

export function putInvestmentRow(
  context: InvestmentContext,
  row: InvestmentRow,
  at: number,
): InvestmentRowCells {
  const { draft, table, grid } = context;
  const styles = ROW_STYLES[row.kind];
  put(draft, at, grid.label, row.label, { style: styles.head });
  const places = new Map<number, CellPlace>();
  for (const [index, column] of grid.columns) {
    const datum = row.cells[index];
    const source = table.columns[index];
    if (!datum || !source) continue;
    const isNumber = datum.kind === "number";
    const content = isNumber ? sourceContent(datum) : datum.kind === "mark" ? datum.text : null;
    const figure = source.part === "net" ? source.role : (`${source.role}-${source.part}` as const);
    places.set(
      index,
      put(draft, at, column, content, {
        style: styles.cell,
        format: unitFormat(table.unit),
        ...(isNumber && { figure: tagOf(context, row, figure) }),
      }),
    );
  }
  const deviation = investmentDeviation(table, row);
  const formula = deviationFormula(table, places);
  const shown: Computed | CellValue =
    deviation === null || formula === null ? null : { formula, value: deviation };
  const deviationAt = put(draft, at, grid.deviation, shown, {
    style: styles.cell,
    format: signedFormat(table.unit),
    ...(deviation !== null && { figure: tagOf(context, row, "deviation") }),
  });
  const bar = deviation === null ? null : { formula: cell(deviationAt), value: deviation };
  put(draft, at, grid.bar, bar, { style: styles.cell, format: "hidden" });
  putUsed(context, row, at, places);
  return {
    row,
    key: putComment(context, row, at),
    deviation: { at: deviationAt, value: deviation },
  };
}

/** Booked of the budget; empty where there is no budget. */
function putUsed(
  { draft, table, grid }: InvestmentContext,
  row: InvestmentRow,
  at: number,
  places: ReadonlyMap<number, CellPlace>,
): void {
  if (grid.used === null) return;
  const booked = netAmount(table, "actual");
  const budget = netAmount(table, "budget");
  const part = netValue(row, booked);
  const whole = netValue(row, budget);
  const style = ROW_STYLES[row.kind].cell;
  const partAt = booked?.kind === "column" ? places.get(booked.at) : undefined;
  const outAt = booked?.kind === "difference" ? places.get(booked.out) : undefined;
  const inAt = booked?.kind === "difference" ? places.get(booked.in) : undefined;
  const wholeAt = budget?.kind === "column" ? places.get(budget.at) : undefined;
  const isShown = part !== null && whole !== null && wholeAt !== undefined;
  const value = isShown ? shareOf(part, whole) : null;
  if (!isShown || value === null) {
    put(draft, at, grid.used, null, { style });
    return;
  }
  const content: Computed | null = partAt
    ? ratioContent(value, partAt, wholeAt)
    : outAt && inAt
      ? { formula: binary(binary(cell(outAt), "-", cell(inAt)), "/", cell(wholeAt)), value }
      : null;
  put(draft, at, grid.used, content, { style, format: "percent1" });
}

function deviationFormula(
  table: InvestmentTable,
  places: ReadonlyMap<number, CellPlace>,
): Formula | null {
  const budget = netFormula(netAmount(table, "budget"), places);
  const outcome = netFormula(netAmount(table, outcomeRoleOf(table)), places);
  if (!budget || !outcome) return null;
  return paymentSign(table) === 1 ? binary(budget, "-", outcome) : binary(outcome, "-", budget);
}

function netFormula(net: NetAmount | null, places: ReadonlyMap<number, CellPlace>): Formula | null {
  if (net === null) return null;
  if (net.kind === "column") {
    const at = places.get(net.at);
    return at ? cell(at) : null;
  }
  const out = places.get(net.out);
  const income = places.get(net.in);
  if (!out) return income ? negate(cell(income)) : null;
  return income ? binary(cell(out), "-", cell(income)) : cell(out);
}

function tagOf(
  { table, input, idOf }: InvestmentContext,
  row: InvestmentRow,
  figure: string,
): FigureTag {
  const period = String(table.year ?? Math.floor(input.reportMonth / 12));
  const id = idOf(investmentFigureId(figure, row.label, period));
  return { id, label: row.label, unit: table.unit, period };
}

function putComment(
  { draft, grid, input, idOf }: InvestmentContext,
  row: InvestmentRow,
  at: number,
): string {
  const key = idOf(`investments/${row.key}`);
  const comments = (input.comments.investments ?? []).filter((each) => each.key === key);
  commentCell(draft, { row: at, column: grid.comment }, { key, label: row.label }, comments);
  const height = (text: string, column: number): number =>
    textHeight(text, { left: column, right: column, style: "input", columnWidths: grid.widths });
  const needed = Math.max(
    height(row.label, grid.label),
    ...comments.map(({ text }) => height(text, grid.comment)),
  );
  if (needed > ROW_HEIGHT) draft.rowHeights.set(at, needed);
  return key;
}

const ROW_HEIGHT = 15;
