import { describe, expect, it } from "@jest/globals";
import { numberOf } from "../../../../src/core/model/datum";
import { month } from "../../../../src/core/model/month";
import type { Statement } from "../../../../src/core/model/statement";
import { readFacts } from "../../../../src/ingest/facts";
import { sheetOf, workbookOf, type TestCell } from "../../grid-of";

const read = (rows: TestCell[][], sheet = "Blad1") => readFacts(workbookOf(sheetOf(rows, sheet)));
const roles = (statement: Statement | undefined) =>
  statement?.columns.map(({ role, column }) => [role, column]);
const formula = (statement: Statement | undefined) => {
  const found = statement?.convention.formula;
  return found ? `${found.minuend} - ${found.subtrahend}` : null;
};

describe("statements with other words, signs and units", () => {
  it("read costs with minus, in mnkr, against the period's budget", () => {
    const { statements, findings } = read([
      ["Resultaträkning, mnkr"],
      ["Verksamhet", "Utfall jan-apr 2021", "Budget jan-apr 2021", "Diff"],
      ["Vård", -75, -60, -15],
      ["Skola", "-120,5", "-121,0", "0,5"],
      ["Intäkter", 30, 28, 2],
      ["Netto", "-165,5", "-153", "-12,5"],
    ]);
    expect(findings).toEqual([]);
    expect(statements[0]).toMatchObject({ unit: "mnkr", convention: { rowsProved: 4 } });
    expect(formula(statements[0])).toBe("actual - budget");
    expect(statements[0]?.rows[3]).toMatchObject({ kind: "total", parts: [0, 1, 2] });
  });

  it("read costs and income both with plus", () => {
    const { statements, findings } = read(
      [
        ["tkr", "Budget", "Prognos", "Avvikelse"],
        ["Kostnader", 100_000, 91_000, 9_000],
        ["Intäkter", 40_000, 45_000, 5_000],
        ["Nettokostnad", 60_000, 46_000, 14_000],
      ],
      "Prognos 2020",
    );
    expect(findings).toEqual([]);
    expect(statements[0]?.scope).toEqual({ kind: "year", year: 2020 });
    expect(statements[0]?.rows.map(({ kind, reversed }) => [kind, reversed])).toEqual([
      ["area", undefined],
      ["area", true],
      ["total", undefined],
    ]);
  });

  it("know a total that stands first and calls itself nothing", () => {
    const { statements } = read(
      [
        ["Belopp i tkr"],
        ["", "Utfall 2020", "Budget 2020", "Avvikelse", "Utfall 2019"],
        ["Socialnämnden", 15_000, 16_500, 1_500, 14_000],
        ["Vuxna", 10_000, 12_000, 2_000, 9_500],
        ["Barn", 5_000, 4_500, -500, 4_500],
      ],
      "Bokslut 2020",
    );
    expect(statements[0]?.rows[0]).toMatchObject({ kind: "total", parts: [1, 2] });
    expect(roles(statements[0])?.at(-1)).toEqual(["accounts", 4]);
  });

  it("know a deviation without a telling heading by its numbers", () => {
    const { statements } = read([
      ["Verksamhet, tkr", "Budget 2020", "Prognos 2020", "Över/under"],
      ["A", 1000, 1200, -200],
      ["B", 700, 600, 100],
      ["C", 700, 650, 50],
    ]);
    expect(roles(statements[0])).toEqual([
      ["budget", 1],
      ["forecast", 2],
      ["deviation", 3],
    ]);
  });
});

describe("statements of period and full year", () => {
  it("are read from one table with two rows of headings", () => {
    const { statements, findings } = read([
      ["Ekonomisk uppföljning augusti 2020, tkr"],
      [],
      [null, "Period", null, null, "Helår"],
      [
        "Verksamhet",
        "Utfall",
        "Budget",
        "Avvikelse",
        "Prognos",
        "Budget",
        "Avvikelse",
        "Bokslut 2019",
      ],
      ["IFO", 100_200, 110_000, 9_800, 150_000, 165_000, 15_000, 140_000],
      ["Arbetsmarknad", 50_000, 45_000, -5_000, 70_000, 67_500, -2_500, 71_000],
      ["Summa", 150_200, 155_000, 4_800, 220_000, 232_500, 12_500, 211_000],
    ]);
    expect(findings).toEqual([]);
    const [period, year] = statements;
    expect(period?.scope).toEqual({ kind: "period", from: month(2020, 1), to: month(2020, 8) });
    expect(roles(period)).toEqual([
      ["actual", 1],
      ["budget", 2],
      ["deviation", 3],
    ]);
    expect(year?.scope).toEqual({ kind: "year", year: 2020 });
    expect(roles(year)).toEqual([
      ["forecast", 4],
      ["budget", 5],
      ["deviation", 6],
      ["accounts", 7],
    ]);
  });

  it("are read with the period in the second heading row and a blank corner", () => {
    const [statement] = read([
      [
        "Driftsammandrag, netto tkr",
        "Redovisat",
        "Budget",
        "Avvikelse",
        "Redovisat samma period föregående år",
      ],
      ["Verksamhet", "jan-aug 2020", "jan-aug 2020", null, null],
      ["Nämnden", "720", "1 147", "427", "903"],
      ["Insatser", "55 708", "63 037", "7 329", "43 827"],
    ]).statements;
    expect(statement?.scope).toEqual({ kind: "period", from: month(2020, 1), to: month(2020, 8) });
    expect(roles(statement)?.map(([role]) => role)).toEqual([
      "actual",
      "budget",
      "deviation",
      "prior-actual",
    ]);
  });

  it("give the shared budget to the forecast, never to the period", () => {
    const { statements } = read([
      ["Uppföljning mars 2021 (tkr)"],
      [
        "Ansvar",
        "Benämning",
        "Årsbudget",
        "Utfall t.o.m. mars",
        "Förbrukat %",
        "Prognos",
        "Avvikelse",
      ],
      [1000, "Politik", 4000, 900, 22.5, 4100, -100],
      [2000, "Stab", 8000, 2100, 26.3, 7900, 100],
      [null, "Totalt", 12_000, 3000, 25, 12_000, 0],
    ]);
    expect(statements.map(roles)).toEqual([
      [["actual", 3]],
      [
        ["budget", 2],
        ["forecast", 5],
        ["deviation", 6],
      ],
    ]);
    expect(statements[0]?.rows.map(({ label }) => label)).toEqual(["Politik", "Stab", "Totalt"]);
  });

  it("are not read when nothing tells the period", () => {
    const { statements, findings } = read([
      ["Verksamhet, tkr", "Budget", "Utfall", "Avvikelse"],
      ["A", 1000, 1200, -200],
      ["B", 700, 600, 100],
    ]);
    expect(statements).toEqual([]);
    expect(findings.map(({ code }) => code)).toContain("period-unknown");
  });
});

