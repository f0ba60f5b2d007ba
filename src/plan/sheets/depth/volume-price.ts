import { costChange, splitChange } from "../../../core/calc/depth/volume-price";
import { monthsBetween } from "../../../core/calc/reported";
import { addMonths, yearOf, type Month } from "../../../core/model/month";
import type { Computed } from "../../computed";
import type { Draft } from "../../draft";
import { binary, call, range, type Formula } from "../../formula";
import type { PlanInput } from "../../input";
import { bySign, sentence } from "../../live-text";
import { moneyText } from "../../money-text";
import { putMonthChart } from "./chart";
import { putForms, type SplitCells } from "./forms";
import { findPair, type Pair } from "./pair";
import { putLevels } from "./levels";
import { columnPlaces, putFootRow, putMonths, type MonthColumn, type MonthTable } from "./months";
import type { DepthSection } from "./section";
import { splitPeriods, type SplitPeriod } from "./split";
import { shownValue, type YearTable } from "../monthly/table";
import { signedFormat, unitFormat } from "../number-look";

/** What households and average cost each did to the cost: by month, this year so far, last year; null without two years. */
export function volumePriceSection(
  tables: readonly YearTable[],
  input: PlanInput,
): ((draft: Draft, row: number) => DepthSection) | null {
  const pair = findPair(tables);
  const periods = pair ? splitPeriods(pair, input) : [];
  const [shown] = periods;
  if (!pair || !shown) return null;
  const { depth } = input.texts.sheets;
  return (draft, row) => {
    const table = putMonthSplits(draft, row, pair, shown, input);
    const { levels, end } = putLevels(draft, table.bottom + 3, { pair, periods }, input);
    const chartEnd = putChart(draft, table, { pair, shown, bottom: end }, input);
    const top = Math.max(end, chartEnd) + 1;
    const forms = putForms(draft, top, { pair, levels }, input);
    const said = forms.leading && { cells: forms.leading, pair, of: shown };
    return {
      key: "volume-price",
      heading: depth.split.heading,
      message: said && messageOf(said, input),
      units: ["count", pair.cost.series.unit],
      title: said && titleOf(said, input),
      end: forms.end + 1,
      notes: [
        depth.split.method,
        ...(levels.every(({ levels: both }) => both) ? [] : [depth.split.noPrice]),
        depth.product,
        depth.source(input.names.monthly),
      ],
    };
  };
}

/** Each month against the same month a year before: the change of cost in two parts, and their sums. */
function putMonthSplits(
  draft: Draft,
  head: number,
  pair: Pair,
  { from, to, months, id }: SplitPeriod,
  input: PlanInput,
): MonthTable {
  const { split } = input.texts.sheets.depth;
  const { households, cost } = pair;
  const { unit } = cost.series;
  const year = yearOf(to);
  const own = (key: "cost-change" | "volume" | "price") =>
    ({ figure: { is: key, of: "month", unit } }) as const;
  const monthAt = (at: Month): SplitPeriod["months"][number] | null => months[at - from] ?? null;
  const columns: MonthColumn[] = [
    {
      key: "v0",
      head: split.households(year - 1),
      format: "integer",
      content: (at) => shownValue(households, addMonths(at, -12)),
    },
    {
      key: "v1",
      head: split.households(year),
      format: "integer",
      content: (at) => shownValue(households, at),
    },
    {
      key: "p0",
      head: split.average(year - 1),
      format: unitFormat(unit),
      content: (at) => shownValue(cost, addMonths(at, -12)),
    },
    {
      key: "p1",
      head: split.average(year),
      format: unitFormat(unit),
      content: (at) => shownValue(cost, at),
    },
    {
      key: "cost-change",
      head: split.change,
      format: signedFormat(unit),
      content: (at, row) => {
        const month = monthAt(at);
        return computed(row, month && costChange(month.before, month.after), ({ v0, v1, p0, p1 }) =>
          binary(binary(v1, "*", p1), "-", binary(v0, "*", p0)),
        );
      },
      ...own("cost-change"),
    },
    {
      key: "volume",
      head: split.parts.volume,
      format: signedFormat(unit),
      content: (at, row) => {
        const month = monthAt(at);
        const parts = month && splitChange(month.before, month.after, "two-way");
        return computed(row, parts?.volume ?? null, ({ v0, v1, p0 }) =>
          binary(binary(v1, "-", v0), "*", p0),
        );
      },
      ...own("volume"),
    },
    {
      key: "price",
      head: split.parts.price,
      format: signedFormat(unit),
      content: (at, row) => {
        const month = monthAt(at);
        const parts = month && splitChange(month.before, month.after, "two-way");
        return computed(row, parts?.price ?? null, ({ v1, p0, p1 }) =>
          binary(binary(p1, "-", p0), "*", v1),
        );
      },
      ...own("price"),
    },
  ];
  const table = putMonths(
    draft,
    head,
    { block: "depth.volume-price", columns, months: monthsBetween(from, to) },
    input,
  );
  putFootRow(draft, table.bottom + 1, table, {
    label: split.sum,
    style: "total",
    period: id,
    content: ({ key, figure }) => (figure ? { content: columnSum(draft, table, key) } : null),
  });
  return table;
}

