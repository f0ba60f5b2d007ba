import type { Computed } from "../../computed";
import type { PlanInput } from "../../input";
import { bySign, sentence } from "../../live-text";
import { moneyText } from "../../money-text";
import type { CellValue } from "../../model";
import { yearOf } from "../../../core/model/month";
import type { PutMethods } from "./methods";
import type { HelpSeries } from "./series";
import type { VintageCells } from "./vintages";
import { live } from "../statement/row";

/** The finding of the sheet: the forecast's deviation, and how it has changed since the one before. */
export function forecastTitle(cells: VintageCells, input: PlanInput): Computed<string> | CellValue {
  const { forecast, words } = input.texts.sheets;
  const said = headlineOf(cells, input);
  if (!said) return input.names.forecast;
  const year = Number(cells.table.scope.when);
  const { deviation, change } = said;
  if (!change) return sentence(forecast.title({ year, ...deviation }));
  const since = words.span(change.since, change.since);
  return sentence(
    forecast.changedTitle({ year, ...deviation, change: change.amount, side: change.side, since }),
  );
}

/** What the mechanical forecasts say where there is no other: from where to where they reach. */
export function methodsTitle(
  { title, to }: Pick<HelpSeries, "title" | "to">,
  { low, high }: Pick<PutMethods, "low" | "high">,
  { texts: { sheets } }: PlanInput,
): Computed<string> {
  return sentence(sheets.forecast.methodsTitle({ series: title, year: yearOf(to), low, high }));
}

function headlineOf(cells: VintageCells, input: PlanInput) {
  const { words, forecast, statement } = input.texts.sheets;
  const [before, current] = cells.headline?.deviations.slice(-2) ?? [];
  const newest = current ?? before;
  const deviation = newest && live(newest);
  if (!cells.headline || !deviation) return null;
  const style = { unit: cells.table.statement.unit, language: input.language, words } as const;
  const magnitude = { ...style, sign: "never" } as const;
  const changed = live(cells.headline.change);
  const since = cells.months.at(-2);
  return {
    deviation: {
      amount: moneyText(deviation, magnitude),
      direction: bySign(deviation, statement.sides),
    },
    change:
      changed && since !== undefined
        ? {
            since,
            amount: moneyText(changed, magnitude),
            side: bySign(changed, forecast.changeSides),
          }
        : null,
  };
}
