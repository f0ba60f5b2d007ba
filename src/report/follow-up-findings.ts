import { reportedFlow, smallFlowCounts } from "../core/calc/depth/flow-months";
import { crossTableDifferences } from "../core/calc/cross-table";
import { measuredMeasure } from "../core/calc/effect/measure-period";
import {
  annualisedAdded,
  isDisagreement,
  overlappingMeasures,
  planFigure,
  wrongTotals,
} from "../core/calc/effect/plan-checks";
import { forecastColumns, volumeReach } from "../core/calc/forecast/volume-reach";
import { smallCounts } from "../core/calc/small-counts";
import type { ActionPlan } from "../core/model/action-plan";
import type { Facts } from "../core/model/facts";
import type { Finding } from "../core/model/finding";
import type { IndicatorTable } from "../core/model/indicator";
import { month, type Month } from "../core/model/month";
import type { DepthTexts } from "../core/texts/sheets/depth";
import type { Words } from "../core/texts/sheets/words";

const PLAIN = { cause: "other", published: null, expected: null, proposal: null } as const;

interface Context {
  readonly reportMonth: Month;
  readonly smallCountLimit: number;
  readonly words: Words;
  /** What the columns of the flow of households are called. */
  readonly flowHeads: DepthTexts["flow"]["heads"];
}

/** What is wrong or worth a question in action plans and tables of indicators, volumes and staff. */
export function followUpFindings(facts: Facts, context: Context): readonly Finding[] {
  const { actionPlans, indicators } = facts.followUp;
  return [
    ...actionPlans.flatMap(totalFindings),
    ...actionPlans.flatMap((plan) => effectFindings(plan, facts, context)),
    ...actionPlans.flatMap(annualisedFindings),
    ...overlapFindings(actionPlans, facts),
    ...indicators.flatMap((table) => reachFindings(table, facts, context)),
    ...crossTableDifferences(indicators).map(({ label, column, first, second }): Finding => ({
      ...PLAIN,
      code: "cross-table",
      severity: "warning",
      place: second.source,
      published: second.value,
      expected: first.value,
      args: {
        label,
        column,
        published: second.value,
        other: first.value,
        sheet: first.source.sheet,
      },
    })),
    ...indicators
      .flatMap((table) => smallCounts(table, context.smallCountLimit))
      .map(({ datum, label, column, count, why }): Finding => ({
        code: why === "small" ? "small-count" : "small-count-follows",
        severity: "warning",
        cause: "small-count",
        place: datum.source,
        published: datum.kind === "mark" ? datum.text : count,
        expected: null,
        proposal: SUPPRESSED,
        args: { label, column, count, limit: context.smallCountLimit },
      })),
    ...flowFindings(facts, context),
  ];
}

/** The mark of official statistics for a figure that is not shown. */
const SUPPRESSED = "..";

/** Small counts in the flow of households that Fördjupning shows; one finding a column, for there are many months. */
function flowFindings(
  facts: Facts,
  { reportMonth, smallCountLimit: limit, flowHeads, words }: Context,
): readonly Finding[] {
  const reported = reportedFlow(facts, reportMonth);
  if (!reported) return [];
  const { flow, months } = reported;
  const { sheet, top: row, left: column } = flow.range;
  return smallFlowCounts(flow, months, limit).map(({ count, months: found, last, value }) => ({
    code: "small-count-flow",
    severity: "warning",
    cause: "small-count",
    place: { sheet, row, column },
    published: value,
    expected: null,
    proposal: SUPPRESSED,
    args: {
      column: flowHeads[count],
      months: found,
      last: words.span(last, last),
      count: value,
      limit,
    },
  }));
}

function totalFindings(plan: ActionPlan): readonly Finding[] {
  return wrongTotals(plan).map(({ datum, label, column, published, expected }) => ({
    ...PLAIN,
    code: "column-sum",
    severity: "error",
    place: datum.source,
    published,
    expected,
    proposal: expected,
    args: { label, column, published, expected, cause: "other" },
  }));
}

/** The plan's figure against the same period last year, where the measure shows in a series. */
function effectFindings(
  plan: ActionPlan,
  { series }: Facts,
  { reportMonth, words }: { readonly reportMonth: Month; readonly words: Words },
): readonly Finding[] {
  return plan.measures.flatMap((measure): readonly Finding[] => {
    const tied = series.find(({ id }) => id === measure.series) ?? null;
    const measured = measuredMeasure(plan, measure, tied, reportMonth);
    const figure = measured && planFigure(plan, measured);
    const compared = measured?.effects.find(({ method }) => method === "same-period-last-year");
    if (!measured?.planned || !figure || !compared || !isDisagreement(figure, compared.effect))
      return [];
    const effect = Math.round((compared.effect / figure.factor) * 100) / 100;
    return [
      {
        ...PLAIN,
        code: "measure-effect-differs",
        severity: "warning",
        place: figure.datum.source,
        published: figure.datum.value,
        expected: effect,
        args: {
          label: measure.label,
          published: figure.datum.value,
          expected: effect,
          unit: words.unit[plan.unit],
          series: measured.series.title,
          planned: words.span(measured.from, measured.planned.to),
          period: words.span(measured.from, measured.to),
        },
      },
    ];
  });
}

/** Forecasts that ask more of the rest of the year than any month has been. */
function reachFindings(
  table: IndicatorTable,
  { series }: Facts,
  { reportMonth, words }: { readonly reportMonth: Month; readonly words: Words },
): readonly Finding[] {
  const columns = forecastColumns(table);
  return table.rows.flatMap((row): readonly Finding[] => {
    const reach = volumeReach(table, row, series, reportMonth);
    const forecast = columns ? row.cells[columns.forecast] : undefined;
    if (!reach || forecast?.kind !== "number") return [];
    const { found, year, passed } = reach;
    if (!found.isOutOfReach || found.required <= found.highest) return [];
    return [
      {
        ...PLAIN,
        code: "forecast-out-of-reach",
        severity: "warning",
        cause: "implausible",
        place: forecast.source,
        published: forecast.value,
        args: {
          label: row.label,
          forecast: forecast.value,
          required: Math.round(found.required * 100) / 100,
          span: words.span(month(year, passed + 1), month(year, 12)),
          highest: found.highest,
        },
      },
    ];
  });
}

function annualisedFindings(plan: ActionPlan): readonly Finding[] {
  return annualisedAdded(plan).map(({ column, parts: [year, full] }) => ({
    ...PLAIN,
    code: "annualised-added",
    severity: "warning",
    place: {
      sheet: plan.range.sheet,
      row: plan.range.top,
      column: plan.effects[column]?.column ?? plan.range.left,
    },
    args: {
      column: plan.effects[column]?.label ?? "",
      year: plan.effects[year]?.label ?? "",
      full: plan.effects[full]?.label ?? "",
    },
  }));
}

function overlapFindings(plans: readonly ActionPlan[], { series }: Facts): readonly Finding[] {
  return overlappingMeasures(plans).map(({ shared, labels, first }) => ({
    ...PLAIN,
    code: "measures-overlap",
    severity: "warning",
    place: first?.source ?? null,
    args: {
      shared: series.find(({ id }) => id === shared)?.title ?? shared,
      labels: labels.map((label) => `”${label}”`).join(", "),
    },
  }));
}
