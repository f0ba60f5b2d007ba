import { backtest } from "../../../core/calc/forecast/backtest";
import { FORECAST_METHODS, type ForecastMethod } from "../../../core/calc/forecast/full-year";
import { addMonths, isoMonth, month, monthNumber, yearOf } from "../../../core/model/month";
import type { CellPlace } from "../../../core/model/place";
import type { Unit } from "../../../core/model/unit";
import type { Computed } from "../../computed";
import { addBlock, area, put, type Draft } from "../../draft";
import { forecastFigureId, type ForecastFigure } from "../../figure-ids";
import { binary, call, cell, number, range, type Formula } from "../../formula";
import type { PlanInput } from "../../input";
import { sentence } from "../../live-text";
import { moneyText } from "../../money-text";
import { putText } from "../../text-block";
import type { Assumptions } from "./assumptions";
import type { ForecastColumns } from "./columns";
import type { Workings } from "./workings";
import { unitFormat } from "../number-look";

const HEAD_HEIGHT = 42;

/** Where the methods of a series end, and how far apart they are, as text. */
export interface PutMethods {
  readonly end: number;
  readonly low: Computed<string>;
  readonly high: Computed<string>;
}

/** Full-year forecasts of one series side by side with how each did last year. */
export function putMethods(
  draft: Draft,
  at: number,
  columns: ForecastColumns,
  {
    workings,
    assumptions,
  }: { readonly workings: Workings; readonly assumptions: Assumptions | null },
  input: PlanInput,
): PutMethods {
  const texts = input.texts.sheets.forecast;
  const { words } = input.texts.sheets;
  const { series } = workings;
  const { to } = series;
  const rest = 12 - monthNumber(to);
  const lastYear = yearOf(to) - 1;
  put(
    draft,
    at,
    columns.label,
    texts.methodsHeading(series.title, yearOf(to), words.unit[series.unit]),
    {
      style: "heading",
    },
  );
  const head = at + 1;
  put(draft, head, columns.label, texts.method, { style: "columnHeadLeft" });
  const heads = [
    texts.fullYear(words.span(to, to)),
    texts.perRemaining(rest),
    texts.missThen(words.span(addMonths(to, -12), addMonths(to, -12))),
    texts.meanMiss(lastYear),
  ];
  heads.forEach((name, k) => {
    put(draft, head, columns.slot(k), name, { style: "columnHead" });
  });
  draft.rowHeights.set(head, HEAD_HEIGHT);

  let row = head + 1;
  const top = row;
  const values: number[] = [];
  const line = (
    name: string,
    id: string,
    whole: Computed<number>,
    miss: readonly MissCell[],
  ): void => {
    put(draft, row, columns.label, name, { style: "rowHead" });
    const show = (
      k: number,
      content: Computed<number> | null,
      figure: ForecastFigure | null,
      unit: Unit,
    ): CellPlace =>
      put(draft, row, columns.slot(k), content, {
        style: "cell",
        format: unit === "percent" ? (k === 2 ? "signedPercent1" : "percent1") : unitFormat(unit),
        ...(content &&
          figure && {
            figure: {
              id: forecastFigureId(figure, isoMonth(to), `${series.id}/${id}`),
              label: `${series.title}, ${name}`,
              unit,
              period: String(yearOf(to)),
            },
          }),
      });
    const place = show(0, whole, "method", series.unit);
    const toDate = workings.origin(to)?.toDate ?? 0;
    const left = binary(cell(place), "-", cell(workings.place(to, "toDate")));
    const perMonth = {
      formula: binary(left, "/", number(rest)),
      value: (whole.value - toDate) / rest,
    };
    show(1, perMonth, null, series.unit);
    show(2, miss[0] ?? null, "method-error", "percent");
    show(3, miss[1] ?? null, null, "percent");
    values.push(whole.value);
    row += 1;
  };
  for (const method of FORECAST_METHODS) {
    const value = workings.origin(to)?.forecasts[method] ?? null;
    if (value === null) continue;
    const whole = { formula: cell(workings.place(to, method)), value };
    line(texts.methods[method], method, whole, misses(workings, method));
  }
  if (assumptions) line(texts.ownMethod, "assumptions", assumptions.total, []);
  const bottom = row - 1;
  const all = range(area(draft, top, columns.slot(0), bottom, columns.slot(0)));
  const low = { formula: call("MIN", all), value: Math.min(...values) };
  const high = { formula: call("MAX", all), value: Math.max(...values) };
  const money = { unit: series.unit, sign: "negative", language: input.language, words } as const;
  const difference: Computed<number> = {
    formula: binary(high.formula, "-", low.formula),
    value: high.value - low.value,
  };
  const ends = { low: moneyText(low, money), high: moneyText(high, money) };
  const spread = sentence(texts.spread(ends.low, ends.high, moneyText(difference, money)));
  const block = { left: columns.label, right: columns.comment, columnWidths: columns.widths };
  row = putText(draft, spread, { row, ...block, style: "paragraph" });
  addBlock(
    draft,
    `methods.${series.id}`,
    "table",
    area(draft, at, columns.label, bottom, columns.slot(3)),
  );
  return { end: row + 1, ...ends };
}

type MissCell = Computed<number> | null;

/** The misses of a method last year: at the same month, and on average. */
function misses(workings: Workings, method: ForecastMethod): readonly MissCell[] {
  const { series, place, span } = workings;
  const { to, origins, from } = series;
  const tried = backtest(origins, method, to);
  const lastYear = yearOf(to) - 1;
  const before = addMonths(to, -12);
  const december = month(lastYear, 12);
  if (month(lastYear, 1) < from) return [null, null];
  const outcome: Formula = cell(place(december, "toDate"));
  const one = number(1);
  const same = binary(binary(cell(place(before, method)), "/", outcome), "-", one);
  const months = range(span(month(lastYear, 1), month(lastYear, 11), method));
  const magnitudes = call("ABS", binary(binary(months, "/", outcome), "-", one));
  const mean = binary(call("SUMPRODUCT", magnitudes), "/", number(11));
  return [
    tried.sameMonth === null ? null : { formula: same, value: tried.sameMonth },
    tried.meanAbsolute === null ? null : { formula: mean, value: tried.meanAbsolute },
  ];
}
