import type { Computed } from "../../computed";
import type { Draft } from "../../draft";
import { putDraftedText } from "../../drafted-text";
import type { PlanInput } from "../../input";
import { sentence } from "../../live-text";
import { moneyText, printMoney } from "../../money-text";
import type { PutBalance } from "./balance";
import type { ForecastColumns } from "./columns";
import { waterfallChart } from "../waterfall/chart";
import { putWaterfallTable } from "../waterfall/table";

const CHART_ROWS = 13;

/**
 * What the bridge says, in a sentence and as a waterfall, below its table; nothing while nobody has filled anything in, for
 * the forecast says it all then. Returns the next free row.
 */
export function putBalanceStory(
  draft: Draft,
  balance: PutBalance,
  columns: ForecastColumns,
  input: PlanInput,
): number {
  const { unit, forecast, steps, left, end } = balance;
  if (steps.length === 0) return end;
  const { forecast: texts, words } = input.texts.sheets;
  const across = { left: columns.label, right: columns.comment } as const;
  const place = {
    row: end + 1,
    ...across,
    aside: columns.draft,
    columnWidths: columns.widths,
    style: "paragraph",
  } as const;
  const top = putDraftedText(draft, "balance", balanceSaid(balance, input), place, input);
  const bars = {
    start: { label: texts.balanceForecast, deviation: forecast },
    steps: steps.map(({ label, amount }) => ({ label, deviation: amount })),
    total: { label: texts.balanceTotal, deviation: left },
  };
  const of = { key: "balance", unit };
  const data = putWaterfallTable(draft, bars, of, input, { row: end, left: columns.chartData });
  const sum = printMoney(left.value, { unit, sign: "always", language: input.language, words });
  const saying = {
    title: () => texts.balanceTitle(sum),
    alt: texts.balanceAlt,
    totalColour: "forecast",
  } as const;
  const anchor = { top, left: across.left, bottom: top + CHART_ROWS, right: across.right + 1 };
  draft.charts.push(waterfallChart("forecast.balance", data, saying, input, anchor));
  return anchor.bottom;
}

/** "Med … (+2,6 mnkr) och … (+20,0 mnkr) blir årets avvikelse −16,0 mnkr, …" */
function balanceSaid(
  { unit, steps, left, perMonth }: PutBalance,
  { texts, language }: PlanInput,
): Computed<string> {
  const { analysis, words } = texts.sheets;
  const say = (of: Computed<number>, sign: "always" | "negative"): Computed<string> =>
    moneyText(of, { unit, sign, language, words });
  return sentence(
    analysis.balance<Computed<string>>({
      steps: steps.map(({ said, amount }) => ({
        name: sentence([said]),
        amount: say(amount, "always"),
      })),
      left: say(left, "negative"),
      perMonth: perMonth && say(perMonth, "negative"),
    }),
  );
}
