import { betterSign } from "../../../core/calc/effect/plan-sign";
import { drivers } from "../../../core/calc/drivers";
import { numberOf } from "../../../core/model/datum";
import type { NamedAmount } from "../../../core/texts/sheets/analysis";
import { reference, type Computed } from "../../computed";
import { binary, call, cell, number, text } from "../../formula";
import type { PlanInput } from "../../input";
import { sentence } from "../../live-text";
import { moneyText } from "../../money-text";
import type { ActionRow } from "./row";
import type { ActionRows } from "./table";

/** The plan's columns that its title and analysis speak of; −1 for one it does not have an amount in. */
export function saidColumns({ plan, year, rows }: ActionRows): {
  readonly realised: number;
  readonly expected: number;
  readonly next: number;
} {
  const find = (is: (column: (typeof plan.effects)[number]) => boolean): number =>
    plan.effects.findIndex((column, at) => is(column) && rows.some((row) => effectOf(row, at)));
  return {
    realised: find(({ kind }) => kind === "realised"),
    expected: find((column) => column.kind === "expected" && column.year === year),
    next: find((column) => column.kind === "expected" && column.year === year + 1),
  };
}

/** What the plan has given, or is to give this year, and next year, each with its largest measures. Null without amounts. */
export function actionAnalysis(laid: ActionRows, input: PlanInput): Computed<string> | null {
  const { analysis } = input.texts.sheets;
  const { realised, expected, next } = saidColumns(laid);
  const now = realised >= 0 ? realised : expected;
  const [first, later] = [now, next].map((at) => amounts(laid, at, input));
  const told = first ?? later;
  const sign = betterSign(laid.plan) === 1 ? "plus" : "minus";
  // Of a plan whose figures cost more, the sign says what everyone expects.
  const needsSign = told !== null && told !== undefined && (sign === "plus" || told.value < 0);
  const sentences = [
    ...(first
      ? [
          realised >= 0
            ? analysis.realised<Computed<string>>(first.sum, first.most, first.count)
            : analysis.expected<Computed<string>>(first.sum, laid.year, first.most, first.count),
        ]
      : []),
    ...(later
      ? [analysis.expected<Computed<string>>(later.sum, laid.year + 1, later.most, later.count)]
      : []),
    ...(needsSign ? [[analysis.effectSign(sign)]] : []),
  ];
  if (sentences.length === 0) return null;
  return sentence(sentences.flatMap((said, at) => (at === 0 ? said : [" ", ...said])));
}

/** The sum of a column and the measures that make most of it; null where it has no amount, or they cancel out. */
function amounts({ plan, rows, sums }: ActionRows, at: number, input: PlanInput) {
  const told = rows.filter((row) => (effectOf(row, at)?.value ?? 0) !== 0);
  const [only] = told;
  const sum = sums[at] ?? (told.length === 1 && only ? effectOf(only, at) : null);
  if (!sum || told.length === 0) return null;
  const style = { unit: plan.unit, language: input.language, words: input.texts.sheets.words };
  const { along } = drivers(told, (row) => effectOf(row, at)?.value ?? null, sum.value);
  const named = (row: ActionRow): readonly NamedAmount<Computed<string>>[] => {
    const effect = effectOf(row, at);
    return effect
      ? [{ name: nameOf(row), amount: moneyText(effect, { ...style, sign: "negative" }) }]
      : [];
  };
  return {
    value: sum.value,
    count: { with: told.length, of: rows.length },
    sum: moneyText(sum, { ...style, sign: "negative" }),
    most: along.flatMap(named),
  };
}

/** The measure's label without the full stop that some end with. */
function nameOf({ label, measure }: ActionRow): Computed<string> {
  const of = cell(label);
  if (!measure.label.endsWith(".")) return reference(label, measure.label);
  const cut = call("LEFT", of, binary(call("LEN", of), "-", number(1)));
  return {
    formula: call("IF", binary(call("RIGHT", of, number(1)), "=", text(".")), cut, of),
    value: measure.label.slice(0, -1),
  };
}

function effectOf({ measure, effects }: ActionRow, at: number): Computed<number> | null {
  const value = numberOf(measure.effects[at]);
  const place = effects[at];
  return value === null || !place ? null : reference(place, value);
}
