import { describe, expect, it } from "@jest/globals";
import { vintagesOf, type VintageSources } from "../../../../src/core/calc/forecast/vintages";
import type { Datum } from "../../../../src/core/model/datum";
import { month } from "../../../../src/core/model/month";
import type { Statement } from "../../../../src/core/model/statement";
import type { VintageTable } from "../../../../src/core/model/vintage";
import { yearStatement } from "../../../support/plan/statement-facts";

const APRIL = month(2020, 4);
const JULY = month(2020, 7);
const AUGUST = month(2020, 8);

function number(value: number): Datum {
  return { kind: "number", value, as: "number", source: { sheet: "V", row: 0, column: 0 } };
}

function table(
  values: readonly (readonly [typeof APRIL, number])[],
  unit: "tkr" | "mnkr",
): VintageTable {
  const forecasts = new Map(values.map(([at, value]) => [at, number(value)]));
  return {
    title: "Prognosversioner",
    unit,
    year: 2020,
    measure: "deviation",
    months: values.map(([at]) => at),
    rows: [{ key: "eb", label: "EB", kind: "area", forecasts, accounts: null }],
    range: { sheet: "V", top: 0, left: 0, bottom: 1, right: 3 },
  };
}

const SOURCES: VintageSources = {
  tables: [],
  statements: [],
  history: [],
  historySeries: (label) => `forecast/${label}`,
};
const WANTED = { year: 2020, unit: "tkr", labels: new Map([["eb", "EB"]]), known: null } as const;

describe("vintagesOf", () => {
  it("reads columns, in the unit of the statement", () => {
    const vintages = vintagesOf(
      {
        ...SOURCES,
        tables: [
          table(
            [
              [JULY, -54],
              [APRIL, -57],
            ],
            "mnkr",
          ),
        ],
      },
      WANTED,
    );
    expect(vintages.map(({ at, rows }) => [at, rows.get("eb")?.value])).toEqual([
      [APRIL, -57_000],
      [JULY, -54_000],
    ]);
  });

  it("turns the signs of a table that shows the known month the other way round", () => {
    const tables = [
      table(
        [
          [JULY, 54_000],
          [AUGUST, 44_000],
        ],
        "tkr",
      ),
    ];
    const known = { at: AUGUST, deviations: new Map([["eb", -44_000]]) };
    const [july] = vintagesOf({ ...SOURCES, tables }, { ...WANTED, known });
    expect(july?.rows.get("eb")).toMatchObject({ value: -54_000, scale: -1 });
  });

  it("reads statements made in earlier months, of the same year only", () => {
    const of = (asOf: typeof APRIL, year: number): Statement => ({
      ...yearStatement(),
      asOf,
      scope: { kind: "year", year },
    });
    const statements = [of(JULY, 2020), of(month(2019, 8), 2019)];
    const vintages = vintagesOf({ ...SOURCES, statements }, WANTED);
    expect(vintages).toHaveLength(1);
    expect(vintages[0]?.rows.get("ekonomiskt bistånd")?.value).toBe(288_076);
  });

  it("takes the newest line of the history up to each month", () => {
    const line = (at: typeof APRIL, series: string, value: number) => ({
      refreshedAt: "2020-05-01",
      reportMonth: at,
      series,
      period: "2020",
      value,
    });
    const history = [
      line(APRIL, "forecast/EB", 301_076),
      line(APRIL, "forecast/Other", 5),
      line(JULY, "forecast/Other", 6),
      line(JULY, "forecast/EB", 298_076),
    ];
    const labels = new Map([
      ["eb", "EB"],
      ["other", "Other"],
    ]);
    const [april, july] = vintagesOf({ ...SOURCES, history }, { ...WANTED, labels });
    expect(april?.rows.get("eb")).toMatchObject({ value: 301_076, measure: "amount" });
    expect(july?.rows.get("eb")?.source).toEqual({ kind: "history", line: 3 });
    expect(july?.rows.get("other")?.value).toBe(6);
  });

  it("prefers columns to the history", () => {
    const history = [
      {
        refreshedAt: "2020-08-01",
        reportMonth: JULY,
        series: "forecast/EB",
        period: "2020",
        value: 1,
      },
    ];
    const tables = [table([[JULY, -54_000]], "tkr")];
    const [july] = vintagesOf({ ...SOURCES, tables, history }, WANTED);
    expect(july?.rows.get("eb")).toMatchObject({ value: -54_000, measure: "deviation" });
  });
});
