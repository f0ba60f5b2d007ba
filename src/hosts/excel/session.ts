import { API_FLOOR, type ExcelAccess } from "./access";
import { ExcelError } from "./errors";
import { excelCode, toExcelError } from "./refusal";

/** A connection to the open workbook; every request to Excel is one step. */
export interface Session {
  /**
   * Sends what `build` queues as one request. What `build` returns is given back with its loaded properties filled in.
   * `build` runs again when Excel refuses the request because the user edits a cell; so it must only queue.
   */
  step<T>(build: (context: Excel.RequestContext) => T): Promise<T>;
}

/**
 * Does work with the open workbook; the only place that calls `Excel.run` and `sync`. Requests wait while the user edits
 * a cell. Throws ExcelError for everything that Excel refuses, and excel-too-old.
 */
export async function withExcel<T>(
  access: ExcelAccess,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  if (!access.isSetSupported("ExcelApi", API_FLOOR)) throw new ExcelError("excel-too-old", {});
  try {
    return await access.run(runOptions(access), (context) =>
      work({ step: (build) => send(context, build) }),
    );
  } catch (error) {
    throw toExcelError(error);
  }
}

function runOptions(access: ExcelAccess): Excel.RunOptions {
  const waits = { delayForCellEdit: true };
  // Newer Excels let the user undo a whole refresh at once.
  return access.isSetSupported("ExcelApi", "1.20") ? { ...waits, mergeUndoGroup: true } : waits;
}

async function send<T>(
  context: Excel.RequestContext,
  build: (context: Excel.RequestContext) => T,
): Promise<T> {
  try {
    return await sendOnce(context, build);
  } catch (error) {
    // Some Excels refuse although they were asked to wait. Nothing of the request was done, so it can be sent again.
    if (excelCode(error) !== CELL_EDIT) throw toExcelError(error);
  }
  try {
    return await sendOnce(context, build);
  } catch (error) {
    throw toExcelError(error);
  }
}

const CELL_EDIT = "InvalidOperationInCellEditMode";

async function sendOnce<T>(
  context: Excel.RequestContext,
  build: (context: Excel.RequestContext) => T,
): Promise<T> {
  const built = build(context);
  await context.sync();
  return built;
}
