import { amountsBy, drawAmounts } from "./amounts";
import type { Draw } from "./draw";
import { COST_KINDS, INCOME_KINDS } from "./names";
import { blank, totalOf, type RowList, type TreeStyle, type TrueRow } from "./tree";

/** A statement by kinds of income and cost, each with a total, and the net of both. */
export function treeOfKinds(draw: Draw, style: TreeStyle): readonly TrueRow[] {
  const rows: RowList = [];
  const isIncomeFirst = draw.chance(60);
  const income = (): number => addKinds(draw, style, rows, "income");
  const costs = (): number => addKinds(draw, style, rows, "costs");
  const parts = isIncomeFirst ? [income(), costs()] : [costs(), income()];
  const name = draw.pick(["Nettokostnad", "Netto", "Verksamhetens nettokostnad"]);
  rows.push(totalOf(rows, style.isInCapitals ? name.toUpperCase() : name, 0, parts));
  return rows;
}

function addKinds(draw: Draw, style: TreeStyle, rows: RowList, part: "income" | "costs"): number {
  const isIncome = part === "income";
  const kinds = draw.some(isIncome ? INCOME_KINDS : COST_KINDS, draw.between(2, 5));
  const sign = isIncome ? -1 : 1;
  const size = isIncome ? 6_000_000 : 60_000_000;
  const own = kinds.map((kind) => {
    const amounts = drawAmounts(draw, size, style.months, style.grain);
    const signed = amountsBy((amount) => sign * amounts[amount]);
    return rows.push({ ...blank(kind, 1), isIncome, amounts: signed }) - 1;
  });
  const word = isIncome ? "intäkter" : "kostnader";
  const label = draw.pick([`Summa ${word}`, `S:a ${word}`, `Totala ${word}`]);
  return rows.push({ ...totalOf(rows, label, 0, own), isIncome }) - 1;
}
