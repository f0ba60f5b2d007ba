import { aggregate } from "../../../core/calc/aggregate";
import { newestShown } from "../../../core/calc/reported";
import { isoMonth, month, monthNumber, yearOf, type Month } from "../../../core/model/month";
import type { CellPlace, RangePlace } from "../../../core/model/place";
import type { Series } from "../../../core/model/series";
import { sourceContent, type Computed } from "../../computed";
import { put, type Draft } from "../../draft";
import { call, range } from "../../formula";
import type { PlanInput } from "../../input";
import { FIRST_MONTH, LABEL, TOTAL } from "./layout";
import { unitFormat } from "../number-look";
import { seriesTag } from "../series-figure";

/** A series' table on the sheet: one row per year, oldest first. */
export interface YearTable {
  readonly series: Series;
  readonly headRow: number;
  /** The row of each year. */
  readonly rows: ReadonlyMap<number, number>;
  /** What each month shows; months that show nothing are absent. */
  readonly shown: ReadonlyMap<Month, ShownMonth>;
  readonly sheet: string;
}

export type ShownMonth =
  | {
      readonly kind: "value";
      readonly value: number;
      /** How the cell shows it: live, or the value alone where Excel cannot compute it. */
      readonly content: number | Computed<number>;
    }
  | { readonly kind: "mark"; readonly text: string };

const LAG_MARK = "X";

/** What a month of a series shows: its value, a mark, X while the lag holds it back; null for nothing. */
export function shownMonth(series: Series, at: Month, reportMonth: Month): ShownMonth | null {
  const datum = series.points.get(at);
  if (!datum || at > reportMonth) return null;
  if (at > newestShown(series, reportMonth)) return { kind: "mark", text: LAG_MARK };
  switch (datum.kind) {
    case "number":
      return { kind: "value", value: datum.value, content: sourceContent(datum) };
    case "mark": {
      const text = datum.mark === "lag" ? LAG_MARK : datum.text.trim();
      return text === "" ? null : { kind: "mark", text };
    }
    case "empty":
      return null;
  }
}

/** Where a month stands in the table. */
export function monthCell(table: YearTable, at: Month): CellPlace {
  const row = table.rows.get(yearOf(at));
  if (row === undefined) throw new RangeError(`${table.series.id} has no row for ${isoMonth(at)}`);
  return { sheet: table.sheet, row, column: FIRST_MONTH + monthNumber(at) - 1 };
}

/** The value a month shows as a reference to its cell; null where it shows none. */
export function shownValue(table: YearTable, at: Month): Computed<number> | null {
  const shown = table.shown.get(at);
  if (shown?.kind !== "value") return null;
  return { formula: { op: "cell", at: monthCell(table, at) }, value: shown.value };
}

/** The cells of consecutive months: one range per year, oldest first. */
export function monthRanges(table: YearTable, from: Month, to: Month): readonly RangePlace[] {
  const ranges: RangePlace[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    const start = monthCell(table, from > month(year, 1) ? from : month(year, 1));
    const end = monthCell(table, to < month(year, 12) ? to : month(year, 12));
    ranges.push({
      sheet: table.sheet,
      top: start.row,
      left: start.column,
      bottom: end.row,
      right: end.column,
    });
  }
  return ranges;
}

/** Sum or mean of a span of the table's cells, with the value the core computed; marks in them are text and ignored. */
export function aggregateOf(
  table: YearTable,
  from: Month,
  to: Month,
  value: number,
): Computed<number> {
  const name = table.series.aggregation === "sum" ? "SUM" : "AVERAGE";
  return { formula: call(name, ...monthRanges(table, from, to).map(range)), value };
}

/** Writes the heads and the year rows from `top` on. */
export function putYearTable(
  draft: Draft,
  top: number,
  series: Series,
  input: PlanInput,
): YearTable {
  const { reportMonth, texts } = input;
  const shown = new Map<Month, ShownMonth>();
  for (const at of [...series.points.keys()].toSorted((a, b) => a - b)) {
    const what = shownMonth(series, at, reportMonth);
    if (what) shown.set(at, what);
  }
  const years = [...new Set([...shown.keys()].map(yearOf))];
  const rows = new Map(years.map((year, index) => [year, top + 1 + index]));
  const table: YearTable = { series, headRow: top, rows, shown, sheet: draft.name };
  putHeads(draft, table, texts.sheets.monthly.total[series.aggregation], input);
  for (const year of years) putYear(draft, table, year, { isNewest: year === years.at(-1) });
  return table;
}

function putHeads(draft: Draft, { headRow }: YearTable, total: string, { texts }: PlanInput): void {
  put(draft, headRow, LABEL, null, { style: "columnHeadLeft" });
  texts.sheets.words.monthHeads.forEach((head, index) => {
    put(draft, headRow, FIRST_MONTH + index, head, { style: "columnHead" });
  });
  put(draft, headRow, TOTAL, total, { style: "columnHead" });
}

function putYear(
  draft: Draft,
  table: YearTable,
  year: number,
  { isNewest }: { isNewest: boolean },
): void {
  const { series } = table;
  const months = Array.from({ length: 12 }, (_, index) => month(year, index + 1));
  const { row } = monthCell(table, month(year, 1));
  put(draft, row, LABEL, year, { style: isNewest ? "yearHeadStrong" : "yearHead", format: "year" });
  for (const at of months) putMonth(draft, table, at, isNewest ? "cellStrong" : "cell");
  const values = months.flatMap((at) => shownValue(table, at)?.value ?? []);
  const total =
    values.length === 0
      ? null
      : aggregateOf(table, month(year, 1), month(year, 12), aggregate(values, series.aggregation));
  put(draft, row, TOTAL, total, {
    style: "sumCell",
    format: unitFormat(series.unit),
    ...(total && {
      figure: seriesTag(series, { figure: "year", at: month(year, 12), words: String(year) }),
    }),
  });
}

function putMonth(draft: Draft, table: YearTable, at: Month, style: "cell" | "cellStrong"): void {
  const { series } = table;
  const { row, column } = monthCell(table, at);
  const shown = table.shown.get(at);
  const format = unitFormat(series.unit);
  if (shown?.kind === "value")
    put(draft, row, column, shown.content, {
      style,
      format,
      figure: seriesTag(series, { figure: "month", at }),
    });
  else put(draft, row, column, shown?.text ?? null, { style: "mark", format });
}
