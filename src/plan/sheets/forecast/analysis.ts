import { drivers } from "../../../core/calc/drivers";
import { reference, type Computed } from "../../computed";
import { binary, call, number } from "../../formula";
import type { PlanInput } from "../../input";
import { sentence } from "../../live-text";
import { moneySide, moneyText } from "../../money-text";
import type { VintageCells, VintageRowCells } from "./vintages";
import { live } from "../statement/row";

/** How the forecast has changed since the one before, and the areas that have changed most. Null without one before. */
export function changeAnalysis(cells: VintageCells, input: PlanInput): Computed<string> | null {
  const { headline, table, rows, months } = cells;
  const sinceMonth = months.at(-2);
  const [before, now] = (headline?.deviations.slice(-2) ?? []).map(live);
  const change = headline && live(headline.change);
  if (sinceMonth === undefined || !before || !now || !change) return null;
  const { analysis, words } = input.texts.sheets;
  const style = { unit: table.statement.unit, language: input.language, words } as const;
  const areas = rows.filter(({ of }) => table.areas.includes(of));
  const { along } = drivers(areas, (row) => row.change.value, change.value);
  const said = (row: VintageRowCells) => {
    const from = row.deviations.at(-2);
    const earlier = from && live(from);
    const changed = reference(row.change.at, row.change.value ?? 0);
    return {
      name: reference(row.of.label, row.of.figures.row.label),
      amount: moneyText(changed, { ...style, sign: "always" }),
      before: earlier ? moneyText(earlier, { ...style, sign: "always" }) : null,
    };
  };
  const since = words.month(sinceMonth);
  const newest = moneyText(now, { ...style, sign: "negative" });
  const changed = sentence(
    analysis.change<Computed<string>>({
      adjusted: moneySide(change, style, analysis.adjusted),
      amount: moneyText(change, { ...style, sign: "never" }),
      since,
      before: moneyText(before, { ...style, sign: "negative" }),
      now: newest,
      drivers: along.map(said),
    }),
  );
  if (along.length > 0) return changed;
  const unchanged = sentence(analysis.unchanged({ since, now: newest }));
  return {
    formula: call("IF", binary(change.formula, "=", number(0)), unchanged.formula, changed.formula),
    value: change.value === 0 ? unchanged.value : changed.value,
  };
}
