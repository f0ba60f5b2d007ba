import { describe, expect, it } from "@jest/globals";
import { numberOf } from "../../../src/core/model/datum";
import { month } from "../../../src/core/model/month";
import { readFacts } from "../../../src/ingest/facts";
import { sheetOf, tableOf, workbookOf } from "../grid-of";

const read = (table: string, cells: "typed" | "text") =>
  readFacts(workbookOf(sheetOf(tableOf(table, cells))));

describe("the published monthly series of March 2020", () => {
  const printed = tableOf("linkoping-2020-03-manadsserier").slice(1);
  const layouts = [
    ["blocks as printed", read("linkoping-2020-03-block", "text")],
    ["one table, typed", read("linkoping-2020-03-manadsserier", "typed")],
    ["one table, pasted as text", read("linkoping-2020-03-manadsserier", "text")],
  ] as const;

  it.each(layouts)("are read in full from %s", (_, { series }) => {
    expect(series.map(({ id }) => id)).toEqual([
      "households",
      "average-cost",
      "temporary-housing-cost",
      "temporary-housing-households",
    ]);
    for (const [title, year, ...values] of printed) {
      const points = series.find((each) => each.title === title)?.points;
      const found = values.map((_value, index) => points?.get(month(Number(year), index + 1)));
      expect(found.map((datum) => numberOf(datum))).toEqual(
        values.map((value) => (typeof value === "number" ? value : null)),
      );
    }
  });

  it.each(layouts)("hold March back where X stands, in %s", (_, { series }) => {
    const march = month(2020, 3);
    for (const each of series) {
      const isLagged = each.measure.startsWith("temporary-housing");
      expect(each.lag).toBe(isLagged ? 1 : 0);
      expect(each.points.get(march)).toMatchObject(
        isLagged ? { kind: "mark", mark: "lag" } : { kind: "number" },
      );
      expect(each.points.get(month(2020, 4))?.kind ?? "empty").toBe("empty");
    }
  });

  it("keep their footnotes and the monthly target from the printed page", () => {
    const { series, committee, findings } = read("linkoping-2020-03-block", "text");
    const [households, , housing] = series;
    const source =
      "Källa: LinQ som hämtar uppgifter från verksamhetssystemet Treserva. Observera att uppgifterna kan ändras någorlunda på grund av efterregistreringar i individärenden i Treserva.";
    expect(households).toMatchObject({
      unit: "count",
      aggregation: "mean",
      notes: [source],
      target: null,
    });
    expect(housing).toMatchObject({
      unit: "kr",
      aggregation: "sum",
      target: { year: 2020, amount: 600_000, source: { sheet: "Blad1", top: 15, left: 0 } },
      notes: [
        "Målsättning för 2020: 600 000 kr/månad i kostnad för tillfälliga boenden",
        source,
        "Redovisas med en eftersläpning på en månad, med anledning av efterregistreringar i individärenden i Treserva.",
      ],
    });
    expect(committee).toBe("Arbetsmarknadsnämnden");
    expect(findings).toEqual([]);
  });
});

describe("the published operating statements of August 2020", () => {
  it.each(["typed", "text"] as const)("are proved for the period (%s)", (cells) => {
    const { statements, findings } = read("linkoping-2020-08-driftsammandrag-period", cells);
    expect(findings).toEqual([]);
    expect(statements).toHaveLength(1);
    expect(statements[0]).toMatchObject({
      unit: "tkr",
      scope: { kind: "period", from: month(2020, 1), to: month(2020, 8) },
      convention: {
        formula: { minuend: "budget", subtrahend: "actual" },
        rowsProved: 10,
        rowsBroken: [],
      },
    });
    expect(statements[0]?.columns.map(({ role }) => role)).toEqual([
      "actual",
      "budget",
      "deviation",
      "prior-actual",
    ]);
    expect(statements[0]?.rows.map(({ cells: { deviation } }) => numberOf(deviation))).toEqual([
      427, 7329, -21405, 98, 206, -13345, -14076, 731, 318, -13027,
    ]);
  });

  it("have totals, of-which rows and a special effect", () => {
    const [statement] = read("linkoping-2020-08-driftsammandrag-prognos", "text").statements;
    expect(statement?.scope).toEqual({ kind: "year", year: 2020 });
    expect(statement?.rows.map(({ kind }) => kind)).toEqual([
      ...["area", "area", "area", "area", "area", "total", "of-which", "of-which", "area", "total"],
      "special",
    ]);
    expect(statement?.rows[5]?.parts).toEqual([0, 1, 2, 3, 4]);
    expect(statement?.rows[9]?.parts).toEqual([5, 8]);
    expect(numberOf(statement?.rows[10]?.cells.deviation)).toBe(-12_000);
  });
});

describe("the other published tables", () => {
  it.each([
    ["linkoping-2020-08-atgarder-corona", "action-plan"],
    ["linkoping-2020-08-atgardsplan", "action-plan"],
    ["linkoping-2020-08-indikatorer-medarbetare", "indicators"],
    ["linkoping-2020-08-indikatorer", "indicators"],
    ["linkoping-2020-08-mal", "goals"],
    ["linkoping-2020-08-personal", "staffing"],
    ["linkoping-2020-08-volymer", "volumes"],
  ])("are recognised without any error: %s", (table, kind) => {
    for (const cells of ["typed", "text"] as const) {
      const { recognised, findings } = read(table, cells);
      expect(recognised.map((each) => each.kind)).toEqual([kind]);
      expect(findings).toEqual([]);
    }
  });

  it("show the of-which row of the investments that its row above contradicts", () => {
    for (const cells of ["typed", "text"] as const) {
      const { recognised, findings } = read("linkoping-2020-08-investeringar", cells);
      expect(recognised.map(({ kind }) => kind)).toEqual(["investments"]);
      // One investment of 50 tkr under a budget of 250: so much is spent, and 200 is left.
      expect(
        findings.map(({ severity, place, published, proposal }) => [
          severity,
          place?.row,
          place?.column,
          published,
          proposal,
        ]),
      ).toEqual([
        ["error", 3, 3, 250, 50],
        ["info", 3, 5, 250, 50],
        ["info", 3, 7, 0, 200],
      ]);
    }
  });

  it("say of income that it falls, and of the budgets that all but one are 8/12 of the year's", () => {
    const sheets = ["period", "prognos"].map((part) =>
      sheetOf(tableOf(`linkoping-2020-08-driftsammandrag-${part}`, "text"), part),
    );
    const { findings } = readFacts(workbookOf(...sheets));
    // 1 721 × 8/12 = 1 147 and so on; Arbetsmarknadscentrum has −1 048 by August and 0 for the year.
    expect(findings).toMatchObject([
      { code: "net-income-falls", severity: "warning", published: -87_016, expected: -53_460 },
      { code: "budget-pattern", severity: "info", published: -1048, place: { row: 9, column: 2 } },
    ]);
  });
});
