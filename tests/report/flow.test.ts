import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import type { Outcome } from "../../src/report/result";
import { differences } from "../support/recalculation/differences";
import { formulaCells } from "../support/recalculation/formula-cells";
import { recalculateWithIronCalc } from "../support/recalculation/iron-calc";
import { figure, fixture, refreshed, type Refreshed } from "../support/refreshed";
import { workbookOfRows } from "../support/workbook-of-rows";
import { partsOf } from "../support/xlsx/parts";

const FOLDER = path.resolve(__dirname, "../fixtures/cases");
const BY_SQL = JSON.parse(readFileSync(path.join(FOLDER, "flow.json"), "utf8")) as Record<
  string,
  Record<string, number | null>
>;

let made: Refreshed;
let outcome: Outcome;
beforeAll(async () => {
  const lines = readFileSync(path.join(FOLDER, "flow.csv"), "utf8").trim().split("\n");
  const rows = lines.map((line) =>
    line.split(";").map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)),
  );
  made = await refreshed(workbookOfRows(rows, "Uttag"));
  ({ outcome } = made);
});

describe("the flow of households on Fördjupning", () => {
  it("shows last year's and this year's months as SQL counts them", () => {
    const months = Object.keys(BY_SQL).filter((iso) => iso >= "2019-01");
    expect(months).toHaveLength(20);
    for (const iso of months) {
      const { new: started, ...rest } = BY_SQL[iso] ?? {};
      for (const [count, value] of Object.entries({ started, ...rest }))
        expect([iso, count, figure(outcome, `depth.${count}/${iso}/flow`) ?? null]).toEqual([
          iso,
          count,
          value,
        ]);
    }
    expect(figure(outcome, "depth.started/2018-12/flow")).toBeUndefined();
  });

  it("has as many households as the series, new and staying together", () => {
    expect(figure(outcome, "depth.households/2020-08/flow")).toBe(71);
    expect(figure(outcome, "series.households/2020-08")).toBe(71);
  });

  it("adds up what happened this year", () => {
    // January to August 2020 by SQL: 4 + 10 + 13 + 9 + 13 + 13 + 15 + 9.
    expect(figure(outcome, "depth.started/2020-01..2020-08/flow")).toBe(86);
    // Ended: 6 + 14 + 14 + 7 + 11 + 9 + 6 + 10.
    expect(figure(outcome, "depth.ended/2020-01..2020-08/flow")).toBe(77);
    // January and February 2019 lack a year before them.
    expect(figure(outcome, "depth.returned/2019-01..2019-08/flow")).toBeUndefined();
    expect(figure(outcome, "depth.continuing/2020-01..2020-08/flow")).toBeUndefined();
  });

  it("tells small counts once a column, with the mark to print instead", () => {
    const small = outcome.findings.filter(({ code }) => code === "small-count-flow");
    // Ended: 4 in May and 1 in June 2019, 3 in November. Back: 1, 3, 2, 4, 1, 4, 3, 4, 2 and 4 of March 2019 to April 2020.
    expect(small.map(({ args, proposal }) => [args.column, args.months, proposal])).toEqual([
      ["Nya", 1, ".."],
      ["varav åter inom ett år", 10, ".."],
      ["Avslutade", 3, ".."],
    ]);
  });

  it("recalculates to the same", async () => {
    const formulas = formulaCells(partsOf(made.bytes));
    expect(differences(formulas, await recalculateWithIronCalc(made.bytes))).toEqual([]);
    expect(formulas.filter(({ sheet }) => sheet === "Fördjupning").length).toBeGreaterThan(20);
  });

  it("is not there without an export", async () => {
    const { outcome: plain } = await refreshed(fixture("samples/linkoping-2020-mars.xlsx"));
    expect(plain.figures().filter(({ id }) => id.endsWith("/flow"))).toEqual([]);
  });
});
