import { describe, expect, it } from "@jest/globals";
import { figure, fixture, refreshed } from "../support/refreshed";
import { typeInto } from "../support/edit-book";

const BOOK = "samples/linkoping-2020-mars.xlsx";
const MEASURE = "Att minska kostnader för tillfälligt boende";
const SHEET = "Åtgärdsplan";

describe("what users type beside a measure", () => {
  it("moves its start, and stays where it was typed", async () => {
    const first = await refreshed(fixture(BOOK));
    const id = (span: string): string =>
      `measures.measured/${MEASURE}/${span}/same-period-last-year`;
    // January and February 2020, the last months shown, against those of 2019: 1 587 600 − 2 056 753.
    expect(figure(first.outcome, id("2020-01..2020-02"))).toBe(-469_153);
    // Its row is the second of the plan; the yellow cells stand right of what was reported.
    const typed = typeInto(first.bytes, SHEET, { I8: "2019-06" });
    const second = await refreshed(typed);
    // June 2019–February 2020 against the year before: 7 384 086 − 6 774 054.
    expect(figure(second.outcome, id("2019-06..2020-02"))).toBe(610_032);
    const third = await refreshed(second.bytes);
    expect(third.bytes).toEqual(second.bytes);
  });

  it("ties it to another series, or to none", async () => {
    const first = await refreshed(fixture(BOOK));
    const typed = typeInto(first.bytes, SHEET, { H8: "-" });
    const { outcome } = await refreshed(typed);
    expect(outcome.figures().filter(({ id }) => id.startsWith("measures.measured"))).toEqual([]);
  });
});
