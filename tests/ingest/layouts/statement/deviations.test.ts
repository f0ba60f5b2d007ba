import { describe, expect, it } from "@jest/globals";
import { tableKey } from "../../../../src/core/model/setting-keys";
import { readFacts } from "../../../../src/ingest/facts";
import { sheetOf, tableOf, workbookOf, type TestCell } from "../../grid-of";

const read = (rows: TestCell[][]) => readFacts(workbookOf(sheetOf(rows, "Effekter")));
const found = (rows: TestCell[][]) =>
  read(rows).findings.filter(({ code }) => code !== "nothing-recognised");

const TABLE: TestCell[][] = [
  ["Effekter av stormen 2021"],
  ["Verksamhet, tkr", "Redovisad avvikelse", null, "Prognostiserad avvikelse helår", null],
  [null, "Kostnader", "Intäkter", "Kostnader", "Intäkter"],
  ["Gator", -715, 40, -1200, 90],
  ["Parker", -212, "–", -340, 25],
  ["Fastigheter", -95, 12, -120, 12],
  // −715 − 212 − 95, 40 + 12, −1200 − 340 − 120 and 90 + 25 + 12
  ["Summa", -1022, 52, -1660, 127],
];

describe("a table of deviations without amounts", () => {
  it.each(["typed", "text"] as const)(
    "is what August's effects of the pandemic are (%s)",
    (cells) => {
      const { recognised, statements, findings } = readFacts(
        workbookOf(sheetOf(tableOf("linkoping-2020-08-corona", cells), "Corona")),
      );
      expect(recognised).toMatchObject([
        {
          ...{ kind: "deviations", title: "Verksamhet/insats, tkr", unit: "tkr", convention: null },
          range: { sheet: "Corona", top: 0, left: 0, bottom: 2, right: 4 },
        },
      ]);
      expect(statements).toEqual([]);
      expect(findings.map(({ code }) => code)).toEqual(["nothing-recognised"]);
    },
  );

  it("has its sums checked, each column by itself", () => {
    expect(read(TABLE).recognised).toMatchObject([
      { kind: "deviations", title: "Effekter av stormen 2021", unit: "tkr" },
    ]);
    expect(found(TABLE)).toEqual([]);
    const wrong = TABLE.with(6, ["Summa", -1022, 52, -1606, 127]);
    expect(found(wrong)).toMatchObject([
      {
        ...{ code: "column-sum", cause: "transposition", place: { row: 6, column: 3 } },
        ...{ published: -1606, expected: -1660 },
      },
    ]);
  });

  it("can be left out like any table", () => {
    const rows = TABLE.with(6, ["Summa", -1022, 52, -1606, 127]);
    const key = tableKey("effekter/effekter-av-stormen/table");
    const { recognised, findings } = readFacts(workbookOf(sheetOf(rows, "Effekter")), {
      reportMonth: null,
      corrections: new Map([[key, { isLeftOut: true }]]),
    });
    expect(recognised).toMatchObject([{ kind: "deviations", setting: key, leftOut: true }]);
    expect(findings.map(({ code }) => code)).toEqual(["nothing-recognised"]);
  });

  it("is none where its columns are months, which are forecasts as they were made", () => {
    const rows: TestCell[][] = [
      ["Verksamhet", "Avvikelse mars 2021", "Avvikelse april 2021"],
      ["Gator", -71, 40],
      ["Parker", -21, 13],
      ["Summa", -92, 53],
    ];
    expect(read(rows).recognised.map(({ kind }) => kind)).toEqual(["vintages"]);
  });
});
