import { kronorPer } from "../../../core/model/unit";
import { addMonths } from "../../../core/model/month";
import type { Texts } from "../../../core/texts/texts";
import type { Computed } from "../../computed";
import { binary, call, number, text } from "../../formula";
import type { PlanInput } from "../../input";
import { bySign, sentence, type NumberStyle } from "../../live-text";
import { moneyText } from "../../money-text";
import { comparison, shortName } from "./message";
import type { Section } from "./section";
import { printedAmount, printedShare } from "../number-look";

/** The analysis speaks of this many series; the rest have their pages. */
const MOST_SERIES = 6;

/** What the series say against last year, and those with a ceiling against it. */
export function seriesTexts(
  sections: readonly Section[],
  input: PlanInput,
): readonly Computed<string>[] {
  return sections
    .slice(0, MOST_SERIES)
    .flatMap((section) => [comparedText(section, input), targetText(section, input)])
    .filter((said) => said !== null);
}

/** The newest month, or the year so far, against the same time last year. */
function comparedText(section: Section, input: PlanInput): Computed<string> | null {
  const { table, facts } = section;
  const compared = comparison(table, facts, input);
  if (!compared) return null;
  const { from, to, now, change, share } = compared;
  const { monthly, words } = input.texts.sheets;
  const print = printer(section, input);
  const said = {
    period: `${shortName(table.series, input)} ${words.span(from, to)}`,
    amount: print(now, "negative"),
    unit: "",
  };
  if (!change) return sentence([...monthly.alone(said), "."]);
  const isCount = table.series.unit === "count";
  const phrase = monthly.compared({
    ...said,
    difference: print(change, "never"),
    direction: bySign(change, isCount ? monthly.fewer : monthly.lower),
    base: words.span(addMonths(from, -12), addMonths(to, -12)),
    share: share && printedShare(share, input.language),
  });
  return sentence([...phrase, "."]);
}

/** Where a series stands against its ceiling, and what the rest of the year may cost for it to hold. */
function targetText(section: Section, input: PlanInput): Computed<string> | null {
  const { facts } = section;
  if (!facts?.target) return null;
  const { summary, monthly } = input.texts.sheets;
  const { over, remaining } = facts.target;
  const print = printer(section, input);
  const said = summary.target(print(over, "never"), bySign(over, monthly.targetDirection));
  return sentence(remaining ? [...said, restText(remaining, print, summary)] : said);
}

function restText(
  remaining: Computed<number>,
  print: ReturnType<typeof printer>,
  { targetRest, targetSpent }: Texts["sheets"]["summary"],
): Computed<string> {
  const rest = sentence(targetRest(print(remaining, "never")));
  return {
    formula: call("IF", binary(remaining.formula, ">", number(0)), rest.formula, text(targetSpent)),
    value: remaining.value > 0 ? rest.value : targetSpent,
  };
}

/** Sums of money in the size people say them; averages and counts to the unit. */
function printer(
  { table: { series } }: Section,
  { language, texts }: PlanInput,
): (of: Computed<number>, sign: NumberStyle["sign"]) => Computed<string> {
  const { words } = texts.sheets;
  const { unit, aggregation } = series;
  if (aggregation === "sum" && kronorPer(unit) !== null)
    return (of, sign) => moneyText(of, { unit, sign, language, words });
  return (of, sign) =>
    sentence([printedAmount(of, unit, { language, sign }), words.unitAfter[unit]]);
}