function columnSum(draft: Draft, table: MonthTable, key: string): Computed<number> {
  return {
    formula: call("SUM", range(columnPlaces(draft, table, key).values)),
    value: table.months.reduce((sum, at) => sum + (table.cell(key, at)?.value ?? 0), 0),
  };
}

type Cells = Readonly<Record<"v0" | "v1" | "p0" | "p1", Formula>>;

function computed(
  row: (key: string) => Computed<number> | null,
  value: number | null,
  formulaOf: (cells: Cells) => Formula,
): Computed<number> | null {
  const [v0, v1, p0, p1] = [row("v0"), row("v1"), row("p0"), row("p1")];
  if (value === null || !v0 || !v1 || !p0 || !p1) return null;
  const cells = { v0: v0.formula, v1: v1.formula, p0: p0.formula, p1: p1.formula };
  return { formula: formulaOf(cells), value };
}

function putChart(
  draft: Draft,
  table: MonthTable,
  of: { readonly pair: Pair; readonly shown: SplitPeriod; readonly bottom: number },
  input: PlanInput,
): number {
  const { depth, words } = input.texts.sheets;
  const { unit } = of.pair.cost.series;
  const { from, to } = of.shown;
  const column = { shape: "column", axis: "primary" } as const;
  return putMonthChart(
    draft,
    table,
    {
      key: "depth.volume-price",
      title: depth.split.chart(yearOf(to) - 1, words.unit[unit]),
      altText: depth.split.chartAlt(from, to),
      columns: [
        { key: "volume", ...column, colour: "previous" },
        { key: "price", ...column, colour: "accent" },
      ],
      primary: { title: words.unit[unit], format: unitFormat(unit) },
      legend: true,
    },
    of.bottom,
  );
}

/** The change of the period and its two parts. */
interface Said {
  readonly cells: SplitCells;
  readonly pair: Pair;
  readonly of: SplitPeriod;
}

function about(
  { cells: { change, volume, price }, pair, of: { from, to } }: Said,
  input: PlanInput,
) {
  const { texts, language } = input;
  const { depth, words, monthly } = texts.sheets;
  const { unit } = pair.cost.series;
  const money = (of: Computed<number>, sign: "always" | "never"): Computed<string> =>
    moneyText(of, { unit, sign, language, words });
  return {
    change: money(change, "never"),
    direction: bySign(change, monthly.lower),
    period: words.span(from, to),
    before: words.span(addMonths(from, -12), addMonths(to, -12)),
    volume: money(volume, "always"),
    households: bySign(volume, depth.split.householdsWords),
    price: money(price, "always"),
    average: bySign(price, depth.split.averageWords),
  };
}

function titleOf(said: Said, input: PlanInput): Computed<string> {
  return sentence(input.texts.sheets.depth.split.title(about(said, input)));
}

/** The larger part is told first; which one that is, is settled at the refresh. */
function messageOf(said: Said, input: PlanInput): Computed<string> {
  const { split } = input.texts.sheets.depth;
  const { volume, price } = said.cells;
  const { households, average, ...words } = about(said, input);
  const [more, dearer] = [
    { name: households, amount: words.volume },
    { name: average, amount: words.price },
  ] as const;
  const isVolume = Math.abs(volume.value) >= Math.abs(price.value);
  const [first, second] = isVolume ? [more, dearer] : [dearer, more];
  const together = {
    formula: binary(volume.formula, "*", price.formula),
    value: volume.value * price.value,
  };
  const between = bySign(together, split.between);
  return sentence(split.message<Computed<string>>({ ...words, first, between, second }));
}
