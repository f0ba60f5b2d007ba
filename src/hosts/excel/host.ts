import type { Workbook } from "../../ingest/grid";
import type { ReportPlan, SheetPlan } from "../../plan/model";
import type { AppliedSheet, Host } from "../host";
import type { ExcelAccess } from "./access";
import { readWorkbook } from "./read/workbook";
import { withExcel } from "./session";
import { applyPlan } from "./write/apply";
import { writeData } from "./write/data";
import { showsSame } from "./write/shows-same";

/**
 * The workbook that is open in Excel, through Office.js. Reading takes one request plus one for each answer of at most
 * 2 MB, writing one plus one for each sheet, whatever the number of rows.
 */
export function createExcelHost(access: ExcelAccess): Host {
  // Read a moment before writing; all it decides is whether a sheet is called updated or unchanged.
  let seen: Workbook | null = null;
  return {
    read: async (work) => {
      seen = await withExcel(access, (session) => readWorkbook(session, work));
      return seen;
    },
    apply: async (plan, work) => {
      const ordered = inReadingOrder(plan);
      const written = await withExcel(access, (session) => applyPlan(session, ordered, work));
      const before = seen;
      seen = null;
      return written.map(({ name, isNew, mismatches }): AppliedSheet => {
        const sheet = plan.sheets.find((one) => one.name === name);
        const isSame = before !== null && sheet !== undefined && showsSame(sheet, before);
        const action = isNew ? "created" : isSame ? "unchanged" : "updated";
        return { name, action, mismatches };
      });
    },
    write: (data, work) => withExcel(access, (session) => writeData(session, data, work)),
  };
}

function inReadingOrder(plan: ReportPlan): ReportPlan {
  return {
    sheets: plan.sheets.map((sheet): SheetPlan => {
      const cells = sheet.cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
      return { ...sheet, cells };
    }),
  };
}
