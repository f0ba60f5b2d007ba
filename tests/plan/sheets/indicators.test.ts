import { describe, expect, it } from "@jest/globals";
import { checkPlan } from "../../../src/plan/check-plan";
import type { SheetPlan } from "../../../src/plan/model";
import { planIndicators } from "../../../src/plan/sheets/indicators/sheet";
import { augustInput } from "../../support/plan/august-input";
import { followUpOf, sourcesOf } from "../../support/plan/follow-up-facts";
import { sheetTexts } from "../../support/plan/sheet-texts";
import { cellSaying, figureCell, formulaOf } from "../../support/plan-input";

const TABLES = ["indikatorer", "indikatorer-medarbetare", "mal"] as const;

function planned(...changes: readonly Parameters<typeof augustInput>[1][]): SheetPlan {
  const sheet = planIndicators(augustInput({ followUp: followUpOf(...TABLES) }, changes[0]));
  if (!sheet) throw new Error("no sheet was planned");
  return sheet;
}

/** The word of the state in the row that holds a label. */
function wordOf(sheet: SheetPlan, label: string, count = 0): unknown {
  const { row } = cellSaying(sheet, label);
  const words = sheet.cells.filter(({ style }) => style === "stateWord" || style === "stateOpen");
  return words.filter((cell) => cell.row === row).map(({ value }) => value)[count];
}

describe("planIndicators", () => {
  it("is left out when the workbook has neither indicators nor goals", () => {
    expect(planIndicators(augustInput({ followUp: followUpOf("volymer") }))).toBeNull();
  });

  it("makes a plan that Excel accepts", () => {
    expect(checkPlan({ sheets: [planned()] }, sourcesOf(...TABLES))).toEqual([]);
  });

  it("says how many goals and indicators are reached", () => {
    expect(sheetTexts(planned())[0]).toBe(
      "2 av 8 mål bedöms uppnås; 19 av 29 bedömda indikatorer når målet",
    );
  });

  it("judges by number, limit, pace and direction, and leaves words alone", () => {
    const sheet = planned();
    // 18 days against 15; 3 432 against 2 700; −9 % against ≥ 0.
    expect(wordOf(sheet, "Väntetid i antal dagar")).toBe("Ej uppnått");
    expect(wordOf(sheet, "Antal hushåll med försörjningsstöd i snitt")).toBe("Ej uppnått");
    expect(wordOf(sheet, "Avvikelse från budget")).toBe("Ej uppnått");
    expect(wordOf(sheet, "E-handelstrohet")).toBe("Uppnått");
    // 496 of 777 in eight months: 777 × 8 / 12 = 518.
    expect(wordOf(sheet, "Antal placeringar")).toBe("Under takten");
    // 211 against 429 × 8 / 12 = 286 (to decrease); 97 against 310 × 8 / 12 = 206.7 (to increase).
    expect(wordOf(sheet, "som varken avslutas")).toBe("Åt rätt håll");
    expect(wordOf(sheet, "Antal deltagare inskrivna i arbetsmarknadsnämndens")).toBe("Åt fel håll");
    expect(wordOf(sheet, "Bemötande, service")).toBe("Mål i ord");
    expect(wordOf(sheet, "Andel positiva svar")).toBe("Uppgift saknas");
  });

  it("judges each administration by itself", () => {
    const sheet = planned();
    expect(wordOf(sheet, "Total sjukfrånvaro", 0)).toBe("Uppnått");
    expect(wordOf(sheet, "Total sjukfrånvaro", 1)).toBe("Ej uppnått");
  });

  it("keeps states live: figure against the source's target, limits in words read as numbers", () => {
    const sheet = planned();
    const state = (label: string): string =>
      formulaOf(figureCell(sheet, `indicators.status/${label}/2020-08`), sheet.name);
    expect(state("Antal hushåll med försörjningsstöd i snitt per månad")).toMatch(
      /^IF\(F\d+<='indikatorer'!G10,1,-1\)$/,
    );
    expect(state("Avvikelse från budget, i %")).toContain(`IF('indikatorer'!G15="≥0",0,`);
    expect(
      state("Antal placeringar inom arbetsträning + praktik + arbetsmarknadsanställningar"),
    ).toMatch(/>='indikatorer'!G8\*8\/12,1,-1\)$/);
  });

  it("shows the committee's verdicts with symbols, live for as long as the source says the same", () => {
    const sheet = planned();
    const { row } = cellSaying(sheet, "God ekonomisk kontroll. Ekonomi i balans.");
    const symbol = sheet.cells.find((cell) => cell.row === row && cell.format === "state");
    expect(symbol?.value).toBe(-1);
    expect(symbol && formulaOf(symbol, sheet.name)).toBe(`IF('mal'!C8="Uppnås ej",-1,"?")`);
  });

  it("keeps a comment with its row, and lists it when the row is gone", () => {
    const comment = {
      key: "goals/avtalstrohet. inköp ska följa kommunens inköpspolicy och regler",
    };
    const lost = { key: "indicators/nedlagd", label: "Nedlagd", text: "utred" };
    const own = { ...comment, label: "Avtalstrohet", text: "stickprov i maj" };
    const sheet = planned({ comments: { indicators: [own, lost] } });
    const at = sheet.cells.find(({ value }) => value === "stickprov i maj");
    expect(at).toMatchObject({ style: "input", row: cellSaying(sheet, "Avtalstrohet. Inköp").row });
    expect(sheetTexts(sheet)).toContain("utred");
    expect(checkPlan({ sheets: [sheet] }, sourcesOf(...TABLES))).toEqual([]);
  });
});
