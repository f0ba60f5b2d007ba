import { numberOf, type Datum } from "../../model/datum";
import type { HistoryEntry } from "../../model/history";
import type { Month } from "../../model/month";
import type { Statement } from "../../model/statement";
import { kronorPer, type Unit } from "../../model/unit";
import type { VintageTable } from "../../model/vintage";
import { outcomeRole } from "../statement-roles";

type NumberDatum = Datum & { readonly kind: "number" };

/** Where a forecast of an earlier month stands: a cell of the user's, or a line of the history by its index. */
export type VintageSource =
  | { readonly kind: "cell"; readonly datum: NumberDatum }
  | { readonly kind: "history"; readonly line: number };

/** What one row's full year was forecast to be. */
export interface VintageAmount {
  /** In the unit asked for, and for deviations with + as better than budget. */
  readonly value: number;
  readonly measure: "amount" | "deviation";
  /** value = what stands in the source × scale. */
  readonly scale: number;
  readonly source: VintageSource;
}

/** The forecasts made in one month, by row key. */
export interface Vintage {
  readonly at: Month;
  readonly rows: ReadonlyMap<string, VintageAmount>;
}

export interface VintageSources {
  readonly tables: readonly VintageTable[];
  readonly statements: readonly Statement[];
  readonly history: readonly HistoryEntry[];
  /** The series of the history that holds the forecasts of a row. */
  readonly historySeries: (rowLabel: string) => string;
}

export interface WantedVintages {
  readonly year: number;
  readonly unit: Unit;
  /** Labels of the rows by their key, for the history. */
  readonly labels: ReadonlyMap<string, string>;
  /** Deviations of rows as they are known for a month, + as better: they prove the sign of a table that repeats them. */
  readonly known: { readonly at: Month; readonly deviations: ReadonlyMap<string, number> } | null;
}

/**
 * All forecasts of a year by the month they were made in, earliest first: from columns side by side, from statements of
 * earlier months and from the history. Where several tell of a row, they count in that order.
 */
export function vintagesOf(sources: VintageSources, wanted: WantedVintages): readonly Vintage[] {
  const found = new Map<Month, Map<string, VintageAmount>>();
  const add = (at: Month, key: string, amount: VintageAmount | null): void => {
    const rows = found.get(at) ?? new Map<string, VintageAmount>();
    if (amount && !rows.has(key)) rows.set(key, amount);
    found.set(at, rows);
  };
  for (const table of sources.tables) {
    if (table.year !== wanted.year) continue;
    const scale = scaleOf(table.unit, wanted.unit) * (signIsTurned(table, wanted) ? -1 : 1);
    for (const { key, forecasts } of table.rows) {
      for (const [at, datum] of forecasts) {
        add(at, key, fromCell(datum, table.measure, scale));
      }
    }
  }
  for (const statement of sources.statements) {
    const { scope, asOf, unit } = statement;
    if (scope.kind !== "year" || scope.year !== wanted.year || asOf === undefined) continue;
    if (outcomeRole(statement) !== "forecast") continue;
    for (const { key, cells } of statement.rows) {
      add(asOf, key, fromCell(cells.forecast, "amount", scaleOf(unit, wanted.unit)));
    }
  }
  for (const { at, key, amount } of fromHistory(sources, wanted)) add(at, key, amount);
  return [...found]
    .map(([at, rows]) => ({ at, rows }))
    .filter(({ rows }) => rows.size > 0)
    .toSorted((a, b) => a.at - b.at);
}

function fromCell(
  datum: Datum | undefined,
  measure: VintageAmount["measure"],
  scale: number,
): VintageAmount | null {
  if (datum?.kind !== "number") return null;
  return { value: datum.value * scale, measure, scale, source: { kind: "cell", datum } };
}

function scaleOf(from: Unit, to: Unit): number {
  const source = kronorPer(from);
  const target = kronorPer(to);
  return source === null || target === null ? 1 : source / target;
}

/** A table that shows the known month with every sign turned prints deviations with + as worse. */
function signIsTurned(
  { measure, rows, unit }: VintageTable,
  { known, unit: to }: WantedVintages,
): boolean {
  if (measure === "amount" || !known) return false;
  const scale = scaleOf(unit, to);
  const pairs = rows.flatMap(({ key, forecasts }) => {
    const printed = numberOf(forecasts.get(known.at));
    const own = known.deviations.get(key);
    return printed === null || own === undefined || own === 0 ? [] : [[printed * scale, own]];
  });
  return pairs.length > 0 && pairs.every(([printed = 0, own = 0]) => printed * own < 0);
}

interface HistoryVintage {
  readonly at: Month;
  readonly key: string;
  readonly amount: VintageAmount;
}

/** The history holds a line where a forecast changed, so each month has the newest line up to it. */
function fromHistory(
  { history, historySeries }: VintageSources,
  { year, labels }: WantedVintages,
): readonly HistoryVintage[] {
  const keys = new Map([...labels].map(([key, label]) => [historySeries(label), key]));
  const lines = [...history.entries()].filter(
    ([, { series, period }]) => period === String(year) && keys.has(series),
  );
  const months = [...new Set(lines.map(([, { reportMonth }]) => reportMonth))];
  return months.flatMap((at) => {
    const newest = new Map<string, readonly [number, HistoryEntry]>();
    for (const [line, entry] of lines) {
      const key = keys.get(entry.series);
      if (key !== undefined && entry.reportMonth <= at) newest.set(key, [line, entry]);
    }
    return [...newest].map(([key, [line, { value }]]) => ({
      at,
      key,
      amount: { value, measure: "amount", scale: 1, source: { kind: "history", line } } as const,
    }));
  });
}
