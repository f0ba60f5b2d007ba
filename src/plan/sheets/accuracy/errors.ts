import { errorMeasures, type ErrorMeasures } from "../../../core/calc/accuracy/error-measures";
import { monthsBetween } from "../../../core/calc/reported";
import { addMonths, isoMonth, month, yearOf, type Month } from "../../../core/model/month";
import type { Unit } from "../../../core/model/unit";
import type { Computed } from "../../computed";
import { addBlock, area, put, type Draft } from "../../draft";
import { accuracyFigureId } from "../../figure-ids";
import { binary, call, number, range, type Formula } from "../../formula";
import type { PlanInput } from "../../input";
import type { FormatName } from "../../style";
import { ACCURACY, figureSpans } from "./columns";
import { putSpan } from "../follow-up/grid";
import { shortName } from "../monthly/message";
import { monthRanges, shownValue, type YearTable } from "../monthly/table";
import { signedFormat, unitFormat } from "../number-look";

/** A series whose months this year can be held against the same months last year. */
export interface TestedSeries {
  readonly table: YearTable;
  readonly from: Month;
  readonly to: Month;
  /** Whole years before the tested one, oldest first; the seasonal scale is made of them. */
  readonly years: readonly number[];
  readonly measures: ErrorMeasures;
}

/** The measures in the order of the columns, after the number of months. */
const MEASURES = [
  "meanError",
  "meanAbsolute",
  "rootMeanSquare",
  "absoluteShare",
  "weightedShare",
  "symmetricShare",
  "scaledAbsolute",
  "scaledRootMeanSquare",
  "bias",
  "trackingSignal",
] as const satisfies readonly (keyof ErrorMeasures)[];
type MeasureName = (typeof MEASURES)[number];

export function testedSeries(
  tables: readonly YearTable[],
  input: PlanInput,
): readonly TestedSeries[] {
  return tables.flatMap((table) => tested(table, input.reportMonth) ?? []).slice(0, MOST_SERIES);
}

const MOST_SERIES = 8;

function tested(table: YearTable, reportMonth: Month): TestedSeries | null {
  if (table.series.planned) return null;
  const year = yearOf(reportMonth);
  const from = month(year, 1);
  let to = addMonths(from, -1);
  while (to < reportMonth && shownValue(table, addMonths(to, 1))) to = addMonths(to, 1);
  const years: number[] = [];
  for (let before = year - 1; isWhole(table, before); before -= 1) years.unshift(before);
  if (to < from || years.length === 0) return null;
  const values = (first: Month, last: Month): readonly number[] =>
    monthsBetween(first, last).flatMap((at) => shownValue(table, at)?.value ?? []);
  const training = values(month(years[0] ?? year, 1), month(year - 1, 12));
  const naive = values(addMonths(from, -12), addMonths(to, -12));
  const measures = errorMeasures(values(from, to), naive, training);
  return measures && { table, from, to, years, measures };
}

function isWhole(table: YearTable, year: number): boolean {
  return monthsBetween(month(year, 1), month(year, 12)).every((at) => shownValue(table, at));
}

