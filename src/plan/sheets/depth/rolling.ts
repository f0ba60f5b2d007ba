import { addMonths, type Month } from "../../../core/model/month";
import { difference } from "../../arithmetic";
import type { Computed } from "../../computed";
import type { Draft } from "../../draft";
import type { PlanInput } from "../../input";
import { bySign, sentence } from "../../live-text";
import { moneyText } from "../../money-text";
import { putMonthChart } from "./chart";
import { findPair, tableOf } from "./pair";
import { putMonths, type MonthColumn, type MonthTable } from "./months";
import type { DepthSection } from "./section";
import { costOf, inUnit, productOf, spanSum, twoYears, type MonthlyCost } from "./values";
import type { YearTable } from "../monthly/table";
import { signedFormat, unitFormat } from "../number-look";

/** The cost of assistance: a series of its own where there is one, else households × average cost. */
interface Costs {
  readonly all: MonthlyCost;
  readonly isProduct: boolean;
  /** In the same unit; null where it is not known. */
  readonly newcomers: MonthlyCost | null;
}

function findCosts(tables: readonly YearTable[]): Costs | null {
  const own = tableOf(tables, "cost");
  const pair = findPair(tables);
  const all = own ? costOf(own) : pair && productOf(pair);
  const newcomers = tableOf(tables, "newcomer-cost");
  if (!all) return null;
  return { all, isProduct: !own, newcomers: newcomers && inUnit(costOf(newcomers), all.unit) };
}

/** The last twelve months' cost, with newcomers and without; null where no twelve months exist. */
export function rollingSection(
  tables: readonly YearTable[],
  input: PlanInput,
): ((draft: Draft, row: number) => DepthSection) | null {
  const costs = findCosts(tables);
  if (!costs) return null;
  const windowOf = (cost: MonthlyCost, to: Month): Computed<number> | null =>
    spanSum(cost, addMonths(to, -11), to);
  const months = twoYears(input.reportMonth, (at) => windowOf(costs.all, at) !== null);
  const to = months.at(-1);
  if (to === undefined) return null;
  const { all, newcomers } = costs;
  const { unit } = all;
  const { depth } = input.texts.sheets;
  const hasNewcomers = newcomers !== null && months.some((at) => windowOf(newcomers, at) !== null);
  const columns: MonthColumn[] = [
    windowColumn("all", depth.rolling.all, unit, (at) => windowOf(all, at)),
    changeColumn("all", input, unit, (at) => windowOf(all, addMonths(at, -12))),
    ...(newcomers && hasNewcomers
      ? [
          windowColumn("newcomers", depth.rolling.newcomers, unit, (at) => windowOf(newcomers, at)),
          windowColumn("others", depth.rolling.others, unit, (_, row) =>
            difference(row("all"), row("newcomers")),
          ),
          changeColumn("others", input, unit, (at) =>
            difference(windowOf(all, addMonths(at, -12)), windowOf(newcomers, addMonths(at, -12))),
          ),
        ]
      : []),
  ];
  // The year before the first twelve months has nothing to compare with.
  const hasChange = windowOf(all, addMonths(to, -12)) !== null;
  const shown = columns.filter(({ figure }) => hasChange || figure?.is !== "rolling-12-change");
  return (draft, row) => {
    const table = putMonths(draft, row, { block: "depth.rolling", columns: shown, months }, input);
    const bottom = putChart(draft, table, hasNewcomers, { unit, months }, input);
    const notes = [
      depth.rolling.method,
      ...(costs.isProduct ? [depth.product] : []),
      depth.source(input.names.monthly),
    ];
    return {
      key: "rolling",
      heading: depth.rolling.heading,
      message: messageOf(table, to, unit, input),
      units: [unit],
      title: null,
      end: Math.max(bottom, table.bottom + 1) + 1,
      notes,
    };
  };
}

function windowColumn(
  key: string,
  head: string,
  unit: MonthlyCost["unit"],
  content: MonthColumn["content"],
): MonthColumn {
  const figure = { is: "rolling-12", of: key, unit } as const;
  return { key, head, format: unitFormat(unit), content, figure };
}

/** Against the twelve months a year before. */
function changeColumn(
  of: string,
  { texts }: PlanInput,
  unit: MonthlyCost["unit"],
  before: (at: Month) => Computed<number> | null,
): MonthColumn {
  return {
    key: `${of}-change`,
    head: texts.sheets.depth.rolling.change,
    format: signedFormat(unit),
    content: (at, row) => difference(row(of), before(at)),
    figure: { is: "rolling-12-change", of, unit },
  };
}

function putChart(
  draft: Draft,
  table: MonthTable,
  hasNewcomers: boolean,
  { unit, months }: { readonly unit: MonthlyCost["unit"]; readonly months: readonly Month[] },
  input: PlanInput,
): number {
  const { depth, words } = input.texts.sheets;
  const [from, to] = [months[0], months.at(-1)];
  if (from === undefined || to === undefined) return table.bottom + 1;
  const line = { shape: "line", axis: "primary" } as const;
  return putMonthChart(
    draft,
    table,
    {
      key: "depth.rolling",
      title: depth.rolling.chart(words.unit[unit]),
      altText: depth.rolling.chartAlt(from, to),
      columns: [
        { key: "all", ...line, colour: "accent", width: 2.75 },
        ...(hasNewcomers
          ? [{ key: "others", ...line, colour: "actual", width: 2.25 } as const]
          : []),
      ],
      primary: { title: words.unit[unit], format: unitFormat(unit) },
      legend: hasNewcomers,
    },
    table.bottom + 1,
  );
}

/** The newest twelve months and how they differ from the twelve before them. */
function messageOf(
  table: MonthTable,
  to: Month,
  unit: MonthlyCost["unit"],
  { texts, language }: PlanInput,
): Computed<string> | null {
  const { depth, words } = texts.sheets;
  const [now, change] = [table.cell("all", to), table.cell("all-change", to)];
  if (!now) return null;
  const say = (of: Computed<number>): Computed<string> =>
    moneyText(of, { unit, sign: "never", language, words });
  const period = words.month(to);
  if (!change) return sentence(depth.rolling.alone({ period, amount: say(now) }));
  const direction = bySign(change, texts.sheets.monthly.lower);
  const before = words.month(addMonths(to, -12));
  return sentence(
    depth.rolling.message({ period, amount: say(now), change: say(change), direction, before }),
  );
}
