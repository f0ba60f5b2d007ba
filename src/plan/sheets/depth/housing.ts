import { costChange, splitChange, type VolumeAtPrice } from "../../../core/calc/depth/volume-price";
import { isoMonth, yearOf, type Month } from "../../../core/model/month";
import { difference, quotient } from "../../arithmetic";
import type { Computed } from "../../computed";
import type { Draft } from "../../draft";
import { binary } from "../../formula";
import type { PlanInput } from "../../input";
import { bySign, sentence } from "../../live-text";
import { moneyText } from "../../money-text";
import { putMonthChart, type MonthChart } from "./chart";
import { putFootRow, putMonths, type MonthColumn, type MonthTable } from "./months";
import type { DepthSection } from "./section";
import { putSums, type SumRow } from "./sums";
import { tableOf } from "./pair";
import { perHousehold, twoYears } from "./values";
import { targetAmount } from "../monthly/facts";
import { shownValue, type YearTable } from "../monthly/table";
import { signedFormat, unitFormat } from "../number-look";

interface Housing {
  readonly cost: YearTable;
  readonly households: YearTable;
}

/** Temporary housing by month: households, what each costs, the ceiling; null without households or cost. */
export function housingSection(
  tables: readonly YearTable[],
  input: PlanInput,
): ((draft: Draft, row: number) => DepthSection) | null {
  const cost = tableOf(tables, "temporary-housing-cost");
  const households = tableOf(tables, "temporary-housing-households");
  if (!cost || !households) return null;
  const months = twoYears(input.reportMonth, (at) => shownValue(cost, at) !== null);
  const [from, to] = [months[0], months.at(-1)];
  if (from === undefined || to === undefined) return null;
  const { depth } = input.texts.sheets;
  const target = targetOf(cost, input);
  const columns = columnsOf({ cost, households }, target, input);
  return (draft, row) => {
    const table = putMonths(draft, row, { block: "depth.housing", columns, months }, input);
    const sums = putSums(draft, table, input);
    const split = putSplit(draft, table, sums, cost, input);
    const chart = chartOf({ cost, households }, target, [from, to], input);
    const bottom = putMonthChart(draft, table, chart, split.end);
    return {
      key: "temporary-housing",
      heading: depth.housing.heading,
      message: split.message,
      units: ["count", cost.series.unit],
      title: null,
      end: Math.max(split.end, bottom) + 1,
      notes: [
        ...(cost.series.lag > 0 ? [depth.housing.lag(cost.series.lag)] : []),
        depth.householdMonths,
        depth.housing.method,
        depth.source(input.names.monthly),
      ],
    };
  };
}

type HousingTarget = number | Computed<number> | null;

/** The ceiling of the report year. */
function targetOf(cost: YearTable, input: PlanInput): HousingTarget {
  const isThisYear = cost.series.target?.year === yearOf(input.reportMonth);
  return isThisYear ? targetAmount(cost, input) : null;
}

function columnsOf(
  { cost, households }: Housing,
  target: HousingTarget,
  { texts, reportMonth }: PlanInput,
): readonly MonthColumn[] {
  const { housing, costPerHousehold } = texts.sheets.depth;
  const { unit } = cost.series;
  const money = unitFormat(unit);
  const columns: MonthColumn[] = [
    {
      key: "households",
      head: housing.households,
      format: "integer",
      content: (at) => shownValue(households, at),
    },
    { key: "cost", head: housing.cost, format: money, content: (at) => shownValue(cost, at) },
    {
      key: "per-household",
      head: costPerHousehold,
      format: "integer",
      content: (_, row) => perHousehold(row("cost"), row("households"), unit),
      isDerived: true,
      figure: { is: "cost-per-household", of: "temporary-housing", unit: "kr" },
    },
  ];
  if (target !== null)
    columns.push(
      {
        key: "target",
        head: housing.target,
        format: money,
        content: (at) => (yearOf(at) === yearOf(reportMonth) ? target : null),
      },
      {
        key: "over",
        head: housing.over,
        format: signedFormat(unit),
        content: (_, row) => difference(row("cost"), row("target")),
        isDerived: true,
        figure: { is: "over-target", of: "temporary-housing", unit },
      },
    );
  return columns;
}

