import { isoMonth, monthNumber } from "../../../core/model/month";
import type { Unit } from "../../../core/model/unit";
import { reference, type Computed } from "../../computed";
import { addBlock, area, put, type Draft } from "../../draft";
import { forecastFigureId, type ForecastFigure } from "../../figure-ids";
import { binary, call, number, range } from "../../formula";
import type { PlanInput } from "../../input";
import { inputKey, inputRow, nameInputs, putInput } from "../../inputs";
import {
  nameIncluded,
  planRemainders,
  putPlanHeads,
  putPlanRow,
  type PlanRemainder,
} from "./balance-plan";
import type { ForecastColumns } from "./columns";
import type { VintageCells } from "./vintages";
import { putText } from "../../text-block";
import { signedFormat } from "../number-look";
import { live } from "../statement/row";

/** The rows of the bridge that the user fills in. */
const INPUT_ROWS = ["measures", "supplement"] as const;

const BLOCK = "balance";

/** A step of the bridge, + is better. */
export interface BalanceStep {
  readonly label: string;
  /** The same in a sentence. */
  readonly said: string;
  readonly amount: Computed<number>;
}

export interface PutBalance {
  readonly unit: Unit;
  readonly forecast: Computed<number>;
  /** Those that are not nothing. */
  readonly steps: readonly BalanceStep[];
  /** What is left to find, and that per remaining month; null in December. */
  readonly left: Computed<number>;
  readonly perMonth: Computed<number> | null;
  /** Keys of the yellow cells shown. */
  readonly inputs: readonly string[];
  /** The next free row. */
  readonly end: number;
}

/** Writes a row of the bridge, and says where its amount stands. */
type Show = (
  row: number,
  label: string,
  amount: Computed<number>,
  look: { readonly isSum?: boolean; readonly figure?: ForecastFigure },
) => Computed<number>;

/**
 * Balansbrygga: the forecast's deviation, what the plan's measures and others still bring beyond it, the supplementary budget
 * applied for, and what is left to find a month. What the user has not filled in counts as nothing, and a plan's measures as
 * part of the forecast.
 */
export function putBalance(
  draft: Draft,
  at: number,
  columns: ForecastColumns,
  { headline, table, months }: VintageCells,
  input: PlanInput,
): PutBalance | null {
  const current = headline?.deviations.at(-1);
  const forecast = current && live(current);
  if (!forecast) return null;
  const texts = input.texts.sheets.forecast;
  const { unit } = table.statement;
  const year = table.scope.when;
  const column = columns.slot(0);
  const show: Show = (row, label, amount, { isSum = false, figure }) => {
    const [head, style] = isSum
      ? (["totalHead", "total"] as const)
      : (["rowHead", "cell"] as const);
    put(draft, row, columns.label, label, { style: head });
    const made = isoMonth(months.at(-1) ?? input.reportMonth);
    const tag = figure && { id: forecastFigureId(figure, made, year), label, unit, period: year };
    const look = { style, format: signedFormat(unit), ...(tag && { figure: tag }) };
    return reference(put(draft, row, column, amount, look), amount.value);
  };
  const plans = planRemainders(table.statement, input);
  put(draft, at, columns.label, texts.balanceHeading, { style: "heading" });
  if (plans.length > 0) putPlanHeads(draft, at + 1, columns, input);
  const first = at + (plans.length > 0 ? 2 : 1);
  show(first, texts.balanceForecast, forecast, {});
  const planned = putPlans(draft, first + 1, columns, { plans, unit, year, show }, input);
  const filled = putInputRows(
    draft,
    planned.end,
    columns,
    { unit, year, isBeside: plans.length > 0 },
    input,
  );
  const steps = [...planned.steps, ...filled.steps];

  const sum = steps.reduce((total, { amount }) => total + amount.value, forecast.value);
  const parts = range(area(draft, first, column, filled.end - 1, column));
  const whole = { formula: call("SUM", parts), value: sum };
  const left = show(filled.end, texts.balanceLeft, whole, { isSum: true, figure: "balance" });
  const rest = 12 - monthNumber(input.reportMonth);
  const share = { formula: binary(left.formula, "/", number(rest)), value: sum / rest };
  const perMonth =
    rest > 0
      ? show(filled.end + 1, texts.balanceMonth(rest), share, { figure: "balance-month" })
      : null;
  const last = filled.end + (perMonth ? 1 : 0);
  const notes = [texts.balanceNote, ...(plans.length > 0 ? [texts.balancePlanNote(plans)] : [])];
  const end = putText(draft, notes.join(" "), {
    row: last + 1,
    left: columns.label,
    right: columns.comment,
    style: "note",
    columnWidths: columns.widths,
  });
  const right = plans.length > 0 ? columns.slot(2) : column;
  draft.conditionalFormats.push({
    kind: "sign",
    range: area(draft, first, column, last, plans.length > 0 ? columns.slot(1) : column),
  });
  addBlock(draft, BLOCK, "table", area(draft, at, columns.label, last + 1, right));
  return {
    unit,
    forecast,
    steps: steps.filter(({ amount }) => amount.value !== 0),
    left,
    perMonth,
    inputs: [...planned.inputs, ...filled.inputs],
    end,
  };
}

