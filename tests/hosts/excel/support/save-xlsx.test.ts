import { describe, expect, it } from "@jest/globals";
import { createExcel } from "../../../support/excel/create-excel";
import { saveXlsx } from "../../../support/excel/save-xlsx";
import { recalculateWithLibreOffice } from "../../../support/recalculation/libreoffice";

describe("a saved workbook", () => {
  it("is calculated by LibreOffice to what the test host shows", async () => {
    const excel = createExcel({
      sheets: [
        { name: "Mina siffror", rows: [["jan", 1.5], ["feb", 2.25], ["mar", null]] }, // prettier-ignore
        {
          name: "Summa",
          rows: [
            ["=SUM('Mina siffror'!B1:B3)", '=IFERROR(1/0,"–")', '=A1&" tkr"', "=COUNTA(månader)*2"],
          ],
        },
      ],
      names: { månader: "='Mina siffror'!$A$1:$A$3" },
    });
    const book = excel.book();
    const calculated = await recalculateWithLibreOffice(await saveXlsx(book));
    const shown = Object.entries(book.sheets[1]?.cells ?? {}).map(([, { value }]) => value);
    expect(shown).toEqual([3.75, "–", "3.75 tkr", 6]);
    const places = ["A1", "B1", "C1", "D1"].map((address) => `Summa!${address}`);
    // A file opened with Swedish settings would join a decimal comma; the conversion runs in English.
    expect(places.map((place) => calculated.get(place))).toEqual(shown);
  }, 60_000);
});
