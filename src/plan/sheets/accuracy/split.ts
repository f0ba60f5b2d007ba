import { restOfMiss } from "../../../core/calc/accuracy/miss-split";
import { isoMonth } from "../../../core/model/month";
import { kronorPer } from "../../../core/model/unit";
import { reference, type Computed } from "../../computed";
import { addBlock, area, put, type Draft } from "../../draft";
import { accuracyFigureId } from "../../figure-ids";
import { binary, call, number, range } from "../../formula";
import type { PlanInput } from "../../input";
import { ACCURACY, monthColumns, MOST_MONTHS } from "./columns";
import { lateMeasures } from "./split-measures";
import { splitMonths } from "./split-months";
import { putSplitWorkings } from "./split-workings";
import type { MissCells, YearCells, YearRowCells } from "./years";
import type { Pair } from "../depth/pair";
import { putSpan } from "../follow-up/grid";
import { signedFormat } from "../number-look";

/** The parts of a miss in the order they stand in; what none of them tells of is the rest. */
export const MISS_PARTS = ["measures", "volume", "price", "late"] as const;
export type MissPart = (typeof MISS_PARTS)[number];

/** One forecast's miss with its parts, in the unit and the sign of the table of accounts; null for a part not known. */
interface Split {
  readonly miss: MissCells;
  readonly parts: Readonly<Record<MissPart, Computed<number> | null>>;
}

/**
 * What each forecast of a year missed by: measures started since, households and cost per household against what was assumed,
 * late registration, and the rest. Null where no part is known of any forecast. Returns the last row and what is not known.
 */
export function putSplit(
  draft: Draft,
  at: number,
  year: YearCells & { readonly headline: YearRowCells },
  pair: Pair | null,
  input: PlanInput,
): { readonly bottom: number; readonly unknown: readonly MissPart[] } | null {
  const splits = splitsOf(draft, at, year, pair, input);
  const isKnown = (part: MissPart): boolean => splits.some((split) => split?.parts[part]);
  if (!MISS_PARTS.some(isKnown)) return null;
  const { split } = input.texts.sheets.accuracy;
  const head = at + 1;
  put(draft, at, ACCURACY.label, split.heading(year.of.year), { style: "heading" });
  putHeads(draft, head, year, input);
  const top = head + 1;
  const rows = [...MISS_PARTS.map((part) => split.parts[part]), split.rest, split.miss];
  const rest = top + MISS_PARTS.length;
  rows.forEach((name, k) => {
    const isTotal = top + k > rest;
    put(draft, top + k, ACCURACY.label, name, { style: isTotal ? "totalHead" : "rowHead" });
    putBlanks(draft, top + k, isTotal ? "total" : "cell");
  });
  splits.forEach((each, k) => {
    putParts(draft, { top, column: monthColumns(k).error, split: each }, year);
  });
  const { label, right } = ACCURACY;
  const key = `accuracy.split.${String(year.of.year)}`;
  addBlock(draft, key, "table", area(draft, at, label, rest + 1, right));
  const unknown = MISS_PARTS.filter((part) => splits.some((each) => each && !each.parts[part]));
  return { bottom: rest + 1, unknown };
}

/** One for each forecast of the year; null for a forecast that does not tell of the total. */
function splitsOf(
  draft: Draft,
  at: number,
  { of, headline }: YearCells & { readonly headline: YearRowCells },
  pair: Pair | null,
  input: PlanInput,
): readonly (Split | null)[] {
  const monthsOf = pair && splitMonths(of.year, pair, input);
  const [from, to] = [kronorPer(pair?.cost.series.unit ?? "kr"), kronorPer(of.unit)];
  if (from === null || to === null) return [];
  // A committee's accounts are a cost: a table that prints them with a minus prints misses so too.
  const sign = headline.accounts.value < 0 ? -1 : 1;
  const elsewhere = pair ? [pair.households.series.id, pair.cost.series.id] : [];
  let row = at;
  return headline.misses.map((miss) => {
    if (miss.error.value === null) return null;
    const { made } = miss;
    const months = monthsOf?.(made) ?? [];
    const sums =
      pair && months.length > 0
        ? putSplitWorkings(draft, row, { made, months, pair }, input)
        : null;
    if (sums) row += months.length + 3;
    const told = sums?.volume ? elsewhere : [];
    const measures = lateMeasures({ year: of.year, made, unit: of.unit, elsewhere: told }, input);
    const inTable = (
      of: Computed<number> | null | undefined,
      factor: number,
    ): Computed<number> | null =>
      of ? { formula: times(of.formula, factor), value: of.value * factor } : null;
    const factor = (sign * from) / to;
    return {
      miss,
      parts: {
        measures: inTable(measures, sign),
        volume: inTable(sums?.volume, factor),
        price: inTable(sums?.price, factor),
        late: inTable(sums?.late, factor),
      },
    };
  });
}

function times(of: Computed["formula"], factor: number): Computed["formula"] {
  return factor === 1 ? of : binary(of, "*", number(factor));
}

function putHeads(draft: Draft, row: number, { of }: YearCells, input: PlanInput): void {
  const { words, accuracy } = input.texts.sheets;
  put(draft, row, ACCURACY.label, accuracy.split.part, { style: "columnHeadLeft" });
  put(draft, row, ACCURACY.base, null, { style: "columnHead" });
  of.vintages.forEach(({ at }, k) => {
    const { amount, error, share, word } = monthColumns(k);
    putSpan(draft, row, { left: amount, right: error }, accuracy.madeIn(words.span(at, at), null), {
      style: "columnHead",
    });
    putSpan(draft, row, { left: share, right: word }, null, { style: "columnHead" });
  });
}

/** The columns of a row that hold nothing here, for its line to be whole. */
function putBlanks(draft: Draft, row: number, style: "cell" | "total"): void {
  put(draft, row, ACCURACY.base, null, { style });
  for (let k = 0; k < MOST_MONTHS; k += 1) {
    const { amount, share, word } = monthColumns(k);
    put(draft, row, amount, null, { style });
    putSpan(draft, row, { left: share, right: word }, null, { style });
  }
}

function putParts(
  draft: Draft,
  {
    top,
    column,
    split,
  }: { readonly top: number; readonly column: number; readonly split: Split | null },
  { of, headline }: YearCells & { readonly headline: YearRowCells },
): void {
  const rest = top + MISS_PARTS.length;
  const format = signedFormat(of.unit);
  if (!split) {
    put(draft, rest + 1, column, null, { style: "total" });
    return;
  }
  const { miss, parts } = split;
  const show = (row: number, name: string, content: Computed<number>): void => {
    const id = accuracyFigureId(`miss-${name}`, isoMonth(miss.made), headline.row.label);
    const figure = { id, label: headline.row.label, unit: of.unit, period: String(of.year) };
    put(draft, row, column, content, { style: "cell", format, figure });
  };
  MISS_PARTS.forEach((part, k) => {
    const content = parts[part];
    if (content) show(top + k, part, content);
    else put(draft, top + k, column, null, { style: "cell" });
  });
  const whole = reference(miss.error.at, miss.error.value ?? 0);
  const known = call("SUM", range(area(draft, top, column, rest - 1, column)));
  show(rest, "rest", {
    formula: binary(whole.formula, "-", known),
    value: restOfMiss(
      whole.value,
      MISS_PARTS.map((part) => parts[part]?.value ?? null),
    ),
  });
  const sum = call("SUM", range(area(draft, top, column, rest, column)));
  put(draft, rest + 1, column, { formula: sum, value: whole.value }, { style: "total", format });
}
