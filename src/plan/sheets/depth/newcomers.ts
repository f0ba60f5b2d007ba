import { incomeSign, ownPart } from "../../../core/calc/depth/own-share";
import type { Month } from "../../../core/model/month";
import { quotient } from "../../arithmetic";
import type { Computed } from "../../computed";
import type { Draft } from "../../draft";
import { binary } from "../../formula";
import type { PlanInput } from "../../input";
import { printed, sentence } from "../../live-text";
import { moneyText } from "../../money-text";
import { putMonthChart, type MonthChart } from "./chart";
import { putMonths, type MonthColumn, type RowCells } from "./months";
import type { DepthSection } from "./section";
import { putSums, type SumRow } from "./sums";
import { tableOf } from "./pair";
import { costOf, inUnit, negated, perHousehold, twoYears, type MonthlyCost } from "./values";
import { shownValue, type YearTable } from "../monthly/table";
import { unitFormat } from "../number-look";

/** What is known of newcomers, in the unit of their cost. */
interface Newcomers {
  readonly cost: MonthlyCost;
  readonly households: YearTable | null;
  readonly compensation: MonthlyCost | null;
}

function findNewcomers(tables: readonly YearTable[]): Newcomers | null {
  const table = tableOf(tables, "newcomer-cost");
  if (!table) return null;
  const cost = costOf(table);
  const paid = tableOf(tables, "newcomer-compensation");
  const compensation = paid && inUnit(asIncome(paid), cost.unit);
  const households = tableOf(tables, "newcomer-households");
  return compensation || households ? { cost, households, compensation } : null;
}

/** + where the state pays, however the book prints income. */
function asIncome(table: YearTable): MonthlyCost {
  const amounts = [...table.shown.values()].flatMap((shown) =>
    shown.kind === "value" ? [shown.value] : [],
  );
  const income = costOf(table);
  return incomeSign(amounts) === 1 ? income : negated(income);
}

/** Newcomers' cost by month: that of a household, and what the state's compensation leaves; null without their cost. */
export function newcomersSection(
  tables: readonly YearTable[],
  input: PlanInput,
): ((draft: Draft, row: number) => DepthSection) | null {
  const found = findNewcomers(tables);
  if (!found) return null;
  const months = twoYears(input.reportMonth, (at) => found.cost.valueAt(at) !== null);
  const [from, to] = [months[0], months.at(-1)];
  if (from === undefined || to === undefined) return null;
  const { depth } = input.texts.sheets;
  const columns = columnsOf(found, input);
  return (draft, row) => {
    const table = putMonths(draft, row, { block: "depth.newcomers", columns, months }, input);
    const sums = putSums(draft, table, input);
    const bottom = putMonthChart(draft, table, chartOf(found, [from, to], input), sums.end);
    return {
      key: "newcomers",
      heading: found.compensation ? depth.newcomers.headingPaid : depth.newcomers.heading,
      message: sums.now && messageOf(sums.now, found.cost, input),
      units: [...(found.households ? (["count"] as const) : []), found.cost.unit],
      title: null,
      end: Math.max(sums.end, bottom) + 1,
      notes: [
        ...(found.households ? [depth.householdMonths] : []),
        ...(found.compensation ? [depth.newcomers.method] : []),
        depth.source(input.names.monthly),
      ],
    };
  };
}

function columnsOf(
  { cost, households, compensation }: Newcomers,
  { texts }: PlanInput,
): readonly MonthColumn[] {
  const { newcomers, costPerHousehold } = texts.sheets.depth;
  const { unit } = cost;
  const money = unitFormat(unit);
  const columns: MonthColumn[] = [];
  if (households)
    columns.push({
      key: "households",
      head: newcomers.households,
      format: "integer",
      content: (at) => shownValue(households, at),
    });
  columns.push({ key: "cost", head: newcomers.cost, format: money, content: cost.valueAt });
  if (households)
    columns.push({
      key: "per-household",
      head: costPerHousehold,
      format: "integer",
      content: (_, row) => perHousehold(row("cost"), row("households"), unit),
      isDerived: true,
      figure: { is: "cost-per-household", of: "newcomers", unit: "kr" },
    });
  if (compensation)
    columns.push(
      {
        key: "compensation",
        head: newcomers.compensation,
        format: money,
        content: compensation.valueAt,
      },
      {
        key: "own-part",
        head: newcomers.ownPart,
        format: money,
        content: (_, row) => ownAmount(row),
        isDerived: true,
        figure: { is: "own-part", of: "newcomers", unit },
      },
      {
        key: "own-share",
        head: newcomers.ownShare,
        format: "percent1",
        content: (_, row) => quotient(row("own-part"), row("cost")),
        isDerived: true,
        figure: { is: "own-share", of: "newcomers", unit: "percent" },
      },
    );
  return columns;
}

function ownAmount(row: RowCells): Computed<number> | null {
  const [cost, compensation] = [row("cost"), row("compensation")];
  if (!cost || !compensation) return null;
  const formula = binary(cost.formula, "-", compensation.formula);
  return { formula, value: ownPart(cost.value, compensation.value).amount };
}

/** The cost as columns; the compensation, or where none is known the households, as a line. */
function chartOf(
  { cost, compensation }: Newcomers,
  [from, to]: readonly [Month, Month],
  { texts }: PlanInput,
): MonthChart {
  const { depth, words } = texts.sheets;
  const unit = words.unit[cost.unit];
  const line = { shape: "line", colour: "accent", width: 2.25 } as const;
  return {
    key: "depth.newcomers",
    title: compensation ? depth.newcomers.chartPaid(unit) : depth.newcomers.chart(unit),
    altText: depth.newcomers.chartAlt(from, to),
    columns: [
      { key: "cost", shape: "column", axis: "primary", colour: "previous" },
      compensation
        ? { key: "compensation", axis: "primary", ...line }
        : { key: "households", axis: "secondary", ...line },
    ],
    primary: { title: unit, format: unitFormat(cost.unit), minimum: 0 },
    ...(!compensation && {
      secondary: { title: depth.newcomers.households, format: "integer" },
    }),
    legend: true,
  };
}

/** What newcomers have cost this year, and how much of it the state has not paid. */
function messageOf(
  { from, to, cell }: SumRow,
  { unit }: MonthlyCost,
  { texts, language }: PlanInput,
): Computed<string> | null {
  const { depth, words } = texts.sheets;
  const [cost, own, share] = [cell("cost"), cell("own-part"), cell("own-share")];
  if (!cost) return null;
  const say = (of: Computed<number>): Computed<string> =>
    moneyText(of, { unit, sign: "negative", language, words });
  const period = words.span(from, to);
  if (!own || !share) return sentence(depth.newcomers.alone({ period, cost: say(cost) }));
  const percent = printed(share, { language, decimals: 0, divisor: 0.01, sign: "negative" });
  return sentence(
    depth.newcomers.message({ period, cost: say(cost), own: say(own), share: percent }),
  );
}
