import { describe, expect, it } from "@jest/globals";
import { month } from "../../../src/core/model/month";
import type { Unit } from "../../../src/core/model/unit";
import type { Figure } from "../../../src/report/figures";
import { reviewText } from "../../../src/report/review/review";

const figure = (
  id: string,
  label: string,
  value: number,
  period: string,
  unit: Unit = "tkr",
): Figure => ({ id, label, value, period, unit, cell: "Blad!A1", sources: [] });

/** A committee for schools in April, invented. */
const FIGURES = [
  figure("statement.period.outcome/Grundskola", "Grundskola", 412_350, "2023-01..2023-04"),
  figure("statement.period.budget/Grundskola", "Grundskola", 405_900, "2023-01..2023-04"),
  figure("statement.period.deviation/Grundskola", "Grundskola", -6_450, "2023-01..2023-04"),
  figure("statement.period.outcome/Förskola", "Förskola", 198_720, "2023-01..2023-04"),
  figure("statement.period.budget/Förskola", "Förskola", 203_020, "2023-01..2023-04"),
  figure("statement.period.deviation/Förskola", "Förskola", 4_300, "2023-01..2023-04"),
  figure("statement.period.deviation/Totalt", "Totalt", -2_150, "2023-01..2023-04"),
  figure("series.pupils/2023-04", "Elever i fritidshem", 4_812, "2023-04", "count"),
];
const HISTORY = [
  {
    refreshedAt: "2023-04-11",
    reportMonth: month(2023, 3),
    series: "series.pupils",
    period: "2023-04",
    value: 4_790,
  },
];
const review = (text: string): readonly (readonly [string, string, string | null])[] =>
  reviewText(text, { figures: FIGURES, history: HISTORY, reportMonth: month(2023, 4) }).map(
    ({ claim, verdict, slip }) => [claim.text, verdict, slip],
  );

describe("the review of another committee's text", () => {
  it("knows amounts in another unit and with words for their sign", () => {
    expect(
      review(
        "Grundskolan visar ett underskott på 6,5 miljoner kronor. Förskolan redovisar ett överskott om 4 300 tkr.",
      ),
    ).toEqual([
      ["6,5 miljoner kronor", "confirmed", null],
      ["4 300 tkr", "confirmed", null],
    ]);
  });

  it("finds a surplus that is a deficit, and kronor that are thousands", () => {
    expect(review("Grundskolan visar ett överskott på 6,5 mnkr.")).toEqual([
      ["6,5 mnkr", "differs", "sign"],
    ]);
    expect(review("Utfallet för grundskolan är 412 350 kr.")).toEqual([
      ["412 350 kr", "differs", "unit"],
    ]);
  });

  it("finds a cell of a table by its column, whatever else the row has", () => {
    expect(
      review(
        "Belopp i tkr\tUtfall\tBudget\tAvvikelse\nGrundskola\t412 350\t405 900\t-6 450\nFörskola\t198 270\t203 020\t4 300",
      ),
    ).toEqual([
      ["412 350", "confirmed", null],
      ["405 900", "confirmed", null],
      ["-6 450", "confirmed", null],
      // 198 720 is the workbook's.
      ["198 270", "differs", "digits"],
      ["203 020", "confirmed", null],
      ["4 300", "confirmed", null],
    ]);
  });

  it("knows what an earlier report said of a month that has been revised", () => {
    expect(review("Antalet elever i fritidshem var 4 790 st i april.")[0]?.[1]).toBe("stale");
    expect(review("Antalet elever i fritidshem var 4 812 st i april.")[0]?.[1]).toBe("confirmed");
  });

  it("says nothing of numbers that are of something else", () => {
    expect(review("Skolskjutsarna kostade 18,4 mnkr och 77 % av lärarna är behöriga.")).toEqual([
      ["18,4 mnkr", "unknown", null],
      ["77 %", "unknown", null],
    ]);
  });
});
