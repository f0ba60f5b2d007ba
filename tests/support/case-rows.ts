import type { TestCell } from "../ingest/grid-of";

/** 1 January 2020 as Excel counts days; February begins 31 days later. */
export const JANUARY = { date: 43_831 } as const;
export const FEBRUARY = { date: 43_862 } as const;

/** What one row of a small export says. */
export interface SmallCase {
  readonly month: TestCell;
  readonly id: TestCell;
  readonly paid: TestCell;
  readonly newcomer?: TestCell;
}

/**
 * Three households and six payments. January: households 101 (two payments), 102 and 103; paid 1 000 + 500 + 2 000 + 300 =
 * 3 800, 3 800 / 3 = 1 266.67; newcomer 102. February: 101 and 102; paid 4 000 + 100 = 4 100, 4 100 / 2 = 2 050; newcomer 102.
 */
export const SMALL_CASES: readonly SmallCase[] = [
  { month: JANUARY, id: 101, paid: 1000 },
  { month: JANUARY, id: 101, paid: 500 },
  { month: JANUARY, id: 102, paid: 2000, newcomer: "Ja" },
  { month: JANUARY, id: 103, paid: 300 },
  { month: FEBRUARY, id: 101, paid: 4000 },
  { month: FEBRUARY, id: 102, paid: 100, newcomer: "Ja" },
];

export const SMALL_HEADINGS = ["Månad", "Hushålls-ID", "Utbetalt belopp", "Nyanländ"] as const;

/** The rows as cells, newcomers answered with yes or no, under their headings. */
export function smallExport(cases: readonly SmallCase[] = SMALL_CASES): TestCell[][] {
  return [
    [...SMALL_HEADINGS],
    ...cases.map(({ month, id, paid, newcomer = "Nej" }) => [month, id, paid, newcomer]),
  ];
}
