import { MARGIN, type Feasibility } from "../../../core/calc/forecast/feasibility";
import { volumeReach, type VolumeReach } from "../../../core/calc/forecast/volume-reach";
import type { IndicatorRow, IndicatorTable } from "../../../core/model/indicator";
import { month } from "../../../core/model/month";
import type { CellPlace } from "../../../core/model/place";
import type { Computed } from "../../computed";
import { binary, call, cell, number, range, type Formula } from "../../formula";
import type { PlanInput } from "../../input";
import { layMonthly } from "../monthly/sheet";
import { FIRST_MONTH, LAST_MONTH } from "../monthly/layout";
import { shownValue, type YearTable } from "../monthly/table";

/** What a forecast asks of the rest of the year, live, and whether that is within reach. */
export interface Reach {
  readonly required: Computed<number>;
  /** The highest month known. */
  readonly highest: Computed<number>;
  /** 1 within reach, −1 out of it, from the cell that shows `required`. */
  readonly state: (required: CellPlace) => Computed<number>;
  readonly found: Feasibility;
}

/** Our own cells of the row's forecast and newest figure. */
interface ReachCells {
  readonly forecast: CellPlace;
  readonly current: CellPlace | null;
}

/** Months are read from Månadsserier where the row is tied to a series; null where the forecast asks nothing. */
export function reachOf(
  table: IndicatorTable,
  row: IndicatorRow,
  cells: ReachCells,
  input: PlanInput,
): Reach | null {
  const reach = volumeReach(table, row, input.facts.series, input.reportMonth);
  if (!reach) return null;
  if (reach.basis === "figure") {
    const { current } = cells;
    return current && fromFigure(row, reach, { ...cells, current });
  }
  const section = layMonthly(input)?.sections.find((each) => each.table.series.id === row.series);
  return section ? fromSeries(reach, section.table, cells) : null;
}

function fromSeries(
  { found, year, passed }: VolumeReach,
  table: YearTable,
  cells: ReachCells,
): Reach {
  const known = Array.from({ length: passed }, (_, at) =>
    shownValue(table, month(year, at + 1)),
  ).flatMap((shown) => shown?.formula ?? []);
  const unknown = passed - known.length;
  const sum = call("SUM", ...known);
  const all =
    unknown === 0 ? sum : binary(sum, "+", binary(number(unknown), "*", call("MAX", ...known)));
  const highest = call("MAX", ...allMonths(table));
  const lowest = call("MIN", ...allMonths(table));
  const whole = binary(cell(cells.forecast), "*", number(12));
  return reachFrom(found, perMonth(whole, all, found.remaining), highest, lowest);
}

function fromFigure(
  { overYear }: IndicatorRow,
  { found, passed }: VolumeReach,
  cells: ReachCells & { readonly current: CellPlace },
): Reach {
  const isMean = overYear === "mean";
  const forecast = cell(cells.forecast);
  const figure = cell(cells.current);
  const whole = isMean ? binary(forecast, "*", number(12)) : forecast;
  const sum = isMean ? binary(figure, "*", number(passed)) : figure;
  const mean = isMean ? figure : binary(figure, "/", number(passed));
  return reachFrom(found, perMonth(whole, sum, found.remaining), mean, mean);
}

function perMonth(year: Formula, passed: Formula, remaining: number): Formula {
  return binary(binary(year, "-", passed), "/", number(remaining));
}

function reachFrom(
  found: Feasibility,
  required: Formula,
  highest: Formula,
  lowest: Formula,
): Reach {
  const margin = (of: Formula): Formula => binary(number(MARGIN), "*", call("ABS", of));
  const over = (at: CellPlace): Formula =>
    binary(cell(at), ">", binary(highest, "+", margin(highest)));
  const under = (at: CellPlace): Formula =>
    binary(cell(at), "<", binary(lowest, "-", margin(lowest)));
  return {
    found,
    required: { formula: required, value: found.required },
    highest: { formula: highest, value: found.highest },
    state: (at) => {
      const isOut = found.isBound ? over(at) : call("OR", over(at), under(at));
      return {
        formula: call("IF", isOut, number(-1), number(1)),
        value: found.isOutOfReach ? -1 : 1,
      };
    },
  };
}

/** Every month of the series on Månadsserier, a range a year; marks among them are text and passed over. */
function allMonths(table: YearTable): readonly Formula[] {
  return [...table.rows.values()].map((row) =>
    range({ sheet: table.sheet, top: row, left: FIRST_MONTH, bottom: row, right: LAST_MONTH }),
  );
}
