import { numberOf } from "../../core/model/datum";
import type { Month } from "../../core/model/month";
import type { Series } from "../../core/model/series";
import { kronorPer } from "../../core/model/unit";
import { fold } from "../../ingest/cells/text";
import { ImportError } from "./errors";

/** A month whose value the import writes; amounts in the sheet's unit. */
export interface MonthValue {
  readonly month: Month;
  readonly value: number;
}

/** What an export says of one series, beside what the sheet says. */
export interface SeriesChange {
  /** As the sheet calls it, or the export where the sheet does not have it yet. */
  readonly title: string;
  readonly given: Series;
  /** Null: the sheet does not have it yet. */
  readonly known: Series | null;
  readonly added: readonly MonthValue[];
  readonly revised: readonly (MonthValue & { readonly from: number })[];
  /** Months from the export's first on that the sheet has and the export has not; they are kept. */
  readonly missing: readonly Month[];
}

export interface Comparison {
  readonly changes: readonly SeriesChange[];
  /** Series of the sheet that the export does not have. */
  readonly absent: readonly Series[];
}

/** Lays an export beside a sheet. Throws other-unit when a series is counted in two units that do not convert. */
export function compareSeries(known: readonly Series[], given: readonly Series[]): Comparison {
  const changes = given.map((series) => compareOne(sameSeries(known, series), series));
  const met = new Set(changes.map((change) => change.known));
  return { changes, absent: known.filter((series) => !met.has(series)) };
}

/** The series of that title, else the one of that measure. */
export function sameSeries(known: readonly Series[], { id, title }: Series): Series | null {
  const wanted = fold(title);
  return (
    known.find((series) => fold(series.title) === wanted) ??
    known.find((series) => series.id === id) ??
    null
  );
}

function compareOne(known: Series | null, given: Series): SeriesChange {
  const factor = known ? conversion(known, given) : 1;
  const added: MonthValue[] = [];
  const revised: (MonthValue & { from: number })[] = [];
  const months = [...given.points].flatMap(([month, datum]) => {
    const number = numberOf(datum);
    return number === null ? [] : { month, value: number * factor };
  });
  for (const { month, value } of months) {
    const from = numberOf(known?.points.get(month));
    if (from === null) added.push({ month, value });
    else if (!isSame(from, value)) revised.push({ month, value, from });
  }
  const first = months[0]?.month ?? Infinity;
  const has = new Set(months.map(({ month }) => month));
  const missing = [...(known?.points ?? [])]
    .filter(([month, datum]) => month >= first && !has.has(month) && numberOf(datum) !== null)
    .map(([month]) => month);
  return { title: known?.title ?? given.title, given, known, added, revised, missing };
}

/** Binary noise of a conversion is no revision. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

function conversion(known: Series, given: Series): number {
  if (known.unit === given.unit) return 1;
  const [from, to] = [kronorPer(given.unit), kronorPer(known.unit)];
  if (from !== null && to !== null) return from / to;
  throw new ImportError("other-unit", {
    series: known.title,
    wanted: known.unit,
    given: given.unit,
  });
}
