import { describe, expect, it } from "@jest/globals";
import { month } from "../../src/core/model/month";
import { findCommittee } from "../../src/ingest/wording/committee";
import { readFacts } from "../../src/ingest/facts";
import { CellKind, type Grid } from "../../src/ingest/grid";
import { spansToScan } from "../../src/ingest/scan";
import { gridOf, sheetOf, tableOf, workbookOf, type TestCell } from "./grid-of";

describe("readFacts", () => {
  it("leaves Tertial's own sheets out", () => {
    const own = { ...sheetOf(tableOf("linkoping-2020-03-manadsserier")), ownedKey: "monthly" };
    expect(readFacts(workbookOf(own))).toMatchObject({
      series: [],
      findings: [{ code: "nothing-recognised" }],
    });
  });

  it("dates a table without a period by the month of the report", () => {
    const rows: TestCell[][] = [
      ["Verksamhet, tkr", "Budget", "Utfall", "Avvikelse"],
      ["A", 1000, 1200, -200],
      ["B", 700, 600, 100],
    ];
    const { statements } = readFacts(workbookOf(sheetOf(rows)), { reportMonth: month(2021, 4) });
    expect(statements[0]?.scope).toEqual({
      kind: "period",
      from: month(2021, 1),
      to: month(2021, 4),
    });
  });

  it("tells what was recognised, where and how it was proved", () => {
    const { recognised } = readFacts(
      workbookOf(sheetOf(tableOf("linkoping-2020-08-driftsammandrag-period"))),
    );
    expect(recognised).toMatchObject([
      {
        kind: "statement",
        unit: "tkr",
        range: { sheet: "Blad1", top: 0, left: 0, bottom: 10, right: 4 },
        convention: { formula: { minuend: "budget", subtrahend: "actual" }, rowsProved: 10 },
      },
    ]);
  });
});

describe("findCommittee", () => {
  it.each([
    ["Arbetsmarknadsnämnden – driftsammandrag", "Arbetsmarknadsnämnden"],
    ["Uppföljning för barn- och utbildningsnämnden", "Barn- och utbildningsnämnden"],
    ["arbetsmarknadsnämndens prognosticerade underskott", "Arbetsmarknadsnämnden"],
    ["Kommunstyrelsen, prognos", "Kommunstyrelsen"],
    ["Nämnden, mars 2020", null],
    ["Källa: Socialstyrelsen", null],
    ["Tekniska nämnden, mars 2023", "Tekniska nämnden"],
    ["Teknisk nämnd", "Teknisk nämnd"],
  ])("reads %j", (title, committee) => {
    expect(findCommittee(workbookOf(sheetOf([[title]])))).toBe(committee);
  });
});

describe("spansToScan", () => {
  it("looks at the whole of an ordinary sheet", () => {
    expect(spansToScan(gridOf([["a"], [], ["b"]]))).toEqual([{ top: 0, bottom: 2, isCut: false }]);
  });

  it("looks at the beginning of a long list only, and at what stands apart from it", () => {
    const rowCount = 300_010;
    const kinds = new Uint8Array(rowCount).fill(CellKind.number, 0, 300_000);
    kinds.fill(CellKind.text, 300_005, 300_008);
    const grid: Grid = {
      rowCount,
      columnCount: 1,
      kinds: [kinds],
      values: [new Float64Array(rowCount)],
      texts: ["x"],
    };
    const [list, below] = spansToScan(grid);
    expect(list).toMatchObject({ top: 0, isCut: true });
    expect(list?.bottom).toBeLessThan(1_000);
    expect(below).toEqual({ top: 300_005, bottom: 300_007, isCut: false });
  });
});
