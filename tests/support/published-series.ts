import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Datum } from "../../src/core/model/datum";
import { month, type Month } from "../../src/core/model/month";
import type { Series } from "../../src/core/model/series";

/** Linköping's monthly tables of March 2020 as series: what ingest makes of a sheet that holds the table at A1. */
export function publishedSeries(): readonly Series[] {
  return [
    series("households", "Pågående hushåll", { aggregation: "mean", unit: "count" }),
    series("average-cost", "Snittkostnad", { aggregation: "mean", unit: "kr" }),
    series("temporary-housing-cost", "Kostnader för tillfälliga boenden", {
      aggregation: "sum",
      unit: "kr",
      lag: 1,
      target: { year: 2020, amount: 600_000, source: null },
      notes: ["Källa: LinQ som hämtar uppgifter från verksamhetssystemet Treserva."],
    }),
    series("temporary-housing-households", "Antal hushåll med utbetalning", {
      aggregation: "mean",
      unit: "count",
      lag: 1,
    }),
  ];
}

/** One of them, by its measure. */
export function published(measure: Series["measure"]): Series {
  const found = publishedSeries().find((candidate) => candidate.measure === measure);
  if (!found) throw new Error(`no published series ${measure}`);
  return found;
}

/** A made-up series of plain numbers from a first month on; null is an empty cell, text a mark. */
export function seriesOf(
  from: Month,
  values: readonly (number | string | null)[],
  facts: Partial<Series> = {},
): Series {
  const points = new Map(
    values.map((value, index): [Month, Datum] => {
      const source = { sheet: "Data", row: 1, column: index };
      // Months are integers, so the next one is one more.
      return [(from + index) as Month, datum(value, source)];
    }),
  );
  return { ...BASE, points, ...facts };
}

const SHEET = "LinQ månad";

const BASE: Series = {
  id: "other",
  measure: "other",
  title: "Mått",
  unit: "kr",
  aggregation: "sum",
  points: new Map(),
  lag: 0,
  target: null,
  notes: [],
  range: { sheet: "Data", top: 0, left: 0, bottom: 1, right: 12 },
};

function series(measure: Series["measure"], start: string, facts: Partial<Series>): Series {
  const rows = table().flatMap((cells, row) =>
    cells[0]?.startsWith(start) ? [{ cells, row }] : [],
  );
  const points = rows.flatMap(({ cells, row }) =>
    cells.slice(2).map((text, index): [Month, Datum] => {
      const source = { sheet: SHEET, row, column: index + 2 };
      const value = text === "" ? null : /^\d+$/.test(text) ? Number(text) : text;
      return [month(Number(cells[1]), index + 1), datum(value, source)];
    }),
  );
  const [first, last] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0];
  return {
    ...BASE,
    id: measure,
    measure,
    title: rows[0]?.cells[0] ?? "",
    points: new Map(points),
    range: { sheet: SHEET, top: first, left: 0, bottom: last, right: 13 },
    ...facts,
  };
}

function datum(value: number | string | null, source: Datum["source"]): Datum {
  if (value === null) return { kind: "empty", source };
  if (typeof value === "number") return { kind: "number", value, as: "number", source };
  return { kind: "mark", mark: value === "X" ? "lag" : "missing", text: value, source };
}

function table(): readonly (readonly string[])[] {
  const file = join(__dirname, "../fixtures/tables/linkoping-2020-03-manadsserier.tsv");
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => line.split("\t"));
}
