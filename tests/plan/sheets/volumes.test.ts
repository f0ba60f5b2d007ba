import { describe, expect, it } from "@jest/globals";
import { month } from "../../../src/core/model/month";
import type { Series } from "../../../src/core/model/series";
import { readFacts } from "../../../src/ingest/facts";
import { checkPlan } from "../../../src/plan/check-plan";
import type { SheetPlan } from "../../../src/plan/model";
import { planMonthly } from "../../../src/plan/sheets/monthly/sheet";
import { planVolumes } from "../../../src/plan/sheets/volumes";
import { sheetOf, workbookOf } from "../../ingest/grid-of";
import { augustInput } from "../../support/plan/august-input";
import { followUpOf, sourcesOf } from "../../support/plan/follow-up-facts";
import { sheetTexts } from "../../support/plan/sheet-texts";
import { figureCell, formulaOf } from "../../support/plan-input";
import { published } from "../../support/published-series";

const TABLES = ["volymer", "personal"] as const;
const HOUSEHOLDS = "Antal hushåll med försörjningsstöd i snitt per månad";

/** The published months to March 2020, and August's 3 432 from the interim report; April–July are not published. */
function households(): Series {
  const series = published("households");
  const source = { sheet: "LinQ", row: 3, column: 8 };
  const august = { kind: "number", value: 3432, as: "number", source } as const;
  return { ...series, points: new Map([...series.points, [month(2020, 8), august]]) };
}

function input(series: readonly Series[]): ReturnType<typeof augustInput> {
  const followUp = followUpOf(...TABLES);
  const tied = followUp.indicators.map((table) => ({
    ...table,
    rows: table.rows.map((row) =>
      row.label === HOUSEHOLDS && series.length > 0 ? { ...row, series: "households" } : row,
    ),
  }));
  return augustInput({ series, followUp: { ...followUp, indicators: tied } });
}

function planned(series: readonly Series[] = []): SheetPlan {
  const sheet = planVolumes(input(series));
  if (!sheet) throw new Error("no sheet was planned");
  return sheet;
}

describe("planVolumes", () => {
  it("is left out when the workbook has neither volumes nor staff", () => {
    expect(planVolumes(augustInput({ followUp: followUpOf("indikatorer") }))).toBeNull();
  });

  it("makes a plan that Excel accepts, with and without the series", () => {
    expect(checkPlan({ sheets: [planned()] }, sourcesOf(...TABLES))).toEqual([]);
    const tied = input([households()]);
    const sheets = [planMonthly(tied), planVolumes(tied)].filter((sheet) => sheet !== null);
    const sources = [
      ...sourcesOf(...TABLES),
      { name: "LinQ", rowCount: 60, columnCount: 30 },
      { name: "linkoping-2020-03-manadsserier", rowCount: 60, columnCount: 30 },
      ...[...new Set(households().points.values())].map(({ source }) => ({
        name: source.sheet,
        rowCount: 200,
        columnCount: 40,
      })),
    ];
    expect(checkPlan({ sheets }, sources)).toEqual([]);
  });

  it("needs 4 773.75 households from September: January–March known, four months at most at 3 432", () => {
    const sheet = planned([households()]);
    const required = figureCell(sheet, `volumes.required/${HOUSEHOLDS}/2020-08`);
    expect(required.value).toBe(4773.75);
    expect(formulaOf(required, sheet.name)).toMatch(
      /^\(C\d+\*12-\(SUM\('Månadsserier'!C\d+,.*\)\+4\*MAX\(.*\)\)\)\/4$/,
    );
    expect(sheetTexts(sheet)).toContain("Utom räckhåll");
    expect(sheetTexts(sheet)[0]).toBe(
      `${HOUSEHOLDS}: prognosen kräver 4\u00A0774 under resten av året, högst hittills är 3\u00A0432`,
    );
    expect(sheetTexts(sheet).join(" ")).toContain("kravet är det lägsta möjliga");
  });

  it("goes by the newest figure without a series: (45 900 − 8 × 3 432) / 4", () => {
    const required = figureCell(planned(), `volumes.required/${HOUSEHOLDS}/2020-08`);
    expect(required.value).toBe(4611);
  });

  it("shows the change from last year and staff by administration", () => {
    const sheet = planned();
    expect(figureCell(sheet, `volumes.change/${HOUSEHOLDS}/2020-08`).value).toBe(205);
    expect(figureCell(sheet, "staffing.actual/Total sjukfrånvaro, SOF/2020-08").value).toBe(7.1);
    expect(figureCell(sheet, "staffing.status/Total sjukfrånvaro, UAF/2020-08").value).toBe(1);
  });
});

describe("a table whose headings name no year", () => {
  it("is of the report's year", () => {
    const rows = [
      ["Volymer", "Utfall augusti", "Prognos"],
      ["Antal platser i snitt", 40, 41],
    ];
    const { followUp } = readFacts(workbookOf(sheetOf(rows, "Vol")));
    const sheet = planVolumes(augustInput({ followUp }));
    expect(figureCell(sheet, "volumes.actual/Antal platser i snitt/2020").value).toBe(40);
  });
});
