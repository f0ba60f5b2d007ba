import type { InvestmentTable } from "../../../core/model/investment";

/** The columns of a table of investments on our sheet. */
export interface InvestmentGrid {
  readonly label: number;
  /** Index of the source's column → column of our sheet; its printed deviation is computed again. */
  readonly columns: ReadonlyMap<number, number>;
  readonly deviation: number;
  readonly bar: number;
  /** Booked of budget; null where nothing booked is given. */
  readonly used: number | null;
  readonly comment: number;
  readonly widths: readonly number[];
}

/** Tables on one sheet share its columns: the widest decides where deviation and comment stand. */
export function investmentGrids(tables: readonly InvestmentTable[]): readonly InvestmentGrid[] {
  const shown = tables.map(({ columns }) =>
    [...columns.keys()].filter((at) => columns[at]?.role !== "deviation"),
  );
  const most = Math.max(...shown.map(({ length }) => length));
  const hasUsed = tables.some(({ columns }) => columns.some(({ role }) => role === "actual"));
  const deviation = FIRST + most;
  const comment = deviation + (hasUsed ? 3 : 2);
  const widths = [
    1.5,
    44,
    ...Array.from({ length: most }, () => 12),
    12,
    14,
    ...(hasUsed ? [11] : []),
    30,
  ];
  return shown.map((indices) => ({
    label: 1,
    columns: new Map(indices.map((index, k) => [index, deviation - indices.length + k])),
    deviation,
    bar: deviation + 1,
    used: hasUsed ? deviation + 2 : null,
    comment,
    widths,
  }));
}

const FIRST = 2;
