import { levelOf } from "../../../core/calc/depth/period-split";
import { addMonths } from "../../../core/model/month";
import { reference, type Computed } from "../../computed";
import { addBlock, area, put, type Draft } from "../../draft";
import { depthFigureId, type DepthFigure } from "../../figure-ids";
import { binary, call, cell, range } from "../../formula";
import type { PlanInput } from "../../input";
import type { Unit } from "../../../core/model/unit";
import { FIRST, LABEL } from "./layout";
import type { Pair } from "./pair";
import { costSum, splitRanges, type SplitPeriod } from "./split";
import { unitFormat } from "../number-look";

/** A period as a whole: its household months and their mean cost. */
export interface Level {
  readonly volume: Computed<number>;
  readonly price: Computed<number>;
}

/** A period and the same months a year before; null where one of them has no household and so no price. */
export interface PeriodLevels {
  readonly period: SplitPeriod;
  readonly levels: { readonly before: Level; readonly after: Level } | null;
}

/** Household months, average and cost of each period and of the one it is compared with; returns the next free row too. */
export function putLevels(
  draft: Draft,
  head: number,
  { pair, periods }: { readonly pair: Pair; readonly periods: readonly SplitPeriod[] },
  input: PlanInput,
): { readonly levels: readonly PeriodLevels[]; readonly end: number } {
  const { depth, words } = input.texts.sheets;
  const { unit } = pair.cost.series;
  put(draft, head, LABEL, depth.split.period, { style: "columnHeadLeft" });
  [depth.split.householdMonths, depth.split.mean, depth.split.cost].forEach((text, at) => {
    put(draft, head, FIRST + at, text, { style: "columnHead" });
  });
  draft.rowHeights.set(head, 30);
  let row = head + 1;
  const levels = periods.map((period): PeriodLevels => {
    const ranges = splitRanges(pair, period);
    const [before, after] = (["before", "after"] as const).map((side) => {
      const shift = side === "before" ? -12 : 0;
      const span = words.span(addMonths(period.from, shift), addMonths(period.to, shift));
      const at = { row: row++, id: period.id, side, span };
      const volumes = range(ranges.volume[side]);
      const cost = {
        formula: call("SUMPRODUCT", volumes, range(ranges.price[side])),
        value: costSum(period.months, side),
      };
      const level = levelOf(period.months.map((each) => each[side]));
      return putLevel(draft, at, { count: call("SUM", volumes), cost, level }, { unit, input });
    });
    return { period, levels: before && after ? { before, after } : null };
  });
  addBlock(draft, "depth.levels", "table", area(draft, head, LABEL, row - 1, FIRST + 2));
  return { levels, end: row };
}

interface LevelSource {
  readonly count: Computed["formula"];
  readonly cost: Computed<number>;
  readonly level: { readonly volume: number; readonly price: number } | null;
}

function putLevel(
  draft: Draft,
  at: {
    readonly row: number;
    readonly id: string;
    readonly side: "before" | "after";
    readonly span: string;
  },
  { count, cost, level }: LevelSource,
  { unit, input }: { readonly unit: Unit; readonly input: PlanInput },
): Level | null {
  const { split } = input.texts.sheets.depth;
  const tag = (figure: DepthFigure, label: string, of: Unit) => ({
    figure: {
      id: depthFigureId(figure, at.id, at.side),
      label: `${label}, ${at.span}`,
      unit: of,
      period: at.id,
    },
  });
  const style = "cell";
  put(draft, at.row, LABEL, at.span, { style: "rowHead" });
  const volume = put(
    draft,
    at.row,
    FIRST,
    { formula: count, value: level?.volume ?? 0 },
    { style, format: "integer", ...tag("household-months", split.householdMonths, "count") },
  );
  const sum = put(draft, at.row, FIRST + 2, cost, {
    style,
    format: unitFormat(unit),
    ...tag("cost", split.cost, unit),
  });
  const mean = level && {
    formula: binary(cell(sum), "/", cell(volume)),
    value: level.price,
  };
  const price = put(draft, at.row, FIRST + 1, mean, {
    style,
    format: unitFormat(unit),
    ...(mean && tag("average-cost", split.mean, unit)),
  });
  return level && { volume: reference(volume, level.volume), price: reference(price, level.price) };
}
