import { describe, expect, it } from "@jest/globals";
import { CASE_BOOKS, caseBook } from "../support/case-books";
import { differences } from "../support/recalculation/differences";
import { formulaCells } from "../support/recalculation/formula-cells";
import { recalculateWithLibreOffice } from "../support/recalculation/libreoffice";
import { refreshed } from "../support/refreshed";
import { partsOf } from "../support/xlsx/parts";

const SLOW = 180_000;

describe("LibreOffice adds up an export of single cases", () => {
  it.each([...CASE_BOOKS, "messy"] as const)(
    "to the figures that stand in the report (%s.xlsx)",
    async (name) => {
      const { bytes } = await refreshed(caseBook(name));
      const formulas = formulaCells(partsOf(bytes));
      expect(differences(formulas, await recalculateWithLibreOffice(bytes))).toEqual([]);
      const live = formulas.filter(({ text }) => /SUMIFS|COUNTIFS|FREQUENCY/.test(text));
      expect(live.length).toBeGreaterThan(5);
    },
    SLOW,
  );
});
