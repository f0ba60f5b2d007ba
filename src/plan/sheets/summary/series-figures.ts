import { addMonths } from "../../../core/model/month";
import type { Computed } from "../../computed";
import { binary } from "../../formula";
import type { PlanInput } from "../../input";
import { bySign, sentence } from "../../live-text";
import type { KeyFigure } from "./key-figure";
import { comparison, shortName, type Compared } from "../monthly/message";
import type { Section } from "../monthly/section";
import { printedAmount, printedShare, unitFormat } from "../number-look";
import { sectionOf, type SummarySource } from "./source";

/** Households, average cost, what has a ceiling, then every other series. */
export function seriesKeyFigures(source: SummarySource, input: PlanInput): readonly KeyFigure[] {
  const sections = source.monthly?.sections ?? [];
  const first = [sectionOf(source, "households"), sectionOf(source, "average-cost")].filter(
    (section) => section !== null,
  );
  const rest = sections.filter((section) => !first.includes(section));
  return [
    ...first.flatMap((section) => changeFigure(section, input)),
    ...rest.flatMap((section) => targetFigure(section, input)),
    ...rest.flatMap((section) => changeFigure(section, input)),
  ];
}

/** The newest month, or what has been spent so far, against the same time last year. */
function changeFigure({ table, facts }: Section, input: PlanInput): readonly KeyFigure[] {
  const compared = comparison(table, facts, input);
  if (!compared) return [];
  const { words, summary } = input.texts.sheets;
  const { unit } = table.series;
  return [
    {
      label: summary.key.series(
        shortName(table.series, input),
        words.span(compared.from, compared.to),
      ),
      value: compared.now,
      format: unitFormat(unit),
      compare: changeWords(compared, unit, input),
      isDeviation: false,
    },
  ];
}

function changeWords(
  { from, to, change, share }: Compared,
  unit: Section["table"]["series"]["unit"],
  input: PlanInput,
): Computed<string> | null {
  if (!change) return null;
  const { words, summary } = input.texts.sheets;
  return sentence(
    summary.key.change({
      unit: words.unitAfter[unit].trim(),
      change: printedAmount(change, unit, { ...input, sign: "always" }),
      when: words.span(addMonths(from, -12), addMonths(to, -12)),
      share: share && printedShare(share, input.language),
    }),
  );
}

/** The average month of a series with a ceiling, and how far from it that is. */
function targetFigure({ table, facts }: Section, input: PlanInput): readonly KeyFigure[] {
  if (!facts?.target) return [];
  const { words, summary, monthly } = input.texts.sheets;
  const { series } = table;
  const { amount, average } = facts.target;
  const gap = {
    formula: binary(average.formula, "-", amount.formula),
    value: average.value - amount.value,
  };
  return [
    {
      label: summary.key.average(shortName(series, input), words.span(facts.from, facts.to)),
      value: average,
      format: unitFormat(series.unit),
      compare: sentence(
        summary.key.target({
          unit: words.unitAfter[series.unit].trim(),
          gap: printedAmount(gap, series.unit, { ...input, sign: "never" }),
          direction: bySign(gap, monthly.targetDirection),
          target: printedAmount(amount, series.unit, input),
        }),
      ),
      isDeviation: false,
    },
  ];
}
