import { describe, expect, it } from "@jest/globals";
import {
  mapReferences,
  moveCells,
  quoteSheet,
  referencesIn,
} from "../../../../support/excel/state/formula";

describe("references in formulas", () => {
  it.each([
    ["=SUM(A1:$B$2)+Blad1!C3", [[null, "A1:$B$2"], ["Blad1", "C3"]]], // prettier-ignore
    ["='Mina ''egna'' siffror'!A:A", [["Mina 'egna' siffror", "A:A"]]],
    ["=SUM(Årsdata!2:4)", [["Årsdata", "2:4"]]],
    ['="A1"&LOG10(B1)&_Tertial.summary', [[null, "B1"]]],
    ["=IF(TRUE,1,A1)", [[null, "A1"]]],
  ])("of %s are found", (formula, expected) => {
    expect(referencesIn(formula).map(({ sheet, cells }) => [sheet, cells])).toEqual(expected);
  });

  it("are the only thing that is rewritten", () => {
    const rewritten = mapReferences('=A1&"A1"&Blad1!A1', () => "X");
    expect(rewritten).toBe('=X&"A1"&X');
  });

  it.each([
    ["$B$2", "$B$3"],
    ["B2:$C$9", "B3:$C$10"],
    ["4:5", "5:6"],
  ])("keep their dollar signs when %s moves down to %s", (cells, moved) => {
    expect(moveCells(cells, (area) => ({ ...area, top: area.top + 1 }))).toBe(moved);
  });

  it.each([
    ["Blad1", "Blad1"],
    ["Mina siffror", "'Mina siffror'"],
    ["Eva's", "'Eva''s'"],
    ["2020", "'2020'"],
    ["AB12", "'AB12'"],
  ])("quote the sheet %s as %s", (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
  });
});
