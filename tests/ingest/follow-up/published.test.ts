import { describe, expect, it } from "@jest/globals";
import { numberOf } from "../../../src/core/model/datum";
import type { FollowUp } from "../../../src/core/model/follow-up";
import { month } from "../../../src/core/model/month";
import { readFacts } from "../../../src/ingest/facts";
import { sheetOf, tableOf, workbookOf, type TestCell } from "../grid-of";

function followUpOf(name: string, cells: "typed" | "text", title?: string): FollowUp {
  const rows: TestCell[][] = tableOf(`linkoping-2020-08-${name}`, cells);
  const titled = title === undefined ? rows : [[title], ...rows];
  const book = workbookOf(sheetOf(titled));
  return readFacts(book, { reportMonth: month(2020, 8) }).followUp;
}

const STYLES = ["typed", "text"] as const;

describe.each(STYLES)("the published tables, %s", (cells) => {
  it("hold an action plan whose effects add up to −3,3 and −4,1 mnkr", () => {
    const [plan] = followUpOf("atgardsplan", cells).actionPlans;
    expect(plan?.unit).toBe("mnkr");
    expect(plan?.effects.map(({ kind, year, to }) => [kind, year, to])).toEqual([
      ["realised", 2020, month(2020, 8)],
      ["expected", 2021, null],
    ]);
    expect(plan?.measures).toHaveLength(12);
    expect(plan?.measures[3]).toMatchObject({
      number: "4",
      label: "Minskade kostnader för tillfälligt boende",
      comment: "Genomförande fortgår enligt plan",
    });
    const sums = [0, 1].map((at) =>
      plan?.measures.reduce((sum, { effects }) => sum + (numberOf(effects[at]) ?? 0), 0),
    );
    expect(sums[0]).toBeCloseTo(-3.3, 12);
    expect(sums[1]).toBeCloseTo(-4.1, 12);
    expect(plan?.total?.effects.map(numberOf)).toEqual([-3.3, -4.1]);
  });

  it("hold the pandemic's measures, with an amount that names its unit", () => {
    const [plan] = followUpOf("atgarder-corona", cells).actionPlans;
    expect(plan?.title).toBe("Åtgärd - Corona");
    expect(plan?.effects.map(({ kind, year }) => [kind, year])).toEqual([
      ["expected", 2020],
      ["expected", 2021],
    ]);
    expect(numberOf(plan?.measures[0]?.effects[0])).toBe(0.7);
  });

  it("hold indicators with targets of every kind", () => {
    const [table] = followUpOf("indikatorer", cells).indicators;
    expect(table?.kind).toBe("indicators");
    expect(table?.columns.map(({ role, year, month: at }) => [role, year, at])).toEqual([
      ["actual", 2018, null],
      ["actual", 2019, null],
      ["actual", 2020, 8],
      ["target", 2020, null],
    ]);
    const target = (at: number): unknown => table?.rows[at]?.targets[3];
    expect(table?.rows).toHaveLength(18);
    expect(target(1)).toMatchObject({ kind: "number", limit: null, datum: { value: 15 } });
    expect(target(2)).toEqual({ kind: "text" });
    expect(target(3)).toEqual({ kind: "direction", direction: "decrease" });
    expect(target(4)).toEqual({ kind: "direction", direction: "increase" });
    expect(target(13)).toMatchObject({ kind: "number", limit: "at-least", datum: { value: 0 } });
    expect(target(15)).toMatchObject({ limit: "at-most", datum: { value: 0.005 } });
    // A figure may carry a remark with numbers of its own; two figures in one cell are none.
    expect(numberOf(table?.rows[3]?.cells[1])).toBe(429);
    expect(numberOf(table?.rows[0]?.cells[1])).toBeNull();
    expect(table?.rows[8]?.groups).toEqual([
      "Medborgare",
      "Antal hushåll som uppbär försörjningsstöd ska minska 2019-2022",
    ]);
  });

  it("hold the staff's indicators by administration and gender", () => {
    const [table] = followUpOf("indikatorer-medarbetare", cells).indicators;
    expect(table?.columns.map(({ role, year, split }) => [role, year, split])).toEqual([
      ["actual", 2018, "UAF/SOF"],
      ["actual", 2019, "UAF"],
      ["actual", 2019, "SOF"],
      ["actual", 2020, "UAF"],
      ["actual", 2020, "SOF"],
      ["target", 2020, null],
    ]);
    expect(table?.rows.slice(0, 3).map(({ label, split }) => [label, split])).toEqual([
      ["Total sjukfrånvaro", null],
      ["Total sjukfrånvaro", "Män"],
      ["Total sjukfrånvaro", "Kvinnor"],
    ]);
  });

  it("hold goals with the committee's verdicts", () => {
    const [table] = followUpOf("mal", cells).goals;
    expect(table?.goals.map(({ assessment }) => assessment.verdict)).toEqual([
      "reached",
      "missed",
      "partly",
      "missed",
      "reached",
      "open",
      "missed",
      "partly",
    ]);
    expect(table?.goals[5]?.area).toBe("Ekonomi");
  });

  it("hold volumes with the forecast they are to reach", () => {
    const [table] = followUpOf("volymer", cells).indicators;
    expect(table?.kind).toBe("volumes");
    expect(table?.columns.map(({ role, year, month: at }) => [role, year, at])).toEqual([
      ["forecast", 2020, null],
      ["actual", 2020, 8],
      ["actual", 2019, 8],
    ]);
    expect(table?.rows[0]?.cells.map(numberOf)).toEqual([3825, 3432, 3227]);
  });

  it("hold staff by administration, with targets of their own", () => {
    const [table] = followUpOf("personal", cells).indicators;
    expect(table?.kind).toBe("staffing");
    expect(table?.columns.map(({ role, split }) => [role, split])).toEqual([
      ["actual", "UAF"],
      ["actual", "SOF"],
      ["actual", "UAF"],
      ["actual", "SOF"],
      ["target", "UAF"],
      ["target", "SOF"],
    ]);
  });

  it("hold investments whose deviation is budget less forecast, on all three rows", () => {
    const [table] = followUpOf("investeringar", cells).investments;
    expect(table?.unit).toBe("tkr");
    expect(table?.columns.map(({ role, part }) => `${role} ${part}`)).toEqual([
      "actual out",
      "actual in",
      "forecast out",
      "forecast in",
      "forecast net",
      "budget net",
      "deviation net",
    ]);
    expect(table?.convention).toEqual({
      formula: { minuend: "budget", subtrahend: "forecast" },
      rowsProved: 3,
      rowsBroken: [],
    });
  });
});
