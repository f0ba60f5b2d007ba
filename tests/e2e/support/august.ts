import { AUGUST, sampleSheets } from "../../support/excel-host/sample-excel";
import { createBrowserExcel, type BrowserExcel } from "./browser-excel";

/** Excel with the workbook of August open. */
export async function augustExcel(): Promise<BrowserExcel> {
  const excel = createBrowserExcel({ sheets: await sampleSheets(AUGUST) });
  excel.state.fileName = "linkoping-2020.xlsx";
  return excel;
}

/** The same with three mistakes in it: a lost sign, two digits swapped, and a word where a number should be. */
export async function faultyExcel(): Promise<BrowserExcel> {
  const excel = await augustExcel();
  await excel.Excel.run(async (context) => {
    const cell = (sheet: string, address: string): Excel.Range =>
      context.workbook.worksheets.getItem(sheet).getRange(address);
    cell("Drift period", "D7").values = [[21_405]];
    cell("Prognos helår", "B7").values = [[288_706]];
    cell("Drift period", "B13").values = [["ej klart"]];
    await context.sync();
  });
  return excel;
}