/** The sums of a row: household months, and what each of them cost in the unit of the cost. */
type Level = Readonly<Record<"volume" | "price" | "cost", Computed<number>>>;

function levelOf({ cell }: SumRow): Level | null {
  const [cost, volume] = [cell("cost"), cell("households")];
  const price = quotient(cost, volume);
  return cost && volume && price && { cost, volume, price };
}

function valuesOf({ volume, price }: Level): VolumeAtPrice {
  return { volume: volume.value, price: price.value };
}

/** What fewer or dearer households did to the cost since last year, in the column of the cost; and the next row. */
function putSplit(
  draft: Draft,
  table: MonthTable,
  { before, now, end }: ReturnType<typeof putSums>,
  { series }: YearTable,
  input: PlanInput,
): { readonly message: Computed<string> | null; readonly end: number } {
  const { depth } = input.texts.sheets;
  const [first, last] = [before && levelOf(before), now && levelOf(now)];
  if (!now || !first || !last) return { message: null, end };
  const parts = splitChange(valuesOf(first), valuesOf(last), "two-way");
  const volume = {
    formula: binary(
      binary(last.volume.formula, "-", first.volume.formula),
      "*",
      first.price.formula,
    ),
    value: parts.volume,
  };
  const price = {
    formula: binary(binary(last.price.formula, "-", first.price.formula), "*", last.volume.formula),
    value: parts.price,
  };
  const change = {
    formula: binary(last.cost.formula, "-", first.cost.formula),
    value: costChange(valuesOf(first), valuesOf(last)),
  };
  const rows = [
    { is: "cost-change", label: depth.split.change, content: change },
    { is: "volume", label: depth.housing.volume, content: volume },
    { is: "price", label: depth.housing.price, content: price },
  ] as const;
  const { unit } = series;
  const said = rows.map(({ is, label, content }, at) => {
    const cells = putFootRow(draft, end + at, table, {
      label,
      style: is === "cost-change" ? "cell" : "ofWhich",
      period: `${isoMonth(now.from)}..${isoMonth(now.to)}`,
      content: ({ key }) =>
        key === "cost"
          ? {
              content,
              format: signedFormat(unit),
              figure: { is, of: "temporary-housing", unit },
            }
          : null,
    });
    return cells("cost") ?? content;
  });
  return { message: messageOf(said, now, series.unit, input), end: end + rows.length };
}

function messageOf(
  [change, volume, price]: readonly Computed<number>[],
  { from, to }: SumRow,
  unit: YearTable["series"]["unit"],
  { texts, language }: PlanInput,
): Computed<string> | null {
  const { depth, words, monthly } = texts.sheets;
  if (!change || !volume || !price) return null;
  const say = (of: Computed<number>, sign: "always" | "never"): Computed<string> =>
    moneyText(of, { unit, sign, language, words });
  return sentence(
    depth.housing.message({
      period: words.span(from, to),
      change: say(change, "never"),
      direction: bySign(change, monthly.lower),
      volume: say(volume, "always"),
      households: bySign(volume, depth.split.householdsWords),
      price: say(price, "always"),
      average: bySign(price, depth.housing.averageWords),
    }),
  );
}

/** Households as columns, the cost as a line on its own axis, the ceiling dashed. */
function chartOf(
  { cost }: Housing,
  target: HousingTarget,
  [from, to]: readonly [Month, Month],
  { texts }: PlanInput,
): MonthChart {
  const { depth, words } = texts.sheets;
  const { unit } = cost.series;
  const line = { shape: "line", axis: "secondary" } as const;
  return {
    key: "depth.housing",
    title: depth.housing.chart,
    altText: depth.housing.chartAlt(from, to),
    columns: [
      { key: "households", shape: "column", axis: "primary", colour: "previous" },
      { key: "cost", ...line, colour: "accent", width: 2.25 },
      ...(target !== null
        ? [{ key: "target", ...line, colour: "secondary", width: 1, dashed: true } as const]
        : []),
    ],
    primary: { title: depth.housing.households, format: "integer", minimum: 0 },
    secondary: {
      title: `${depth.housing.cost}, ${words.unit[unit]}`,
      format: unitFormat(unit),
      minimum: 0,
    },
    legend: true,
  };
}
