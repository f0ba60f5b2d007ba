import { feasibility, MARGIN, type Feasibility } from "../../core/calc/forecast/feasibility";
import { numberOf } from "../../core/model/datum";
import type { IndicatorRow, IndicatorTable } from "../../core/model/indicator";
import { month, yearOf, type Month } from "../../core/model/month";
import type { CellPlace } from "../../core/model/place";
import type { Computed } from "../computed";
import { binary, call, cell, number, range, type Formula } from "../formula";
import type { PlanInput } from "../input";
import { passedMonths } from "./measured-columns";
import { layMonthly } from "./monthly";
import { FIRST_MONTH, LAST_MONTH } from "./monthly-layout";
import { shownValue, type YearTable } from "./monthly-table";

/** What a forecast asks of the rest of the year, live, and whether that is within reach. */
export interface Reach {
  readonly required: Computed<number>;
  /** The highest month known. */
  readonly highest: Computed<number>;
  /** 1 within reach, −1 out of it, from the cell that shows `required`. */
  readonly state: (required: CellPlace) => Computed<number>;
  readonly found: Feasibility;
  /** Number of the last month that has passed. */
  readonly passed: number;
}

interface ReachCells {
  readonly forecast: CellPlace;
  readonly current: CellPlace | null;
}

/**
 * Only for what a year's figure is made of months for: means per month and what adds up. The months are those of the series
 * that the row is tied to, as Månadsserier shows them; else the newest figure stands for all that have passed.
 */
export function reachOf(
  table: IndicatorTable,
  row: IndicatorRow,
  columns: { readonly forecast: number; readonly current: number | null },
  cells: ReachCells,
  input: PlanInput,
): Reach | null {
  const forecast = numberOf(row.cells[columns.forecast]);
  const { year, passed } = passedMonths(table, columns, input.reportMonth);
  const current = columns.current === null ? undefined : table.columns[columns.current];
  const figure = columns.current === null ? null : numberOf(row.cells[columns.current]);
  if (forecast === null || row.overYear === null || year < yearOf(input.reportMonth)) return null;
  const months = row.overYear === "mean" ? seriesMonths(row, year, passed, input) : null;
  if (months) return fromSeries(forecast, months, passed, cells);
  if (figure === null || cells.current === null || current?.year !== year) return null;
  return fromFigure(row.overYear, forecast, figure, { ...cells, current: cells.current }, passed);
}

/** A month as Månadsserier shows it; null where it shows no number. */
interface SeriesMonths {
  readonly table: YearTable;
  readonly year: readonly (Computed<number> | null)[];
  readonly seen: readonly number[];
}

function seriesMonths(
  { series }: IndicatorRow,
  year: number,
  passed: number,
  input: PlanInput,
): SeriesMonths | null {
  const section = layMonthly(input)?.sections.find(({ table }) => table.series.id === series);
  if (!section) return null;
  const { table } = section;
  const shown = (at: Month): Computed<number> | null => shownValue(table, at);
  const months = Array.from({ length: passed }, (_, at) => shown(month(year, at + 1)));
  if (months.every((each) => each === null)) return null;
  const seen = [...table.shown.keys()].flatMap((at) => shown(at)?.value ?? []);
  return { table, year: months, seen };
}

function fromSeries(
  forecast: number,
  { year, seen, table }: SeriesMonths,
  passed: number,
  cells: ReachCells,
): Reach | null {
  const found = feasibility({
    forecast,
    aggregation: "mean",
    months: year.map((each) => each?.value ?? null),
    passed,
    seen,
  });
  if (!found) return null;
  const known = year.flatMap((each) => each?.formula ?? []);
  const unknown = passed - known.length;
  const sum = call("SUM", ...known);
  const all =
    unknown === 0 ? sum : binary(sum, "+", binary(number(unknown), "*", call("MAX", ...known)));
  const highest = { formula: call("MAX", ...allCells(table)), value: found.highest };
  const lowest = { formula: call("MIN", ...allCells(table)), value: found.lowest };
  return {
    found,
    passed,
    highest,
    required: {
      formula: perMonth(binary(cell(cells.forecast), "*", number(12)), all, found.remaining),
      value: found.required,
    },
    state: stateFormula(found, highest.formula, lowest.formula),
  };
}

function fromFigure(
  overYear: "adds-up" | "mean",
  forecast: number,
  figure: number,
  cells: ReachCells & { readonly current: CellPlace },
  passed: number,
): Reach | null {
  const isMean = overYear === "mean";
  const monthly = isMean ? figure : figure / passed;
  const found = feasibility({
    forecast,
    aggregation: isMean ? "mean" : "sum",
    months: Array.from({ length: passed }, () => monthly),
    passed,
    seen: [],
  });
  if (!found) return null;
  const year = isMean ? binary(cell(cells.forecast), "*", number(12)) : cell(cells.forecast);
  const sum = isMean ? binary(cell(cells.current), "*", number(passed)) : cell(cells.current);
  const mean = isMean ? cell(cells.current) : binary(cell(cells.current), "/", number(passed));
  return {
    found,
    passed,
    highest: { formula: mean, value: monthly },
    required: { formula: perMonth(year, sum, found.remaining), value: found.required },
    state: stateFormula(found, mean, mean),
  };
}

function perMonth(year: Formula, passed: Formula, remaining: number): Formula {
  return binary(binary(year, "-", passed), "/", number(remaining));
}

function stateFormula(found: Feasibility, highest: Formula, lowest: Formula): Reach["state"] {
  const over = (at: CellPlace): Formula =>
    binary(cell(at), ">", binary(highest, "+", binary(number(MARGIN), "*", call("ABS", highest))));
  const under = (at: CellPlace): Formula =>
    binary(cell(at), "<", binary(lowest, "-", binary(number(MARGIN), "*", call("ABS", lowest))));
  return (at) => ({
    formula: call(
      "IF",
      found.isBound ? over(at) : call("OR", over(at), under(at)),
      number(-1),
      number(1),
    ),
    value: found.isOutOfReach ? -1 : 1,
  });
}

/** Every month of the series on Månadsserier, a range a year; marks among them are text and passed over. */
function allCells(table: YearTable): readonly Formula[] {
  return [...table.rows.values()].map((row) =>
    range({
      sheet: table.sheet,
      top: row,
      left: FIRST_MONTH,
      bottom: row,
      right: LAST_MONTH,
    }),
  );
}
