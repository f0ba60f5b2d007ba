import { targetStatus } from "../../../core/calc/monthly-target";
import { yearToDate } from "../../../core/calc/year-to-date";
import { addMonths, month, monthNumber, yearOf, type Month } from "../../../core/model/month";
import { targetKey } from "../../../core/model/setting-keys";
import { reference, type Computed } from "../../computed";
import { addBlock, area, put, type Draft } from "../../draft";
import { binary, call, number, type Formula } from "../../formula";
import type { PlanInput } from "../../input";
import { bySign } from "../../live-text";
import type { FormatName, StyleName } from "../../style";
import { FACT_LABEL, TOTAL } from "./layout";
import { aggregateOf, monthRanges, type YearTable } from "./table";
import { signedFormat, unitFormat } from "../number-look";
import { seriesTag, type FigureOf } from "../series-figure";
import { settingCell } from "../settings/rows";

/** Live references to the facts beside the chart, for sentences and the target line; null where there is none. */
export interface SeriesFacts {
  readonly from: Month;
  readonly to: Month;
  readonly ytd: Computed<number>;
  readonly previous: Computed<number> | null;
  readonly change: Computed<number> | null;
  readonly changeShare: Computed<number> | null;
  readonly target: TargetFacts | null;
}

export interface TargetFacts {
  readonly amount: Computed<number>;
  readonly average: Computed<number>;
  readonly over: Computed<number>;
  /** What the rest of the year must average; null in December. */
  readonly remaining: Computed<number> | null;
}

/** The column of facts to the right of a chart, written from the top down. */
interface FactColumn {
  readonly draft: Draft;
  readonly table: YearTable;
  readonly input: PlanInput;
  next: number;
}

/**
 * Writes the year to date against last year, and how the monthly target stands. Null when the report year has no unbroken
 * run of months from January.
 */
export function putFacts(
  draft: Draft,
  top: number,
  table: YearTable,
  input: PlanInput,
): SeriesFacts | null {
  const { series } = table;
  const { monthly, words } = input.texts.sheets;
  const status = yearToDate(series, input.reportMonth);
  if (!status) return null;
  const column: FactColumn = { draft, table, input, next: top };
  putHead(column, monthly.factsHead);
  const { from, to } = status;
  const format = unitFormat(series.unit);
  const span = (start: Month, end: Month): string =>
    monthly.facts.toDate(series.aggregation, words.span(start, end));
  const ytd = putFact(
    column,
    span(from, to),
    aggregateOf(table, from, to, status.current),
    format,
    {
      figure: "ytd",
      at: to,
      from,
    },
  );
  const before = { from: addMonths(from, -12), to: addMonths(to, -12) };
  const previous =
    status.previous === null
      ? null
      : putFact(
          column,
          span(before.from, before.to),
          aggregateOf(table, before.from, before.to, status.previous),
          format,
          { figure: "ytd-previous", at: to, from },
        );
  const change =
    previous === null || status.change === null
      ? null
      : putFact(
          column,
          monthly.facts.change,
          { formula: binary(ytd.formula, "-", previous.formula), value: status.change },
          signedFormat(series.unit),
          { figure: "ytd-change", at: to, from },
        );
  const changeShare =
    previous === null || change === null || status.changeShare === null
      ? null
      : putFact(
          column,
          monthly.facts.changeShare,
          {
            formula: binary(change.formula, "/", call("ABS", previous.formula)),
            value: status.changeShare,
          },
          "signedPercent1",
          { figure: "ytd-change-share", at: to, from, unit: "percent" },
        );
  const target = putTarget(column, ytd);
  const facts = area(draft, top, FACT_LABEL, column.next - 1, TOTAL);
  addBlock(draft, `series.${series.id}.facts`, "table", facts);
  return { from, to, ytd, previous, change, changeShare, target };
}

function putTarget(column: FactColumn, ytd: Computed<number>): TargetFacts | null {
  const { table, input } = column;
  const { series } = table;
  const texts = input.texts.sheets.monthly.facts;
  const status = targetStatus(series, input.reportMonth);
  if (!status) return null;
  const { to } = status;
  const from = month(yearOf(to), 1);
  const format = unitFormat(series.unit);
  const amount = putFact(column, texts.target(yearOf(to)), targetAmount(table, input), format, {
    figure: "target",
    at: to,
  });
  const average = putFact(
    column,
    texts.average,
    { formula: call("AVERAGE", ...rangesOf(table, from, to)), value: status.average },
    format,
    { figure: "target-average", at: to, from },
  );
  const allowed = binary(amount.formula, "*", number(monthNumber(to)));
  const over = putFact(
    column,
    texts.over,
    { formula: binary(ytd.formula, "-", allowed), value: status.overBy },
    signedFormat(series.unit),
    { figure: "target-over", at: to, from },
  );
  const remaining =
    status.remainingAverage === null
      ? null
      : putFact(
          column,
          texts.remaining,
          {
            formula: binary(
              binary(binary(amount.formula, "*", number(12)), "-", ytd.formula),
              "/",
              number(12 - monthNumber(to)),
            ),
            value: status.remainingAverage,
          },
          format,
          { figure: "target-remaining", at: to, from },
        );
  const words = { negative: texts.met, zero: texts.met, positive: texts.notMet };
  putFact(column, texts.status, bySign(over, words), "general", null);
  return { amount, average, over, remaining };
}

/** The ceiling: a reference to the settings where the user set it there, a constant where a remark of the source says it. */
export function targetAmount({ series }: YearTable, input: PlanInput): number | Computed<number> {
  const value = series.target?.amount ?? 0;
  const cell = series.target?.source ? null : settingCell(input, targetKey(series.id));
  return cell ? reference(cell, value) : value;
}

function rangesOf(table: YearTable, from: Month, to: Month): readonly Formula[] {
  return monthRanges(table, from, to).map((at) => ({ op: "range", at }));
}

function putHead(column: FactColumn, head: string): void {
  const row = column.next++;
  putLabel(column, row, head, "columnHeadLeft");
  put(column.draft, row, TOTAL, null, { style: "columnHeadLeft" });
}

/** Writes one line and returns a reference to its figure. */
function putFact<T extends number | string>(
  column: FactColumn,
  label: string,
  content: T | Computed<T>,
  format: FormatName,
  figure: FigureOf | null,
): Computed<T> {
  const { draft, table } = column;
  const row = column.next++;
  putLabel(column, row, label, "rowHead");
  const place = put(draft, row, TOTAL, content, {
    style: "cellStrong",
    format,
    ...(figure && { figure: seriesTag(table.series, { words: label, ...figure }) }),
  });
  return reference(place, typeof content === "object" ? content.value : content);
}

/** A label over the month columns beside the chart. */
function putLabel({ draft }: FactColumn, row: number, label: string, style: StyleName): void {
  for (let at = FACT_LABEL; at < TOTAL; at += 1)
    put(draft, row, at, at === FACT_LABEL ? label : null, { style });
  draft.merges.push(area(draft, row, FACT_LABEL, row, TOTAL - 1));
}
