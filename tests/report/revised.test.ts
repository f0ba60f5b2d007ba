import { describe, expect, it } from "@jest/globals";
import { month } from "../../src/core/model/month";
import { textsFor } from "../../src/core/texts/texts";
import { revisedFindings } from "../../src/report/revised";
import { published } from "../support/published-series";

const MARCH = month(2020, 3);
const facts = { series: [published("households")] };

/** October 2019 as printed in January and in March 2020. */
function history(series: string): Parameters<typeof revisedFindings>[0] {
  return [3168, 3169].map((value, index) => ({
    refreshedAt: "2020-04-14",
    reportMonth: month(2020, 1 + 2 * index),
    series,
    period: "2019-10",
    value,
  }));
}

describe("revisedFindings", () => {
  it("points at the cell of the month that was registered late", () => {
    const [finding] = revisedFindings(history("series.households"), facts, MARCH);
    expect(finding).toMatchObject({
      code: "revised-value",
      severity: "info",
      cause: "revised",
      // Row 3 of the table holds 2019, column L its October.
      place: { sheet: "LinQ månad", row: 2, column: 11 },
      published: 3169,
    });
    expect(textsFor("sv").findings["revised-value"](finding?.args ?? {})).toBe(
      "”Pågående hushåll ekonomiskt bistånd (ej dödsbo/egna medel)” för 2019-10 har ändrats från 3\u00a0168 till 3\u00a0169 (efterregistrering eller rättelse).",
    );
  });

  it("says nothing of statements, whose amounts are meant to change", () => {
    const id = "statement.forecast.outcome/Ekonomiskt bistånd";
    expect(revisedFindings(history(id), facts, MARCH)).toEqual([]);
  });
});
