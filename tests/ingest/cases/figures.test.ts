import { describe, expect, it } from "@jest/globals";
import { numberOf } from "../../../src/core/model/datum";
import { isoMonth } from "../../../src/core/model/month";
import type { Series } from "../../../src/core/model/series";
import { openXlsx } from "../../../src/hosts/xlsx/host";
import { readFacts } from "../../../src/ingest/facts";
import { CASE_BOOKS, caseBook, expectedFigures } from "../../support/case-books";

describe("the monthly figures of an export of single cases", () => {
  it.each(CASE_BOOKS)("are those of pandas (%s.xlsx)", async (name) => {
    const workbook = await (await openXlsx(caseBook(name))).read({});
    const facts = readFacts(workbook);
    const expected = expectedFigures(name);
    expect(figures(facts.series, ({ id }) => id)).toEqual(rounded(expected.series));
    expect(figures(facts.causes, ({ title }) => title)).toEqual(rounded(expected.causes));
  });
});

type Figures = Record<string, Record<string, number | null>>;

/** By series and month, in ten-thousandths of the unit: sums of floating-point numbers depend on their order. */
function figures(series: readonly Series[], nameOf: (of: Series) => string): Figures {
  return Object.fromEntries(
    series.map((each) => [
      nameOf(each),
      Object.fromEntries(
        [...each.points].map(([at, datum]) => [isoMonth(at), scaled(numberOf(datum))]),
      ),
    ]),
  );
}

function rounded(expected: Readonly<Record<string, Readonly<Record<string, number>>>>): Figures {
  return Object.fromEntries(
    Object.entries(expected).map(([name, byMonth]) => [
      name,
      Object.fromEntries(Object.entries(byMonth).map(([at, value]) => [at, scaled(value)])),
    ]),
  );
}

function scaled(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e4);
}
