import type { StatementRowCells } from "../statement/row";
import type { StatementTables } from "../statement/shares";

/** One line of the compact table: the row in the statements that have it. */
export interface SummaryRow {
  readonly period: StatementRowCells | null;
  readonly year: StatementRowCells | null;
}

export interface SummaryRows {
  readonly rows: readonly SummaryRow[];
  /** How many areas are shown, and how many there are. */
  readonly areasShown: number;
  readonly areas: number;
}

/** More areas than this would shrink the page to be unreadable. */
const MOST_AREAS = 12;

/**
 * Areas, totals and special rows of both statements, matched by key, in the order of the longer one; of-which rows stand in
 * Driftsammandrag only. Of many areas those that deviate most are kept.
 */
export function summaryRows({ period, year }: StatementTables): SummaryRows {
  const of = (rows: readonly StatementRowCells[] | undefined): readonly StatementRowCells[] =>
    (rows ?? []).filter(({ figures }) => figures.row.kind !== "of-which");
  const [inPeriod, inYear] = [of(period?.rows), of(year?.rows)];
  const [longer, shorter] =
    inYear.length >= inPeriod.length ? [inYear, inPeriod] : [inPeriod, inYear];
  const keys = new Set([...longer, ...shorter].map(({ figures }) => figures.row.key));
  const find = (rows: readonly StatementRowCells[], key: string): StatementRowCells | null =>
    rows.find(({ figures }) => figures.row.key === key) ?? null;
  const all = [...keys].map((key) => ({ period: find(inPeriod, key), year: find(inYear, key) }));
  const areas = all.filter(isArea);
  const kept = new Set(areas.toSorted((a, b) => size(b) - size(a)).slice(0, MOST_AREAS));
  return {
    rows: all.filter((row) => !isArea(row) || kept.has(row)),
    areasShown: kept.size,
    areas: areas.length,
  };
}

/** The row as either statement has it, for its label and kind. */
export function eitherRow({ period, year }: SummaryRow): StatementRowCells | null {
  return year ?? period;
}

function isArea(row: SummaryRow): boolean {
  return eitherRow(row)?.figures.row.kind === "area";
}

function size({ period, year }: SummaryRow): number {
  return Math.max(...[period, year].map((row) => Math.abs(row?.deviation.value ?? 0)));
}
