import { describe, expect, it } from "@jest/globals";
import { differences } from "../support/recalculation/differences";
import { formulaCells } from "../support/recalculation/formula-cells";
import { recalculateWithLibreOffice } from "../support/recalculation/libreoffice";
import { refreshed } from "../support/refreshed";
import { workbookOfRows } from "../support/workbook-of-rows";
import { partsOf } from "../support/xlsx/parts";

const SLOW = 180_000;

const SIDES = [
  ["Driftredovisning augusti 2022, tkr"],
  ["", "Kostnader budget", "Intäkter budget", "Kostnader utfall", "Intäkter utfall", "Avvikelse"],
  ["Stab", 14_200, -1100, 13_900, -1250, 450],
  ["Vuxna", 88_400, "-12 300", 91_150, -12_900, -2150],
  ["Barn", 120_050, -6700, 118_300, -6550, 1600],
  ["Summa", 222_650, -20_100, 223_350, -20_700, -100],
];

const MONTHS = [
  ["Nämnden 2023, mnkr"],
  ["", "jan", "feb", "mar", "apr", "Budget 2023", "Prognos 2023", "Avvikelse"],
  ["A", 40.1, 41.7, 39.2, null, 480.3, 490.3, -10.0],
  ["B", 23.3, 22.9, 24.1, null, 270.2, 265.1, 5.1],
  ["Totalt", 63.4, 64.6, 63.3, null, 750.5, 755.4, -4.9],
];

const DASHES = [
  ["Helår 2023, tkr"],
  ["", "Budget", "Prognos", "Avvikelse"],
  ["A", 2000, 2100, -100],
  ["Projekt", "–", 45, -45],
  ["Avslutat", 120, " - ", 120],
  [null, 2120, 2145, -25],
];

const TURNED = [
  ["Driftredovisning jan–aug 2023, tkr"],
  ["", "A", "B", "Projekt", "Totalt"],
  ["Budget", 2000, 1500, "–", 3500],
  ["Utfall", "2 100", 1450, 45, 3595],
  ["Avvikelse", -100, 50, -45, -95],
];

describe("LibreOffice computes statements of other layouts", () => {
  it.each([
    ["costs and income", SIDES, /'?Blad1'?!B\d\+/],
    ["months", MONTHS, /SUM\('?Blad1'?!B\d:D\d\)/],
    ["dashes that are zero", DASHES, /IF\('?Blad1'?![BC]\d=" ?[–-] ?",0/],
    ["areas across", TURNED, /'?Blad1'?![B-E]\d/],
  ])(
    "to the figures that stand in the report (%s)",
    async (_name, rows, live) => {
      const { bytes } = await refreshed(workbookOfRows(rows));
      const formulas = formulaCells(partsOf(bytes));
      expect(differences(formulas, await recalculateWithLibreOffice(bytes))).toEqual([]);
      expect(formulas.filter(({ text }) => live.test(text)).length).toBeGreaterThan(1);
    },
    SLOW,
  );
});
