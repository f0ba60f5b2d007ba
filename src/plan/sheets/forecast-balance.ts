import { isoMonth, monthNumber } from "../../core/model/month";
import type { Computed } from "../computed";
import { addBlock, area, put, type Draft } from "../draft";
import { forecastFigureId, type ForecastFigure } from "../figure-ids";
import { binary, call, cell, number, range } from "../formula";
import type { PlanInput } from "../input";
import { inputKey, inputRow, nameInputs, putInput } from "../inputs";
import type { ForecastColumns } from "./forecast-columns";
import type { VintageCells } from "./forecast-vintages";
import { signedFormat } from "./number-look";

/** The rows of the bridge that the user fills in. */
const INPUT_ROWS = ["measures", "supplement"] as const;

const BLOCK = "balance";

export interface PutBalance {
  /** The next free row. */
  readonly end: number;
  /** Keys of the yellow cells shown. */
  readonly inputs: readonly string[];
}

/**
 * Balansbrygga: the forecast's deviation, what decided measures still bring and the supplementary budget applied for, and what
 * is left to find a month. What the user has not filled in counts as nothing yet.
 */
export function putBalance(
  draft: Draft,
  at: number,
  columns: ForecastColumns,
  { headline, table, months }: VintageCells,
  input: PlanInput,
): PutBalance | null {
  const current = headline?.deviations.at(-1);
  const value = current?.value ?? null;
  if (!current || value === null) return null;
  const texts = input.texts.sheets.forecast;
  const { unit } = table.statement;
  const year = table.scope.when;
  const format = signedFormat(unit);
  const column = columns.slot(0);
  put(draft, at, columns.label, texts.balanceHeading, { style: "heading" });
  const first = at + 1;
  const show = (
    row: number,
    label: string,
    content: Computed<number>,
    look: { readonly isSum: boolean; readonly figure?: ForecastFigure },
  ): void => {
    const styles = look.isSum ? (["totalHead", "total"] as const) : (["rowHead", "cell"] as const);
    put(draft, row, columns.label, label, { style: styles[0] });
    const made = isoMonth(months.at(-1) ?? input.reportMonth);
    put(draft, row, column, content, {
      style: styles[1],
      format,
      ...(look.figure && {
        figure: { id: forecastFigureId(look.figure, made, year), label, unit, period: year },
      }),
    });
  };
  const forecast = { formula: cell(current.at), value };
  show(first, texts.balanceForecast, forecast, { isSum: false });
  let sum = value;
  const inputs = INPUT_ROWS.map((name, index) => {
    const row = first + 1 + index;
    const key = `${year}-${name}`;
    put(draft, row, columns.label, texts.balanceInput[name], { style: "rowHead" });
    inputRow(draft, row, { key, label: texts.balanceInput[name] });
    const full = inputKey(draft.key, BLOCK, key);
    sum += putInput(draft, { row, column, format }, full, input.typed).value ?? 0;
    return full;
  });
  const bottom = first + INPUT_ROWS.length;
  nameInputs(draft, BLOCK, { column, top: first + 1, bottom });
  const total = bottom + 1;
  const parts = range(area(draft, first, column, bottom, column));
  show(
    total,
    texts.balanceLeft,
    { formula: call("SUM", parts), value: sum },
    {
      isSum: true,
      figure: "balance",
    },
  );
  const rest = 12 - monthNumber(input.reportMonth);
  let end = total + 1;
  if (rest > 0) {
    const whole = cell({ sheet: draft.name, row: total, column });
    const perMonth = { formula: binary(whole, "/", number(rest)), value: sum / rest };
    show(end, texts.balanceMonth(rest), perMonth, { isSum: false, figure: "balance-month" });
    end += 1;
  }
  put(draft, end, columns.label, texts.balanceNote, { style: "caption" });
  draft.conditionalFormats.push({
    kind: "sign",
    range: area(draft, first, column, end - 1, column),
  });
  addBlock(draft, BLOCK, "table", area(draft, at, columns.label, end, column));
  return { end: end + 1, inputs };
}
