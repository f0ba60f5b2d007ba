import { monthParts, type MonthParts } from "../../../core/calc/accuracy/miss-split";
import type { Month } from "../../../core/model/month";
import type { Computed } from "../../computed";
import { addBlock, area, put, type Draft } from "../../draft";
import { binary, call, cell, range, type Formula } from "../../formula";
import type { PlanInput } from "../../input";
import { ACCURACY } from "./columns";
import type { SplitMonth } from "./split-months";
import type { Pair } from "../depth/pair";
import { unitFormat } from "../number-look";

const COLUMNS = [
  "volumeThen",
  "priceThen",
  "volumeNow",
  "priceNow",
  "volume",
  "price",
  "late",
] as const;
type Column = (typeof COLUMNS)[number];
/** Columns of numbers of households; the others hold money. */
const HOUSEHOLDS: ReadonlySet<Column> = new Set(["volumeThen", "volumeNow"]);

/**
 * The months behind a forecast's split, beside what is printed: households and average cost then and now, and what each makes
 * of the miss. Returns the sums, live, in the unit of households × average cost; null for parts that no month tells of.
 */
export function putSplitWorkings(
  draft: Draft,
  top: number,
  {
    made,
    months,
    pair,
  }: { readonly made: Month; readonly months: readonly SplitMonth[]; readonly pair: Pair },
  input: PlanInput,
): Readonly<Record<keyof MonthParts, Computed<number> | null>> {
  const { split } = input.texts.sheets.accuracy;
  const { words, forecast } = input.texts.sheets;
  const left = ACCURACY.splitWorkings;
  const columnOf = (column: Column): number => left + 1 + COLUMNS.indexOf(column);
  put(draft, top, left, split.workings(words.span(made, made)), { style: "caption" });
  put(draft, top + 1, left, forecast.month, { style: "columnHeadLeft" });
  for (const column of COLUMNS)
    put(draft, top + 1, columnOf(column), split.workingHeads[column], { style: "columnHead" });
  const cost = unitFormat(pair.cost.series.unit);
  months.forEach((each, k) => {
    const row = top + 2 + k;
    put(draft, row, left, words.span(each.at, each.at), { style: "rowHead" });
    const show = (column: Column, content: Computed<number> | null): Formula => {
      const format = HOUSEHOLDS.has(column) ? "integer" : cost;
      return cell(put(draft, row, columnOf(column), content, { style: "cell", format }));
    };
    const then = {
      volume: show("volumeThen", each.then.volume),
      price: show("priceThen", each.then.price),
    };
    const now = {
      volume: show("volumeNow", each.now.volume),
      price: show("priceNow", each.now.price),
    };
    const parts = monthParts([plain(each)]);
    const [volume, price] = [
      binary(then.volume, "-", now.volume),
      binary(then.price, "-", now.price),
    ];
    const late = binary(
      binary(then.volume, "*", then.price),
      "-",
      binary(now.volume, "*", now.price),
    );
    const formulas = {
      volume: binary(volume, "*", then.price),
      price: binary(price, "*", now.volume),
      late,
    };
    for (const part of PARTS) {
      const value = parts[part];
      show(part, value === null ? null : { formula: formulas[part], value });
    }
  });
  const bottom = top + 1 + months.length;
  addBlock(
    draft,
    `accuracy.split.${String(made)}.workings`,
    "table",
    area(draft, top, left, bottom, columnOf("late")),
  );
  const sums = monthParts(months.map(plain));
  const sum = (part: keyof MonthParts): Computed<number> | null => {
    const value = sums[part];
    const column = columnOf(part);
    const of = range(area(draft, top + 2, column, bottom, column));
    return value === null ? null : { formula: call("SUM", of), value };
  };
  return { volume: sum("volume"), price: sum("price"), late: sum("late") };
}

const PARTS = ["volume", "price", "late"] as const;

function plain({ kind, then, now }: SplitMonth): Parameters<typeof monthParts>[0][number] {
  return {
    kind,
    then: { volume: then.volume.value, price: then.price.value },
    now: { volume: now.volume.value, price: now.price.value },
  };
}
