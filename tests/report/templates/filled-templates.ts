import { tableOf, type TestCell } from "../../ingest/grid-of";
import type { TemplateKey } from "../../../src/core/texts/templates";

/** What an economist types: cells by row and column of a template, counted from the first row and column to fill in. */
export type Typed = ReadonlyMap<string, string | number>;

const rowsOf = (table: string): TestCell[][] => tableOf(`linkoping-2020-${table}`).slice(1);

/** A row of areas is typed without its deviations, which the template computes. */
const ROW_OF_SUM = 12;

/** Linköping's published tables as they are typed into the templates. */
export function publishedInTemplates(): Readonly<Partial<Record<TemplateKey, Typed>>> {
  const [period, year] = [
    rowsOf("08-driftsammandrag-period"),
    rowsOf("08-driftsammandrag-prognos"),
  ];
  const amounts = period.map(([label, actual, budget, , last], at) => {
    const [, forecast, yearBudget, , accounts] = year[at] ?? [];
    return [label, actual, budget, null, last, forecast, yearBudget, null, accounts];
  });
  // The published order: five areas, their sum, costs, income.
  const statement = [
    ...amounts.slice(0, 5).map((cells, at) => [at, cells] as const),
    ...amounts.slice(6, 8).map((cells, at) => [ROW_OF_SUM + 1 + at, cells.with(0, null)] as const),
  ];
  const monthly = rowsOf("03-manadsserier").map(([measure, , ...months], at) => {
    const isFirst = at % 3 === 0;
    const unit = typeof measure === "string" && /kostnad/i.test(measure) ? "kr" : "antal";
    return [isFirst ? measure : null, isFirst ? unit : null, null, ...months];
  });
  const plan = rowsOf("08-atgardsplan").slice(0, 12);
  return {
    monthly: typed(monthly.map((cells, at) => [at, cells])),
    statement: typed(statement),
    actions: typed(
      plan.map(([, measure, to, next, comment], at) => [
        at,
        [measure, null, null, null, null, to, next, comment],
      ]),
    ),
    indicators: typed(rowsOf("08-indikatorer").map((cells, at) => [at, cells.slice(1)])),
    goals: typed(rowsOf("08-mal").map((cells, at) => [at, cells])),
    volumes: typed(rowsOf("08-volymer").map((cells, at) => [at, cells])),
    staff: typed(
      rowsOf("08-personal").map(([label, now, , before], at) => [at, [label, now, before]]),
    ),
    // Of the year 2020: expenditure to date 0, forecast 50, budget 250.
    investments: typed([[0, ["Ny- och återanskaffning av inventarier", 0, 50, 250]]]),
    vintages: typed([
      [0, ["Ekonomiskt bistånd", 301_076, 288_076]],
      [1, ["Nämnden", 1721, 1521]],
    ]),
  };
}

function typed(rows: readonly (readonly [number, readonly (TestCell | undefined)[]])[]): Typed {
  const cells = new Map<string, string | number>();
  for (const [row, values] of rows) {
    values.forEach((value, column) => {
      if (typeof value === "string" || typeof value === "number")
        cells.set(`${row},${column}`, value);
    });
  }
  return cells;
}
