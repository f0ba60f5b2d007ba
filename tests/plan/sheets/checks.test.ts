import { describe, expect, it } from "@jest/globals";
import type { Finding } from "../../../src/core/model/finding";
import { checkPlan } from "../../../src/plan/check-plan";
import { planChecks } from "../../../src/plan/sheets/checks/sheet";
import { augustInput } from "../../support/plan/august-input";
import { sheetTexts } from "../../support/plan/sheet-texts";
import { periodStatement } from "../../support/plan/statement-facts";
import { cellSaying } from "../../support/plan-input";

const SOURCES = [{ name: "Drift period", rowCount: 20, columnCount: 6 }];

const lostSign: Finding = {
  code: "row-deviation",
  severity: "error",
  cause: "lost-sign",
  place: { sheet: "Drift period", row: 7, column: 3 },
  published: 98,
  expected: -98,
  proposal: -98,
  args: { label: "Nämnden", column: "Avvikelse", published: 98, expected: -98, cause: "lost-sign" },
};
const assumed: Finding = {
  ...lostSign,
  code: "unit-assumed",
  severity: "warning",
  cause: "other",
  place: null,
  published: null,
  expected: null,
  proposal: null,
  args: { title: "Hushåll", unit: "antal" },
};

describe("planChecks", () => {
  it("says so when there is nothing to correct", () => {
    const texts = sheetTexts(planChecks(augustInput({})));
    expect(texts[0]).toBe("Inga fel eller varningar");
    expect(texts.some((text) => text.startsWith("Inget att rätta"))).toBe(true);
  });

  it("counts findings by severity", () => {
    const sheet = planChecks(augustInput({}, { findings: [lostSign, assumed, assumed] }));
    expect(sheetTexts(sheet)[0]).toBe("1 fel och 2 varningar att se över");
    const counts = sheet.cells.filter(({ style }) => style === "keyValue");
    expect(counts.map(({ value }) => value)).toEqual([1, 2, 0]);
  });

  it("counts each kind of finding by severity, and leaves the others out", () => {
    const findings = [lostSign, { ...lostSign, severity: "info" } as const, assumed, assumed];
    const sheet = planChecks(augustInput({}, { findings }));
    const rowOf = (label: string) => {
      const { row } = cellSaying(sheet, label);
      return sheet.cells.filter((cell) => cell.row === row).map(({ value }) => value);
    };
    expect(rowOf("Vad det gäller")).toEqual([
      "Vad det gäller",
      null,
      "Fel",
      "Varningar",
      "Upplysningar",
    ]);
    expect(rowOf("Summor, avvikelser och andelar").slice(2)).toEqual([1, null, 1]);
    expect(rowOf("Läsning av tabeller och celler").slice(2)).toEqual([null, 2, null]);
    expect(sheetTexts(sheet)).not.toContain("Rimlighet");
    expect(checkPlan({ sheets: [sheet] }, SOURCES)).toEqual([]);
  });

  it("gives place, figures, cause and sentence, and leads to the user's cell", () => {
    const sheet = planChecks(augustInput({}, { findings: [lostSign] }));
    const place = cellSaying(sheet, "'Drift period'!D8");
    expect(place.link).toEqual(lostSign.place);
    const line = sheet.cells.filter(({ row }) => row === place.row).map(({ value }) => value);
    expect(line.slice(0, -1)).toEqual([
      "✕ Fel",
      "'Drift period'!D8",
      98,
      -98,
      -98,
      null,
      "tappat minustecken",
    ]);
    expect(line.at(-1)).toContain("raden ”Nämnden”");
  });

  it("lists what was recognised with the proof of its sign", () => {
    const { range, unit, convention, title } = periodStatement();
    const recognised = [
      { range, kind: "statement", title, unit, convention, setting: null } as const,
    ];
    const sheet = planChecks(augustInput({ recognised }));
    const texts = sheetTexts(sheet);
    expect(texts).toContain("'Drift period'!A5:E15");
    expect(texts).toContain("budget − utfall, stämmer på 10 av 10 rader");
    expect(checkPlan({ sheets: [sheet] }, SOURCES)).toEqual([]);
  });

  it("names a finding that is about no cell", () => {
    const sheet = planChecks(augustInput({}, { findings: [assumed] }));
    expect(sheetTexts(sheet)).toContain("hela boken");
  });
});
