import type { Finding } from "../core/model/finding";
import type { Series } from "../core/model/series";
import { kronorPer, type Unit } from "../core/model/unit";
import type { FoundSeries } from "./layouts/found-series";
import type { Note } from "./notes";
import { isHouseholdCost } from "./proof/household-cost";
import { partFindings } from "./proof/parts-of-whole";
import { singleMonths } from "./proof/repeated-months";
import { readSeries, type ReadSeries } from "./series";

export interface SeriesOfSheet {
  readonly read: readonly ReadSeries[];
  /** Of series that contradict themselves too often to be used. */
  readonly findings: readonly Finding[];
}

/** Reads the series of a sheet, one cell a month. */
export function readAllSeries(
  all: readonly FoundSeries[],
  footnotes: readonly Note[],
): SeriesOfSheet {
  const single = all.map(singleMonths);
  const usable = single.flatMap(({ found, findings }) => (found ? { found, findings } : []));
  const inUnit = inOneUnit(
    usable.map(({ found }) => found),
    footnotes,
  );
  const tables = new Map<FoundSeries["context"], Series[]>();
  for (const [at, { found }] of usable.entries()) {
    const own = inUnit[at];
    if (!own) continue;
    const known = tables.get(found.context);
    if (known) known.push(own.series);
    else tables.set(found.context, [own.series]);
  }
  return {
    read: usable.flatMap(({ found, findings }, at) => {
      const asRead = inUnit[at];
      if (!asRead) return [];
      const table = tables.get(found.context) ?? [];
      const own = asCost(found, asRead, table, footnotes);
      const ofParts = partFindings(own.series, table);
      return { ...own, findings: [...findings, ...own.findings, ...ofParts] };
    }),
    findings: single.flatMap(({ found, findings }) => (found ? [] : findings)),
  };
}

/**
 * Amounts of which the heading says no more, in a list with households: what these were paid, where that makes an average
 * that can be. Else as they were read.
 */
function asCost(
  found: FoundSeries,
  read: ReadSeries,
  table: readonly Series[],
  footnotes: readonly Note[],
): ReadSeries {
  const { amountHeading } = found;
  if (amountHeading === undefined || table.some(({ measure }) => measure === "cost")) return read;
  const others = table.filter((series) => series !== read.series);
  const households = others.find(({ measure }) => measure === "households");
  if (!households) return read;
  const cost = readSeries({ ...found, title: amountHeading }, footnotes, { measure: "cost" });
  return cost && isHouseholdCost(cost.series, households) ? cost : read;
}

/** Where no text names the unit of a table's amounts, they have the same one. Null for series without a number. */
function inOneUnit(
  found: readonly FoundSeries[],
  footnotes: readonly Note[],
): readonly (ReadSeries | null)[] {
  const read = found.map((each) => readSeries(each, footnotes));
  const finest = new Map<FoundSeries["context"], Unit>();
  for (const [at, { context }] of found.entries()) {
    const own = read[at];
    if (own?.isUnitAssumed !== true) continue;
    const { unit } = own.series;
    const known = finest.get(context) ?? unit;
    finest.set(context, (kronorPer(unit) ?? 0) < (kronorPer(known) ?? 0) ? unit : known);
  }
  return found.map((each, at) => {
    const own = read[at] ?? null;
    const unit = finest.get(each.context);
    const isOdd = own?.isUnitAssumed === true && own.series.unit !== unit;
    return isOdd && unit ? readSeries(each, footnotes, { unit }) : own;
  });
}
