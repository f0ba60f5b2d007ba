import { describe, expect, it } from "@jest/globals";
import { numberOf } from "../../../src/core/model/datum";
import { readFacts } from "../../../src/ingest/facts";
import { sheetOf, workbookOf, type TestCell } from "../grid-of";

/** Households 1–4 in January and 1, 2 and 4 in February, with type and children. */
const CASES: readonly (readonly TestCell[])[] = [
  ["2023-01", 1, "Ensam med barn", 2, 9000],
  ["2023-01", 2, "Ensam utan barn", 0, 5000],
  ["2023-01", 3, "Par utan barn", 0, 7000],
  ["2023-01", 4, "Par med barn", 3, 12_000],
  ["2023-02", 1, "Ensam med barn", 2, 9100],
  ["2023-02", 2, "Ensam utan barn", 0, 4900],
  ["2023-02", 4, "Par med barn", 3, 11_000],
];

const factsOf = (rows: readonly (readonly TestCell[])[]) => readFacts(workbookOf(sheetOf(rows)));

const kindsOf = (rows: readonly (readonly TestCell[])[]) =>
  factsOf(rows).recognised.map(({ kind }) => kind);

describe("households headed by a word that does not say so", () => {
  it.each(["ID", "Löpnr", "Löpnummer", "Nr"])("are counted under %s", (id) => {
    const rows = [["Månad", id, "Hushållstyp", "Antal barn", "Belopp"], ...CASES];
    const { recognised, series } = factsOf(rows);
    expect(recognised.map(({ columns }) => columns?.map(({ role }) => role))).toEqual([
      ["month", "household", "household-type", "children", "paid"],
    ]);
    const households = series.find(({ measure }) => measure === "households");
    expect([...(households?.points.values() ?? [])].map(numberOf)).toEqual([4, 3]);
    // 9 000 + 5 000 + 7 000 + 12 000 and 9 100 + 4 900 + 11 000.
    const cost = series.find(({ measure }) => measure === "cost");
    expect([...(cost?.points.values() ?? [])].map(numberOf)).toEqual([33_000, 25_000]);
  });

  it("are none where every row has a number of its own", () => {
    const numbered = CASES.map((cells, at) => cells.with(1, at + 1));
    const rows = [["Månad", "Löpnr", "Hushållstyp", "Antal barn", "Belopp"], ...numbered];
    expect(kindsOf(rows)).toEqual([]);
  });

  it("are none in a list that tells of no households: suppliers by month", () => {
    const invoices = CASES.map(([month = null, id = null, , , amount = null]) => [
      month,
      id,
      "Leverantör AB",
      amount,
    ]);
    expect(kindsOf([["Period", "Nr", "Leverantör", "Belopp"], ...invoices])).toEqual([]);
  });
});
