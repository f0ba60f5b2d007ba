/** What the August book adds to the series as published in March: cells of the year 2020 by month number. */
export interface SeriesUpdate {
  readonly measure: string;
  readonly cells: readonly UpdatedCell[];
  readonly remark: string;
}

export interface UpdatedCell {
  readonly month: number;
  readonly value: number | "X";
  readonly origin: "published" | "constructed";
}

function constructed(firstMonth: number, values: readonly number[]): UpdatedCell[] {
  return values.map((value, at) => ({ month: firstMonth + at, value, origin: "constructed" }));
}

function published(month: number, value: number | "X"): UpdatedCell {
  return { month, value, origin: "published" };
}

/**
 * No month between March and August 2020 was published for these series, apart from the ends named in the interim
 * report: 3 432 households and 9 512 kr in August, 56 households in temporary housing in July. The months between rise
 * (fall) evenly towards them. The temporary housing costs are chosen so that January–July lies "drygt 2,2 mnkr" under
 * 2019 (5 160 465 against 7 381 273), as the report's text says.
 */
export const CONSTRUCTED_2020: readonly SeriesUpdate[] = [
  {
    measure: "Pågående hushåll",
    cells: [...constructed(4, [3268, 3301, 3339, 3391]), published(8, 3432)],
    remark: "Kursivt (apr–juli): konstruerat",
  },
  {
    measure: "Snittkostnad",
    cells: [...constructed(4, [9402, 9418, 9431, 9467]), published(8, 9512)],
    remark: "Kursivt (apr–juli): konstruerat",
  },
  {
    measure: "Kostnader för tillfälliga boenden",
    cells: [...constructed(3, [742310, 728450, 716905, 701280, 683920]), published(8, "X")],
    remark: "Kursivt (mars–juli): konstruerat",
  },
  {
    measure: "Antal hushåll med utbetalning",
    cells: [...constructed(3, [62, 61, 60, 58]), published(7, 56), published(8, "X")],
    remark: "Kursivt (mars–juni): konstruerat",
  },
];
