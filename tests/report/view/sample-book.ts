import { readFileSync } from "node:fs";
import path from "node:path";
import { openXlsx } from "../../../src/hosts/xlsx/host";
import type { Workbook } from "../../../src/ingest/grid";
import { prepare } from "../../../src/report/refresh";
import type { ReportView } from "../../../src/report/view/model";
import { reportView } from "../../../src/report/view/report-view";

export const AUGUST = path.resolve(__dirname, "../../../samples/linkoping-2020.xlsx");

export async function sampleBook(file: string): Promise<Workbook> {
  return (await openXlsx(readFileSync(file))).read({});
}

/** The report of August 2020, as a page shows it. */
export async function augustReport(): Promise<ReportView> {
  const host = await openXlsx(readFileSync(AUGUST));
  const options = { month: null, language: "sv", today: "2020-09-07", clock: () => 0 } as const;
  return reportView((await prepare(host, options)).plan, "sv");
}