describe("statements on a sheet", () => {
  it("may stand anywhere with blank rows and columns between", () => {
    const { statements, findings } = read([
      [],
      [null, null, null, "Driftsammandrag tkr"],
      [
        null,
        null,
        null,
        "Verksamhet",
        null,
        "Utfall jan-aug 2020",
        null,
        "Budget jan-aug 2020",
        null,
        "Avvikelse",
      ],
      [],
      [null, null, null, "Nämnd", null, 100, null, 120, null, 20],
      [],
      [null, null, null, "Skola", null, 5000, null, 4900, null, -100],
      [null, null, null, "Summa", null, 5100, null, 5020, null, -80],
      [],
      [null, null, null, "Källa: ekonomisystemet"],
    ]);
    expect(findings).toEqual([]);
    expect(statements[0]).toMatchObject({
      title: "Driftsammandrag tkr",
      range: { top: 2, left: 3, bottom: 7, right: 9 },
      convention: { rowsProved: 3 },
    });
  });

  it("may stand side by side", () => {
    const { statements } = read([
      [
        "Drift, tkr",
        "Utfall jan-jun 2020",
        "Budget jan-jun 2020",
        "Avvikelse",
        null,
        "Verksamhet",
        "Prognos 2020",
        "Budget 2020",
        "Avvikelse",
      ],
      ["A", 1000, 1200, 200, null, "A", 2000, 2400, 400],
      ["B", 500, 450, -50, null, "B", 900, 900, 0],
    ]);
    expect(statements.map(({ scope }) => scope.kind)).toEqual(["period", "year"]);
    expect(numberOf(statements[1]?.rows[0]?.cells.deviation)).toBe(400);
  });

  it("take in the special effect that stands below under headings of its own", () => {
    const { statements } = read([
      ["Driftsammandrag, netto tkr", "Prognos helår", "Budget 2020", "Avvikelse"],
      ["A", 1500, 1700, 200],
      ["B", 900, 800, -100],
      ["Summa nettokostnader", 2400, 2500, 100],
      [],
      ["Nettoeffekt av coronapandemin, netto tkr", "Prognos helår", "Budget 2020", "Avvikelse"],
      ["Nettoeffekt av coronapandemin som ingår i driftsammandraget ovan", 1200, 0, -1200],
    ]);
    expect(statements).toHaveLength(1);
    expect(statements[0]?.rows.at(-1)).toMatchObject({ kind: "special" });
    expect(statements[0]?.convention.rowsProved).toBe(4);
  });

  it("are told from volumes and staffing", () => {
    const rows: TestCell[][] = [
      ["", "Budget 2020", "Prognos 2020", "Avvikelse"],
      ["Grundskola", 1000, 1010, 10],
      ["Förskola", 500, 490, -10],
    ];
    expect(read(rows, "Volymer").statements).toEqual([]);
    expect(read([["Antal årsarbetare"], ...rows]).statements).toEqual([]);
  });

  it("reach over rows left for more, to their sum and no further", () => {
    const spare = Array<TestCell[]>(6).fill(["", "", "", ""]);
    const rows = [
      ["Verksamhet, tkr", "Utfall jan-apr 2021", "Budget jan-apr 2021", "Avvikelse"],
      ["Vård", 75, 60, -15],
      ["Skola", 120, 121, 1],
      ...spare,
    ];
    // 75 + 120 = 195; 60 + 121 = 181; 181 − 195 = −14.
    const withSum = read([...rows, ["Summa", 195, 181, -14], ["varav löner", 150, 140, -10]]);
    expect(withSum.findings).toEqual([]);
    expect(withSum.statements[0]?.rows.map(({ label }) => label)).toEqual([
      ...["Vård", "Skola", "Summa", "varav löner"],
    ]);
    const withOther = read([...rows, ["Lokaler", 10, 12, 2]]);
    expect(withOther.statements[0]?.rows.map(({ label }) => label)).toEqual(["Vård", "Skola"]);
  });
});
