import { describe, expect, it } from "@jest/globals";
import { smallCounts } from "../../../src/core/calc/small-counts";
import { crossTableDifferences } from "../../../src/core/calc/cross-table";
import type { IndicatorTable } from "../../../src/core/model/indicator";
import { month } from "../../../src/core/model/month";
import { readFacts } from "../../../src/ingest/facts";
import { sheetOf, workbookOf, type TestCell } from "../../ingest/grid-of";
import { followUpOf } from "../../support/plan/follow-up-facts";

function tableOf(rows: TestCell[][]): IndicatorTable {
  const { followUp } = readFacts(workbookOf(sheetOf(rows)), { reportMonth: month(2023, 12) });
  const [table] = followUp.indicators;
  if (!table) throw new Error("no table was recognised");
  return table;
}

function found(table: IndicatorTable, limit: number): unknown {
  return smallCounts(table, limit).map(({ label, column, count, why }) => [
    label,
    column,
    count,
    why,
  ]);
}

describe("smallCounts", () => {
  it("finds the published ones, also among words", () => {
    const [table] = followUpOf("indikatorer").indicators;
    const label =
      "Antal deltagare inskrivna inom Offentligt skyddade anställningar som avslutas till arbete eller studier";
    expect(table && found(table, 5)).toEqual([
      // "4 arbete, 2 studier" and "… 2 till studier (1 man, 1 kvinna)"; "5 till arbete" is none.
      [label, "2018", 2, "small"],
      [label, "2019", 1, "small"],
    ]);
  });

  it("hides the other part where the whole is printed, of rows and of columns", () => {
    const rows = tableOf([
      ["Nyckeltal", "2022", "2023", "Mål 2023"],
      ["Antal avslutade ärenden", 43, 51, 60],
      ["Antal avslutade ärenden – Kvinnor", 40, 30, null],
      ["Antal avslutade ärenden – Män", 3, 21, null],
    ]);
    expect(found(rows, 5)).toEqual([
      ["Antal avslutade ärenden – Män", "2022", 3, "small"],
      ["Antal avslutade ärenden – Kvinnor", "2022", 40, "follows"],
    ]);
    const columns = tableOf([
      ["Nyckeltal", "2023 Kvinnor", "2023 Män", "2023", "Mål 2023"],
      ["Antal placerade", 4, 17, 21, 30],
    ]);
    expect(found(columns, 5)).toEqual([
      ["Antal placerade", "2023 Kvinnor", 4, "small"],
      ["Antal placerade", "2023 Män", 17, "follows"],
    ]);
    expect(found(columns, 4)).toEqual([]);
  });

  it("takes no share, no mean and no target for a count of persons", () => {
    const table = tableOf([
      ["Nyckeltal", "2022", "2023", "Mål 2023"],
      ["Sjukfrånvaro", 3, 2, 2],
      ["Antal klagomål", 12, 8, 3],
    ]);
    expect(found(table, 5)).toEqual([]);
  });
});

describe("crossTableDifferences", () => {
  it("finds the staff turnover that two published tables print differently: 5,0 and 5,4", () => {
    const tables = followUpOf("indikatorer-medarbetare", "personal").indicators;
    expect(
      crossTableDifferences(tables).map(({ label, first, second }) => [
        label,
        first.value,
        second.value,
      ]),
    ).toEqual([["Extern personalomsättning", 5, 5.4]]);
  });
});
