import { describe, expect, it } from "@jest/globals";
import { readFacts } from "../../../../src/ingest/facts";
import { sheetOf, workbookOf, type TestCell } from "../../grid-of";

const factsOf = (rows: readonly (readonly TestCell[])[]) => readFacts(workbookOf(sheetOf(rows)));

describe("tables below each other", () => {
  it("share the sheet's title, and one of other figures ends the statement above", () => {
    const rows: TestCell[][] = [
      ["Socialnämnden augusti 2024"],
      ["Tabell 1. Driftredovisning, tkr"],
      [null, "Budget", "Utfall", "Avvikelse"],
      ["Barn", 500, 520, -20],
      ["Vuxna", 300, 290, 10],
      ["Summa", 800, 810, -10],
      [],
      ["Tabell 2. Helår, tkr"],
      [null, "Budget", "Prognos", "Avvikelse"],
      ["Barn", 750, 780, -30],
      ["Vuxna", 450, 440, 10],
      ["Summa", 1_200, 1_220, -20],
      [],
      ["Tabell 3. Volymer"],
      [null, 2022, 2023, "Prognos 2024"],
      ["Antal placeringar", 35, 33, 36],
      ["Antal hushåll", 1_210, 1_190, 1_200],
    ];
    const { statements, followUp, findings } = factsOf(rows);
    expect(findings).toEqual([]);
    expect(statements.map(({ title, scope }) => [title, scope.kind])).toEqual([
      ["Socialnämnden augusti 2024", "period"],
      ["Tabell 2. Helår, tkr", "year"],
    ]);
    expect(statements[1]).toMatchObject({ scope: { year: 2024 }, convention: { rowsProved: 3 } });
    expect(followUp.indicators).toMatchObject([{ kind: "volumes", title: "Tabell 3. Volymer" }]);
    const undated = rows.with(14, [null, 2022, 2023, 2024]);
    expect(factsOf(undated).findings).toEqual([]);
  });
});