interface PutSteps {
  readonly steps: readonly BalanceStep[];
  readonly inputs: readonly string[];
  readonly end: number;
}

/** A row for each plan: what its measures still bring beyond the forecast. */
function putPlans(
  draft: Draft,
  top: number,
  columns: ForecastColumns,
  {
    plans,
    unit,
    year,
    show,
  }: {
    readonly plans: readonly PlanRemainder[];
    readonly unit: Unit;
    readonly year: string;
    readonly show: Show;
  },
  input: PlanInput,
): PutSteps {
  const { balancePlan, balanceSaid } = input.texts.sheets.forecast;
  const rows = plans.map((plan, k) => {
    const row = top + k;
    // The title of a plan often names its month: a single plan needs no name to be told apart by.
    const name = plans.length > 1 ? plan.title : null;
    const label = balancePlan(name);
    const identity = { key: `${year}-plan${name === null ? "" : `-${name}`}`, label };
    const put = putPlanRow(draft, row, columns, plan.amount, { ...identity, unit }, input);
    // Several plans are told apart by the row, their sum is in the balance.
    const figure = name === null ? ({ figure: "balance-measures" } as const) : {};
    const amount = show(row, label, put.amount, figure);
    const said = name ?? balanceSaid.plan;
    return { step: { label, said, amount }, input: put.input };
  });
  nameIncluded(draft, columns, { top, bottom: top + plans.length - 1 });
  return {
    steps: rows.map(({ step }) => step),
    inputs: rows.map(({ input: key }) => key),
    end: top + plans.length,
  };
}

/** The yellow rows: measures that no plan tells of, and the supplementary budget applied for. */
function putInputRows(
  draft: Draft,
  top: number,
  columns: ForecastColumns,
  of: { readonly unit: Unit; readonly year: string; readonly isBeside: boolean },
  input: PlanInput,
): PutSteps {
  const { balanceInput, balanceOther, balanceSaid } = input.texts.sheets.forecast;
  const column = columns.slot(0);
  const format = signedFormat(of.unit);
  const rows = INPUT_ROWS.map((name, k) => {
    const row = top + k;
    const key = `${of.year}-${name}`;
    const isOther = name === "measures" && of.isBeside;
    const label = isOther ? balanceOther : balanceInput[name];
    const said = balanceSaid[isOther ? "other" : name];
    put(draft, row, columns.label, label, { style: "rowHead" });
    inputRow(draft, row, { key, label });
    const full = inputKey(draft.key, BLOCK, key);
    const typed = putInput(draft, { row, column, format }, full, input.typed);
    return { step: { label, said, amount: reference(typed.at, typed.value ?? 0) }, input: full };
  });
  const end = top + INPUT_ROWS.length;
  nameInputs(draft, BLOCK, { column, top, bottom: end - 1 });
  return {
    steps: rows.map(({ step }) => step),
    inputs: rows.map(({ input: key }) => key),
    end,
  };
}
