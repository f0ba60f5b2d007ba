import {
  isWholePercent,
  type IndicatorState,
  type IndicatorStatus,
} from "../../../core/calc/indicator-status";
import { numberOf, type Datum } from "../../../core/model/datum";
import type { IndicatorRow } from "../../../core/model/indicator";
import type { CellPlace } from "../../../core/model/place";
import type { IndicatorsTexts } from "../../../core/texts/sheets/indicators";
import { reference, sourceContent, type Computed } from "../../computed";
import { binary, call, cell, number, type Formula } from "../../formula";
import { bySign } from "../../live-text";

/** How states are kept in cells: their sign gives symbol, colour and word. */
export const STATE_VALUES: Readonly<Record<IndicatorState, number>> = {
  reached: 1,
  missed: -1,
  open: 0,
};

type JudgedStatus = Exclude<IndicatorStatus, { readonly state: "open" }>;

/**
 * 1 where the figure reaches what it is compared with, else −1, live: `figure` is its cell on our sheet. The limit is read
 * from the source, for our sheet may show it in words ("≤1%").
 */
export function stateContent(
  row: IndicatorRow,
  status: JudgedStatus,
  figure: CellPlace,
): Computed<number> {
  const limit = limitFormula(row, status);
  const operator = { "at-least": ">=", "at-most": "<=", more: ">", less: "<" } as const;
  const isMet = binary(cell(figure), operator[status.wanted], limit);
  return {
    formula: call("IF", isMet, number(1), number(-1)),
    value: STATE_VALUES[status.state],
  };
}

/** The target or the year before, in as many twelfths as are judged. */
function limitFormula(row: IndicatorRow, { figure, compared, months }: JudgedStatus): Formula {
  const target = row.targets[compared];
  const datum = target?.kind === "number" ? target.datum : row.cells[compared];
  const whole = numberFormula(datum);
  const limit = isWholePercent(row, figure, compared) ? binary(whole, "/", number(100)) : whole;
  return months === 12 ? limit : binary(binary(limit, "*", number(months)), "/", number(12));
}

function numberFormula(datum: Datum | undefined): Formula {
  if (datum?.kind !== "number") return number(numberOf(datum) ?? 0);
  const content = sourceContent(datum);
  return typeof content === "number" ? number(content) : content.formula;
}

/** The word beside the symbol. */
export function stateWord(
  status: JudgedStatus,
  symbol: Computed<number>,
  at: CellPlace,
  texts: IndicatorsTexts,
): Computed<string> {
  const { reached, missed } = texts.states[status.basis];
  const isOver = status.basis === "pace" && status.wanted === "at-most";
  return bySign(reference(at, symbol.value), {
    positive: reached,
    zero: missed,
    negative: isOver ? texts.overPace : missed,
  });
}
