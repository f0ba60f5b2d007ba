import { accuracyLimit, valueAdded } from "../../../core/calc/accuracy/forecast-error";
import { FORECAST_METHODS, type ForecastMethod } from "../../../core/calc/forecast/full-year";
import { isoMonth, month, monthNumber, yearOf, type Month } from "../../../core/model/month";
import type { CellPlace, RangePlace } from "../../../core/model/place";
import type { Unit } from "../../../core/model/unit";
import { reference, type Computed } from "../../computed";
import { addBlock, area, put, type Draft } from "../../draft";
import { accuracyFigureId } from "../../figure-ids";
import { binary, call, cell, number } from "../../formula";
import type { PlanInput } from "../../input";
import type { FormatName } from "../../style";
import { ACCURACY, monthColumns } from "./columns";
import { putState } from "./state";
import { putSpan } from "../follow-up/grid";
import type { Workings } from "../forecast/workings";
import { unitFormat } from "../number-look";

/** The months that forecasts of a year are followed up at. */
const ORIGINS = [4, 8, 10];
/** The one of them that the title speaks of: the interim report's. */
const TOLD = 8;
const NAIVE: ForecastMethod = "seasonal-naive";

/** A year on which the methods were tried. */
export interface Tried {
  readonly series: string;
  readonly year: number;
  /** How far off each method would have been in August, as fractions; null where it lacks months. */
  readonly misses: { readonly range: RangePlace; readonly values: readonly (number | null)[] };
  readonly bottom: number;
}

/** Whether last year stands whole in the workings, so that methods can be tried on it. */
export function canBeTried({ series, origin }: Workings): boolean {
  const lastYear = yearOf(series.to) - 1;
  return month(lastYear, 1) >= series.from && origin(month(lastYear, 12)) !== null;
}

/** What every method would have said of last year in April, August and October. */
export function putTried(draft: Draft, at: number, workings: Workings, input: PlanInput): Tried {
  const { accuracy, forecast, words } = input.texts.sheets;
  const { series, place, origin } = workings;
  const year = yearOf(series.to) - 1;
  const december = month(year, 12);
  const outcome = origin(december)?.toDate ?? 0;
  put(
    draft,
    at,
    ACCURACY.label,
    accuracy.triedHeading(series.title, year, words.unit[series.unit]),
    { style: "heading" },
  );
  const head = at + 2;
  const made = ORIGINS.map((number) => month(year, number));
  made.forEach((when, k) => {
    const { amount, word } = monthColumns(k);
    const title = accuracy.madeIn(words.span(when, when), accuracyLimit(monthNumber(when)));
    putSpan(draft, head - 1, { left: amount, right: word }, title, { style: "monthHead" });
  });
  put(draft, head, ACCURACY.label, forecast.method, { style: "columnHeadLeft" });
  put(draft, head, ACCURACY.base, accuracy.outcome(year), { style: "columnHead" });
  made.forEach((_, k) => {
    const columns = monthColumns(k);
    put(draft, head, columns.amount, accuracy.forecast, { style: "columnHead" });
    put(draft, head, columns.error, accuracy.valueAdded, { style: "columnHead" });
    put(draft, head, columns.share, accuracy.share, { style: "columnHead" });
    putSpan(draft, head, { left: columns.symbol, right: columns.word }, null, {
      style: "columnHead",
    });
  });
  draft.rowHeights.set(head, 42);

  const shown = FORECAST_METHODS.filter((method) =>
    made.some((when) => forecastAt(when, method) !== null),
  );
  const top = head + 1;
  const naiveRow = top + shown.indexOf(NAIVE);
  shown.forEach((method, index) => {
    const row = top + index;
    put(draft, row, ACCURACY.label, forecast.methods[method], { style: "rowHead" });
    const year12 = reference(place(december, "toDate"), outcome);
    const whole = put(draft, row, ACCURACY.base, year12, {
      style: "cell",
      format: unitFormat(series.unit),
    });
    made.forEach((when, k) => {
      putCell(row, whole, method, when, k);
    });
  });
  const bottom = top + shown.length - 1;
  addBlock(
    draft,
    `accuracy.${series.id}`,
    "table",
    area(draft, at, ACCURACY.label, bottom, ACCURACY.right),
  );
  const { share: told } = monthColumns(ORIGINS.indexOf(TOLD));
  return {
    series: series.title,
    year,
    misses: {
      range: area(draft, top, told, bottom, told),
      values: shown.map((method) => shareAt(month(year, TOLD), method)),
    },
    bottom,
  };

  function forecastAt(when: Month, method: ForecastMethod): number | null {
    return origin(when)?.forecasts[method] ?? null;
  }

  function shareAt(when: Month, method: ForecastMethod): number | null {
    const value = forecastAt(when, method);
    return value === null || outcome === 0 ? null : value / outcome - 1;
  }

  function putCell(
    row: number,
    whole: CellPlace,
    method: ForecastMethod,
    when: Month,
    k: number,
  ): void {
    const columns = monthColumns(k);
    const show = (
      column: number,
      content: Computed<number> | null,
      format: FormatName,
      figure: { readonly name: string; readonly unit: Unit },
    ): CellPlace =>
      put(draft, row, column, content, {
        style: "cell",
        format,
        ...(content && {
          figure: {
            id: accuracyFigureId(figure.name, isoMonth(when), `${series.id}/${method}`),
            label: `${series.title}, ${forecast.methods[method]}`,
            unit: figure.unit,
            period: String(year),
          },
        }),
      });
    const value = forecastAt(when, method);
    const amount = show(
      columns.amount,
      value === null ? null : reference(place(when, method), value),
      unitFormat(series.unit),
      { name: "method", unit: series.unit },
    );
    const share = shareAt(when, method);
    const ratio = binary(binary(cell(amount), "/", cell(whole)), "-", number(1));
    const missed = show(
      columns.share,
      share === null ? null : { formula: ratio, value: share },
      "signedPercent2",
      { name: "method-pct", unit: "percent" },
    );
    const added = valueAdded(share, shareAt(when, NAIVE));
    const naive = cell({ sheet: draft.name, row: naiveRow, column: columns.share });
    const gain = binary(call("ABS", naive), "-", call("ABS", cell(missed)));
    show(
      columns.error,
      added === null || method === NAIVE ? null : { formula: gain, value: added },
      "signedPercent2",
      { name: "value-added", unit: "percent" },
    );
    putState(
      draft,
      row,
      columns,
      { at: missed, value: share, made: when, row: "method" },
      accuracy,
    );
  }
}
