import { monthsBetween } from "../../../core/calc/reported";
import { isoMonth, month, yearOf, type Month } from "../../../core/model/month";
import type { CellPlace } from "../../../core/model/place";
import type { Computed } from "../../computed";
import { addBlock, area, put, type Draft } from "../../draft";
import { binary, call, cell, range } from "../../formula";
import { ASSUMED } from "../../figure-ids";
import type { PlanInput } from "../../input";
import { inputKey, inputRow, nameInputs, putInput } from "../../inputs";
import type { ForecastColumns } from "./columns";
import type { HelpSeries } from "./series";
import type { Pair } from "../depth/pair";
import { shortName } from "../monthly/message";
import { shownValue, type YearTable } from "../monthly/table";
import { unitFormat } from "../number-look";

/** The year's cost by month as the user assumes it. */
export interface Assumptions {
  /** The year's sum as a live formula, and what the core makes of it. */
  readonly total: Computed<number>;
  readonly inputs: readonly string[];
  readonly end: number;
}

/**
 * Twelve months of households × average cost: known months as they are, remaining ones at the last known unless the user
 * assumes something else in the yellow cells.
 */
export function putAssumptions(
  draft: Draft,
  at: number,
  columns: ForecastColumns,
  series: HelpSeries & { readonly pair: Pair },
  input: PlanInput,
): Assumptions {
  const texts = input.texts.sheets.forecast;
  const { words } = input.texts.sheets;
  const tables = [series.pair.households, series.pair.cost];
  put(draft, at, columns.label, texts.assumptionsHeading, { style: "heading" });
  const head = at + 1;
  put(draft, head, columns.label, texts.month, { style: "columnHeadLeft" });
  tables.forEach((table, k) => {
    put(draft, head, columns.slot(2 * k), shortName(table.series, input), { style: "columnHead" });
    put(draft, head, columns.slot(2 * k + 1), texts.ownAssumption, { style: "inputHead" });
  });
  put(draft, head, columns.bar, texts.product, { style: "columnHead" });
  draft.rowHeights.set(head, 42);
  const top = head + 1;
  const inputs: string[] = [];
  let sum = 0;
  const months = monthsBetween(month(yearOf(series.to), 1), month(yearOf(series.to), 12));
  months.forEach((each, index) => {
    const row = top + index;
    const name = words.span(each, each);
    put(draft, row, columns.label, name, { style: "rowHead" });
    inputRow(draft, row, { key: isoMonth(each), label: name });
    const factors = tables.map((table, k) => {
      const factor = ASSUMED[k] ?? "households";
      const key = inputKey(draft.key, factor, isoMonth(each));
      inputs.push(key);
      return putFactor(draft, { row, column: columns.slot(2 * k) }, key, {
        table,
        at: each,
        last: series.to,
        input,
      });
    });
    const [count, average] = factors;
    if (!count || !average) return;
    const cost = count.value * average.value;
    sum += cost;
    const product = { formula: binary(cell(count.at), "*", cell(average.at)), value: cost };
    put(draft, row, columns.bar, product, { style: "cell", format: unitFormat(series.unit) });
  });
  const bottom = top + months.length - 1;
  ASSUMED.forEach((factor, k) => {
    nameInputs(draft, factor, { column: columns.slot(2 * k + 1), top, bottom });
  });
  const total = {
    formula: call("SUM", range(area(draft, top, columns.bar, bottom, columns.bar))),
    value: sum,
  };
  for (let column = columns.label; column < columns.bar; column += 1) {
    const isLabel = column === columns.label;
    put(draft, bottom + 1, column, isLabel ? texts.year(yearOf(series.to)) : null, {
      style: isLabel ? "totalHead" : "total",
    });
  }
  put(draft, bottom + 1, columns.bar, total, { style: "total", format: unitFormat(series.unit) });
  addBlock(draft, "assumptions", "table", area(draft, at, columns.label, bottom + 2, columns.bar));
  const place: CellPlace = { sheet: draft.name, row: bottom + 1, column: columns.bar };
  put(draft, bottom + 2, columns.label, texts.assumptionsNote, { style: "caption" });
  return { total: { formula: cell(place), value: sum }, inputs, end: bottom + 3 };
}

interface Factor {
  readonly table: YearTable;
  readonly at: Month;
  /** The last month known of both factors. */
  readonly last: Month;
  readonly input: PlanInput;
}

/** The value that counts, and right of it the yellow cell; months known need no assumption. */
function putFactor(
  draft: Draft,
  { row, column }: { readonly row: number; readonly column: number },
  key: string,
  { table, at, last, input }: Factor,
): { readonly at: CellPlace; readonly value: number } {
  const format = unitFormat(table.series.unit);
  const known = at <= last ? shownValue(table, at) : null;
  const latest = shownValue(table, last);
  const isTyped = input.typed.has(key);
  if (known) {
    if (isTyped) putInput(draft, { row, column: column + 1, format }, key, input.typed);
    else put(draft, row, column + 1, null, { style: "cell" });
    return { at: put(draft, row, column, known, { style: "cell", format }), value: known.value };
  }
  const own = putInput(draft, { row, column: column + 1, format }, key, input.typed);
  const value = own.value ?? latest?.value ?? 0;
  const suggested = latest?.formula ?? cell(own.at);
  const formula = call("IF", call("ISNUMBER", cell(own.at)), cell(own.at), suggested);
  return {
    at: put(draft, row, column, { formula, value }, { style: "ofWhich", format }),
    value,
  };
}
