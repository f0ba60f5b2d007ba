import { duplicateFinding } from "./duplicate";
import type { Finding } from "../../core/model/finding";
import type { Month } from "../../core/model/month";
import { numberOf, type Datum } from "../../core/model/datum";
import type { Series } from "../../core/model/series";
import { fold, slug } from "../cells/text";

export interface UniqueSeries {
  readonly series: readonly Series[];
  readonly findings: readonly Finding[];
}

/**
 * One series per measure or title. Pieces that cover different months (a sheet per year) are joined; of copies that
 * overlap the one with the newest value is kept and the other reported. Ids are unique afterwards.
 */
export function uniqueSeries(all: readonly Series[]): UniqueSeries {
  const kept: Series[] = [];
  const findings: Finding[] = [];
  for (const next of all) {
    const at = kept.findIndex((known) => isSame(known, next));
    const known = kept[at];
    if (!known) {
      kept.push(next);
      continue;
    }
    const joined = join(known, next);
    if (joined) kept[at] = joined;
    else {
      const [used, other] = newest(next) > newest(known) ? [next, known] : [known, next];
      kept[at] = used;
      findings.push(duplicateFinding("duplicate-series", other, used));
    }
  }
  return { series: withUniqueIds(kept), findings };
}

/** Two titles of one known measure are one series only when the titles agree: there may be two kinds of households. */
function isSame(a: Series, b: Series): boolean {
  return a.measure === b.measure && fold(a.title) === fold(b.title);
}

function join(a: Series, b: Series): Series | null {
  const overlaps = [...b.points].some(([month, datum]) => {
    const other = a.points.get(month);
    return isGiven(datum) && isGiven(other);
  });
  if (overlaps || a.unit !== b.unit) return null;
  const [older, newer] = newest(a) > newest(b) ? [b, a] : [a, b];
  const points = new Map<Month, Datum>([...older.points]);
  for (const [month, datum] of newer.points) {
    if (isGiven(datum) || !points.has(month)) points.set(month, datum);
  }
  return {
    ...newer,
    points: new Map([...points].sort(([x], [y]) => x - y)),
    target: newer.target ?? older.target,
    notes: [...new Set([...older.notes, ...newer.notes])],
  };
}

function isGiven(datum: Datum | undefined): boolean {
  return datum !== undefined && datum.kind !== "empty";
}

function newest({ points }: Series): number {
  let found = -1;
  for (const [month, datum] of points) if (numberOf(datum) !== null) found = Math.max(found, month);
  return found;
}

function withUniqueIds(all: readonly Series[]): readonly Series[] {
  const taken = new Set<string>();
  return all.map((series) => {
    let id = series.id;
    if (taken.has(id)) id = slug(series.title);
    for (let number = 2; taken.has(id); number += 1) id = `${slug(series.title)}-${number}`;
    taken.add(id);
    return { ...series, id };
  });
}
