import { addMonths, isoMonth, type Month } from "../../../core/model/month";
import type { HouseholdMeasure } from "../../../core/texts/sheets/depth";
import { difference, quotient } from "../../arithmetic";
import type { Computed } from "../../computed";
import type { Draft } from "../../draft";
import { call } from "../../formula";
import type { PlanInput } from "../../input";
import { sentence } from "../../live-text";
import { putMonthChart, type ChartColumn, type MonthChart } from "./chart";
import { putFootRow, putMonths, type FootContent, type MonthTable } from "./months";
import { tableOf } from "./pair";
import type { DepthSection } from "./section";
import { twoYears } from "./values";
import { seriesMessage, shortName } from "../monthly/message";
import { shownValue, type YearTable } from "../monthly/table";
import { signedFormat, unitFormat } from "../number-look";

/** All households, then those of them that are in a group of interest, then what each costs. */
const MEASURES: readonly HouseholdMeasure[] = [
  "households",
  "long-term-households",
  "newcomer-households",
  "quota-refugee-households",
  "average-cost",
];

type Shown = ReadonlyMap<HouseholdMeasure, YearTable>;

export const HOUSEHOLDS_CHART = "depth.households";

/** Households by group with the average cost, last year and this one; null where there is one series only. */
export function householdsSection(
  tables: readonly YearTable[],
  input: PlanInput,
): ((draft: Draft, row: number) => DepthSection) | null {
  const shown: Shown = new Map(
    MEASURES.flatMap((measure) => {
      const table = tableOf(tables, measure);
      return table ? [[measure, table]] : [];
    }),
  );
  const all = shown.get("households");
  if (!all || shown.size === 1) return null;
  const months = twoYears(input.reportMonth, (at) => shownValue(all, at) !== null);
  const [from, to] = [months[0], months.at(-1)];
  if (from === undefined || to === undefined) return null;
  const { depth } = input.texts.sheets;
  const series = [...shown.values()];
  return (draft, row) => {
    const columns = [...shown].map(([key, table]) => ({
      key,
      head: depth.households.heads[key],
      format: unitFormat(table.series.unit),
      content: (at: Month) => shownValue(table, at),
    }));
    const table = putMonths(draft, row, { block: "depth.households", columns, months }, input);
    const end = putChanges(draft, table, shown, to, input);
    const bottom = putMonthChart(draft, table, chartOf(shown, [from, to], input), end);
    const isWhole = series.every((each) => months.every((at) => shownValue(each, at) !== null));
    return {
      key: "households",
      heading: depth.households.heading,
      message: null,
      line: lineOf(series, input),
      units: series.map(({ series: { unit } }) => unit),
      title: null,
      end: Math.max(end, bottom) + 1,
      notes: [...(isWhole ? [] : [depth.gaps]), depth.source(input.names.monthly)],
    };
  };
}

/** What each series says of its newest month, in one line. */
function lineOf(tables: readonly YearTable[], input: PlanInput): Computed<string> | null {
  const [first, ...rest] = tables.flatMap((table) => {
    const message = seriesMessage(table, null, input, `${shortName(table.series, input)}, `);
    return message ? [sentence(message)] : [];
  });
  return first ? sentence([first, ...rest.flatMap((message) => [" · ", message])]) : null;
}

/** The newest month against the same month last year, and each group's share of all; returns the next row. */
function putChanges(
  draft: Draft,
  table: MonthTable,
  shown: Shown,
  to: Month,
  input: PlanInput,
): number {
  const { depth, words } = input.texts.sheets;
  const before = addMonths(to, -12);
  const rows = [
    { label: depth.changeSince(words.span(before, before)), contentOf: changeOf },
    { label: depth.changeShare, contentOf: changeShareOf },
    { label: depth.households.share, contentOf: shareOf },
  ].map(({ label, contentOf }) => ({
    label,
    contents: new Map([...shown].map(([key, of]) => [key as string, contentOf(table, of, to)])),
  }));
  const known = rows.filter(({ contents }) => [...contents.values()].some((each) => each !== null));
  known.forEach(({ label, contents }, at) => {
    putFootRow(draft, table.bottom + 1 + at, table, {
      label,
      style: at === 0 ? "total" : "cell",
      period: isoMonth(to),
      content: ({ key }) => contents.get(key) ?? null,
    });
  });
  return table.bottom + 1 + known.length;
}

function changeOf(table: MonthTable, { series }: YearTable, to: Month): FootContent | null {
  const { id, measure, unit } = series;
  const before = table.cell(measure, addMonths(to, -12));
  const content = difference(table.cell(measure, to), before);
  return content && { content, format: signedFormat(unit), figure: { is: "change", of: id, unit } };
}

function changeShareOf(table: MonthTable, { series }: YearTable, to: Month): FootContent | null {
  const { id, measure } = series;
  const before = table.cell(measure, addMonths(to, -12));
  const size = before && {
    formula: call("ABS", before.formula),
    value: Math.abs(before.value),
  };
  const content = quotient(difference(table.cell(measure, to), before), size);
  return (
    content && {
      content,
      format: "signedPercent1",
      figure: { is: "change-share", of: id, unit: "percent" },
    }
  );
}

function shareOf(table: MonthTable, { series }: YearTable, to: Month): FootContent | null {
  const { id, measure } = series;
  if (measure === "households" || measure === "average-cost") return null;
  const content = quotient(table.cell(measure, to), table.cell("households", to));
  return (
    content && {
      content,
      format: "percent1",
      figure: { is: "share", of: id, unit: "percent" },
    }
  );
}

/** Columns for all and for the long-term households, the average cost as a line on an axis of its own. */
function chartOf(
  shown: Shown,
  [from, to]: readonly [Month, Month],
  { texts }: PlanInput,
): MonthChart {
  const { households } = texts.sheets.depth;
  const cost = shown.get("average-cost");
  const hasLongTerm = shown.has("long-term-households");
  const column = { shape: "column", axis: "primary" } as const;
  const columns: ChartColumn[] = [{ key: "households", ...column, colour: "previous" }];
  if (hasLongTerm) columns.push({ key: "long-term-households", ...column, colour: "actual" });
  if (cost)
    columns.push({
      key: "average-cost",
      shape: "line",
      axis: "secondary",
      colour: "accent",
      width: 2.25,
    });
  return {
    key: HOUSEHOLDS_CHART,
    title: cost ? households.chartWithCost : households.chart,
    altText: households.chartAlt(from, to),
    columns,
    primary: { title: households.heads.households, format: "integer", minimum: 0 },
    ...(cost && {
      secondary: {
        title: households.costAxis(texts.sheets.words.unit[cost.series.unit]),
        format: unitFormat(cost.series.unit),
      },
    }),
    legend: hasLongTerm,
  };
}
