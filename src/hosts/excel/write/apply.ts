import type { ReportPlan } from "../../../plan/model";
import { planValues } from "../../../plan/plan-values";
import { type HostWork, type Mismatch, WorkCancelledError } from "../../host";
import type { Session } from "../session";
import { createSheets, staleNames } from "./names";
import { removeUnmarked } from "./remove-unmarked";
import { type Operation, requests } from "./operation";
import { writingOrder } from "./order";
import { preflight } from "./preflight";
import { sheetOperations } from "./sheet-operations";
import type { NamesBefore, SheetTarget } from "./target";
import { askVerification, type Verification, verifications } from "./verify";

/** What became of a sheet: new or rewritten, and where Excel computes something else than the plan expects. */
export interface WrittenSheet {
  readonly name: string;
  readonly isNew: boolean;
  readonly mismatches: readonly Mismatch[];
}

/**
 * Writes a plan into the open workbook, in place:
 *
 *     preflight: what is there, what is in the way → one request a sheet → results of formulas, with the last of them
 *
 * All new sheets are added and marked in the first request, because formulas cannot name sheets that are not there. Throws
 * ExcelError before anything is written when something is in the way. A failure or a cancelled signal later leaves sheets
 * that the next refresh rewrites, and takes new sheets that are the user's away again; other sheets are never written to.
 */
export async function applyPlan(
  session: Session,
  plan: ReportPlan,
  { signal, onProgress }: HostWork,
): Promise<readonly WrittenSheet[]> {
  const { sheets, names } = await preflight(session, plan);
  const setting = { values: planValues(plan.sheets), names, staleNames: staleNames(plan, names) };
  const [first = [], ...others] = verifications(plan.sheets);
  const mismatches = new Map<string, readonly Mismatch[]>();
  const keep = (found: ReadonlyMap<string, readonly Mismatch[]>): void => {
    for (const [name, cells] of found)
      mismatches.set(name, [...(mismatches.get(name) ?? []), ...cells]);
  };
  let toCreate = sheets.filter(({ before }) => before === null);
  // All is prepared before anything is sent: what cannot be written stops here.
  const ordered = writingOrder(sheets).map((target) => {
    return { target, batches: requests(sheetOperations(target, setting)) };
  });
  try {
    for (const [done, { target, batches }] of ordered.entries()) {
      if (signal?.aborted === true) throw new WorkCancelledError();
      onProgress?.({ stage: "write", sheet: target.plan.name, done, total: ordered.length });
      for (const [index, operations] of batches.entries()) {
        const isLast = done === ordered.length - 1 && index === batches.length - 1;
        const written = { target, toCreate, names, operations, verified: isLast ? first : null };
        keep((await session.step((context) => write(context, written)))());
        toCreate = [];
      }
    }
  } catch (error) {
    await removeUnmarked(session, sheets);
    throw error;
  }
  for (const pieces of others) {
    keep((await session.step((context) => askVerification(context, pieces)))());
  }
  return sheets.map(({ plan: { name }, before }) => {
    return { name, isNew: before === null, mismatches: mismatches.get(name) ?? [] };
  });
}

/** One request. */
interface Batch {
  readonly target: SheetTarget;
  readonly toCreate: readonly SheetTarget[];
  readonly names: NamesBefore;
  readonly operations: readonly Operation[];
  /** Results to read back, null in all but the last request. */
  readonly verified: readonly Verification[] | null;
}

function write(
  context: Excel.RequestContext,
  { target, toCreate, names, operations, verified }: Batch,
): () => ReadonlyMap<string, readonly Mismatch[]> {
  const { workbook } = context;
  workbook.application.suspendScreenUpdatingUntilNextSync();
  // The last request needs the results of formulas, its own among them.
  if (verified === null) workbook.application.suspendApiCalculationUntilNextSync();
  createSheets(workbook, toCreate, names);
  const sheet = workbook.worksheets.getItem(target.before?.id ?? target.plan.name);
  for (const { run } of operations) run({ workbook, sheet });
  return askVerification(context, verified ?? []);
}
