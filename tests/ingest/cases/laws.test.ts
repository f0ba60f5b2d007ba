import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { numberOf } from "../../../src/core/model/datum";
import { isoMonth } from "../../../src/core/model/month";
import type { Series } from "../../../src/core/model/series";
import { readFacts } from "../../../src/ingest/facts";
import { sheetOf, workbookOf } from "../grid-of";

interface Case {
  readonly month: number;
  readonly id: number;
  readonly ore: number;
  readonly isNewcomer: boolean;
  readonly isLong: boolean;
  readonly cause: number;
}

const aCase: fc.Arbitrary<Case> = fc.record({
  month: fc.integer({ min: 1, max: 9 }),
  id: fc.integer({ min: 1, max: 12 }),
  ore: fc.integer({ min: -500_000, max: 3_000_000 }),
  isNewcomer: fc.boolean(),
  isLong: fc.boolean(),
  cause: fc.integer({ min: 0, max: 40 }),
});

/** Enough rows of the first month for the sheet to be one of cases whatever is generated. */
const FIRST: readonly Case[] = [1, 2].map((id) => {
  return { month: 1, id, ore: 100_050, isNewcomer: true, isLong: false, cause: 3 };
});

const cases = fc.array(aCase, { minLength: 1, maxLength: 120 }).map((more) => [...FIRST, ...more]);

/** The plain way: a set of households for each month and thing. */
function plainly(
  rows: readonly Case[],
  isMeant: (row: Case) => boolean,
): Readonly<Record<string, number>> {
  const months = [...new Set(rows.map(({ month }) => month))].sort((a, b) => a - b);
  return Object.fromEntries(
    months.map((month) => {
      const ids = rows.filter((row) => row.month === month && isMeant(row)).map(({ id }) => id);
      return [`2020-0${month}`, new Set(ids).size];
    }),
  );
}

function read(rows: readonly Case[]): ReturnType<typeof readFacts> {
  const yes = (answer: boolean): string => (answer ? "Ja" : "Nej");
  return readFacts(
    workbookOf(
      sheetOf([
        ["Månad", "Hushållsnr", "Utbetalt", "Nyanländ", "Långvarigt", "Orsak"],
        ...rows.map(({ month, id, ore, isNewcomer, isLong, cause }) => [
          `2020-0${month}`,
          9000 + id,
          ore / 100,
          yes(isNewcomer),
          yes(isLong),
          `Orsak ${String(cause)}`,
        ]),
      ]),
    ),
  );
}

function byMonth(series: Series | undefined): Record<string, number | null> {
  return Object.fromEntries(
    [...(series?.points ?? [])].map(([at, datum]) => [isoMonth(at), numberOf(datum)]),
  );
}

describe("whatever the rows of an export", () => {
  it("each household counts once a month for each thing that is true of it", () => {
    fc.assert(
      fc.property(cases, (rows) => {
        const { series, causes } = read(rows);
        const of = (id: string): Record<string, number | null> =>
          byMonth(series.find((each) => each.id === id));
        expect(of("households")).toEqual(plainly(rows, () => true));
        expect(of("newcomer-households")).toEqual(plainly(rows, (row) => row.isNewcomer));
        expect(of("long-term-households")).toEqual(plainly(rows, (row) => row.isLong));
        for (const each of causes) {
          const number = Number(each.title.replace("Orsak ", ""));
          expect(byMonth(each)).toEqual(plainly(rows, ({ cause }) => cause === number));
        }
        expect(causes).toHaveLength(new Set(rows.map(({ cause }) => cause)).size);
      }),
    );
  });

  it("the months' costs add up to all that is paid", () => {
    fc.assert(
      fc.property(cases, (rows) => {
        const cost = read(rows).series.find(({ id }) => id === "cost");
        const sum = [...(cost?.points.values() ?? [])].reduce(
          (total, datum) => total + Math.round((numberOf(datum) ?? Number.NaN) * 100),
          0,
        );
        expect(sum).toBe(rows.reduce((total, { ore }) => total + ore, 0));
      }),
    );
  });

  it("their order means nothing", () => {
    const shuffled = cases.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        const figures = (of: readonly Case[]): unknown =>
          read(of).series.map((series) => [series.id, byMonth(series)]);
        expect(figures(other)).toEqual(figures(rows));
      }),
    );
  });
});
