import { createExcelHost } from "../../../src/hosts/excel/host";
import type { Host } from "../../../src/hosts/host";
import { openXlsx } from "../../../src/hosts/xlsx/host";
import type { Sheet } from "../../../src/ingest/grid";
import { refresh, type ReportOptions } from "../../../src/report/refresh";
import type { Outcome } from "../../../src/report/result";
import { createExcel } from "../excel/create-excel";
import type { ExcelSetup, StrictExcel } from "../excel/strict-excel";
import type { SheetSetup } from "../excel/state/fill-book";
import { fixture, OPTIONS } from "../refreshed";

export const AUGUST = "samples/linkoping-2020.xlsx";

/** The statements of the August sample: the smallest book that makes every kind of sheet but one. */
export const STATEMENTS = ["Drift period", "Prognos helår"];

/** The product's host on an Excel for tests. */
export function hostOn(excel: StrictExcel): Host {
  return createExcelHost({
    run: excel.Excel.run,
    isSetSupported: (name, version) =>
      excel.Office.context.requirements.isSetSupported(name, version),
  });
}

export async function sampleSheets(
  file: string,
  names: readonly string[] | null = null,
): Promise<readonly SheetSetup[]> {
  const { sheets } = await (await openXlsx(fixture(file))).read({});
  const isWanted = ({ name }: Sheet): boolean => names === null || names.includes(name);
  return sheets.filter(isWanted).map(({ name, grid }) => ({ name, grid }));
}

/** An Excel with a sample workbook open, or with some of its sheets. */
export async function excelWith(
  file: string,
  names: readonly string[] | null = null,
  setup: Omit<ExcelSetup, "sheets"> = {},
): Promise<StrictExcel> {
  return createExcel({ ...setup, sheets: await sampleSheets(file, names) });
}

/** Refreshes the open workbook as the pane does, with a fixed date. */
export function refreshIn(
  excel: StrictExcel,
  changes: Partial<ReportOptions> = {},
): Promise<Outcome> {
  return refresh(hostOn(excel), { ...OPTIONS, ...changes });
}