/** Error measures of last year's month as forecast of this year's, series by series; returns the last row. */
export function putErrors(
  draft: Draft,
  at: number,
  all: readonly TestedSeries[],
  input: PlanInput,
): number {
  const { accuracy, words } = input.texts.sheets;
  const spans = figureSpans();
  put(draft, at, ACCURACY.label, accuracy.errorsHeading, { style: "heading" });
  const head = at + 1;
  put(draft, head, ACCURACY.label, accuracy.series, { style: "columnHeadLeft" });
  const heads = [accuracy.tested, ...MEASURES.map((name) => accuracy.measures[name])];
  heads.forEach((name, k) => {
    const span = spans[k];
    if (span) putSpan(draft, head, span, name, { style: "columnHead" });
  });
  draft.rowHeights.set(head, 42);
  all.forEach((one, index) => {
    const row = head + 1 + index;
    const { series } = one.table;
    const name = shortName(series, input);
    put(draft, row, ACCURACY.label, `${name}, ${words.unit[series.unit]}`, { style: "rowHead" });
    const [first] = spans;
    if (first) {
      putSpan(draft, row, first, words.span(one.from, one.to), { style: "cell" });
    }
    const formulas = measureFormulas(one);
    MEASURES.forEach((measure, k) => {
      const span = spans[k + 1];
      if (!span) return;
      const value = one.measures[measure];
      const content: Computed<number> | null =
        value === null ? null : { formula: formulas[measure], value };
      const look = lookOf(measure, series.unit);
      putSpan(draft, row, span, content, {
        style: "cell",
        format: look.format,
        ...(content && {
          figure: {
            id: accuracyFigureId(`measure.${measure}`, isoMonth(one.to), series.id),
            label: `${series.title}, ${accuracy.measures[measure]}`,
            unit: look.unit,
            period: `${isoMonth(one.from)}..${isoMonth(one.to)}`,
          },
        }),
      });
    });
  });
  const bottom = head + all.length;
  addBlock(draft, "errors", "table", area(draft, at, ACCURACY.label, bottom, ACCURACY.right));
  return bottom;
}

function lookOf(measure: MeasureName, unit: Unit): { format: FormatName; unit: Unit } {
  switch (measure) {
    case "meanError":
      return { format: signedFormat(unit), unit };
    case "meanAbsolute":
    case "rootMeanSquare":
      return { format: unitFormat(unit), unit };
    case "absoluteShare":
    case "weightedShare":
    case "symmetricShare":
      return { format: "percent1", unit: "percent" };
    case "bias":
      return { format: "signedPercent1", unit: "percent" };
    case "scaledAbsolute":
    case "scaledRootMeanSquare":
      return { format: "decimal2", unit: "count" };
    case "trackingSignal":
      return { format: "signed1", unit: "count" };
  }
}

/** The formulas of core's `errorMeasures`, live on the rows of Månadsserier. */
function measureFormulas({
  table,
  from,
  to,
  years,
  measures,
}: TestedSeries): Readonly<Record<MeasureName, Formula>> {
  const rowOf = (first: Month, last: Month): Formula => {
    const [at] = monthRanges(table, first, last);
    return at ? range(at) : number(0);
  };
  const actual = rowOf(from, to);
  const naive = rowOf(addMonths(from, -12), addMonths(to, -12));
  const errors = binary(actual, "-", naive);
  const count = number(measures.count);
  const sum = (of: Formula): Formula => call("SUMPRODUCT", of);
  const per = (left: Formula, right: Formula): Formula => binary(left, "/", right);
  const square = (of: Formula): Formula => binary(of, "^", number(2));
  const total = binary(call("SUM", actual), "-", call("SUM", naive));
  const absolute = sum(call("ABS", errors));
  const meanAbsolute = per(absolute, count);
  const meanSquare = per(sum(square(errors)), count);
  const whole = (year: number): Formula => rowOf(month(year, 1), month(year, 12));
  const changes = years.slice(1).map((year) => binary(whole(year), "-", whole(year - 1)));
  const scaleOf = (size: (change: Formula) => Formula): Formula =>
    per(
      changes
        .map((change) => sum(size(change)))
        .reduce<Formula>((all, one) => binary(all, "+", one), number(0)),
      number(12 * changes.length),
    );
  const sizes = binary(call("ABS", actual), "+", call("ABS", naive));
  return {
    meanError: per(total, count),
    meanAbsolute,
    rootMeanSquare: call("SQRT", meanSquare),
    absoluteShare: per(sum(call("ABS", per(errors, actual))), count),
    weightedShare: per(absolute, sum(call("ABS", actual))),
    symmetricShare: per(sum(per(binary(number(2), "*", call("ABS", errors)), sizes)), count),
    scaledAbsolute: per(
      meanAbsolute,
      scaleOf((change) => call("ABS", change)),
    ),
    scaledRootMeanSquare: call("SQRT", per(meanSquare, scaleOf(square))),
    bias: per(total, call("SUM", actual)),
    trackingSignal: per(total, meanAbsolute),
  };
}
