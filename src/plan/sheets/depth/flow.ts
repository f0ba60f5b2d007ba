import { reportedFlow } from "../../../core/calc/depth/flow-months";
import { FLOW_COUNTS, type CaseFlow, type FlowCount } from "../../../core/model/case-flow";
import { addMonths, isoMonth, month, yearOf, type Month } from "../../../core/model/month";
import { quotient } from "../../arithmetic";
import type { Computed } from "../../computed";
import type { Draft } from "../../draft";
import { binary } from "../../formula";
import type { PlanInput } from "../../input";
import { sentence } from "../../live-text";
import { displayRange } from "../../ref";
import { putMonthChart } from "./chart";
import { putFootRow, putMonths, type MonthColumn, type MonthTable, type RowCells } from "./months";
import type { DepthSection } from "./section";
import { columnSum } from "./sums";
import { printedAmount } from "../number-look";

/** Households that come, come back, leave and stay, and for how long they have; null when no export tells. */
export function flowSection(
  input: PlanInput,
): ((draft: Draft, row: number) => DepthSection) | null {
  const reported = reportedFlow(input.facts, input.reportMonth);
  if (!reported) return null;
  const { flow, months } = reported;
  const { depth, words } = input.texts.sheets;
  const [first = input.reportMonth, last = first] = [months[0], months.at(-1)];
  return (draft, row) => {
    const columns = columnsOf(flow, input);
    const table = putMonths(draft, row, { block: "depth.flow", columns, months }, input);
    const end = putYears(draft, table, input);
    const column = { shape: "column", axis: "primary" } as const;
    const chart = {
      key: "depth.flow",
      title: depth.flow.chart,
      altText: depth.flow.chartAlt(words.span(first, last)),
      columns: [
        { key: "started", ...column, colour: "accent" },
        { key: "ended", ...column, colour: "previous" },
      ],
      primary: { title: depth.flow.households, format: "integer", minimum: 0 },
      legend: true,
    } as const;
    const bottom = putMonthChart(draft, table, chart, end);
    return {
      key: "flow",
      heading: depth.flow.heading,
      message: messageOf(table, last, input),
      units: ["count"],
      title: null,
      end: Math.max(end, bottom) + 1,
      notes: [
        depth.flow.method,
        depth.flow.unknown,
        depth.flow.late,
        depth.flow.smallCounts(input.settings.smallCountLimit),
        words.source(displayRange(flow.range)),
      ],
    };
  };
}

/** Counts of the export are values: telling who was there the month before takes Excel a look-up in all rows for each row. */
function columnsOf(flow: CaseFlow, { texts }: PlanInput): readonly MonthColumn[] {
  const { flow: words } = texts.sheets.depth;
  const counted = (key: FlowCount): MonthColumn => ({
    key,
    head: words.heads[key],
    format: "integer",
    content: (at) => flow.months.get(at)?.[key] ?? null,
    figure: { is: key, of: "flow", unit: "count" },
  });
  const all: MonthColumn = {
    key: "households",
    head: words.households,
    format: "integer",
    content: (_, row) => householdsOf(row),
    figure: { is: "households", of: "flow", unit: "count" },
  };
  return FLOW_COUNTS.flatMap((key) => (key === "short" ? [all, counted(key)] : [counted(key)]));
}

function householdsOf(row: RowCells): Computed<number> | null {
  const [started, continuing] = [row("started"), row("continuing")];
  return (
    started &&
    continuing && {
      formula: binary(started.formula, "+", continuing.formula),
      value: started.value + continuing.value,
    }
  );
}

/** What happens in a month adds up over months; households that are there do not. */
const EVENTS: readonly string[] = ["started", "returned", "ended"] satisfies FlowCount[];

/** This year's events added up, and those of the same months last year; returns the next row. */
function putYears(draft: Draft, table: MonthTable, { texts }: PlanInput): number {
  const { depth, words } = texts.sheets;
  const last = table.months.at(-1);
  if (last === undefined) return table.bottom + 1;
  const january = month(yearOf(last), 1);
  let row = table.bottom + 1;
  for (const back of [12, 0]) {
    const span = [addMonths(january, -back), addMonths(last, -back)] as const;
    const sums = new Map(EVENTS.map((key) => [key, columnSum(draft, table, key, span)] as const));
    if (![...sums.values()].some((sum) => sum !== null)) continue;
    putFootRow(draft, row++, table, {
      label: depth.sum(words.span(...span)),
      style: "total",
      period: `${isoMonth(span[0])}..${isoMonth(span[1])}`,
      content: ({ key, figure }) => {
        const content = sums.get(key) ?? null;
        return content && { content, ...(figure && { figure }) };
      },
    });
  }
  return row;
}

function messageOf(table: MonthTable, at: Month, input: PlanInput): Computed<string> | null {
  const { depth, words } = input.texts.sheets;
  const said = (key: string): Computed<string> | null => {
    const cell = table.cell(key, at);
    return cell && printedAmount(cell, "count", input);
  };
  const [started, ended] = [said("started"), said("ended")];
  if (!started || !ended) return null;
  const share = quotient(table.cell("long", at), table.cell("households", at));
  return sentence(
    depth.flow.message({
      period: words.span(at, at),
      started,
      returned: said("returned"),
      ended,
      long: said("long"),
      share: share && printedAmount(share, "percent", { ...input, sign: "never" }),
    }),
  );
}
