import { OWNED_NAME_PREFIX, ownershipName, type ReportPlan } from "../../../plan/model";
import { ownedArea } from "../../../plan/owned-area";
import { type Area, AREA_PROPERTIES, areaOf, contains, outside, rangeAt } from "../area";
import { ExcelError, isDenied } from "../errors";
import { pendingSheet } from "../pending-mark";
import type { Session } from "../session";
import { askSheet } from "./ask-sheet";
import { askTable } from "./ask-tables";
import { refuseCells, refuseObstacles, refuseWorkbook } from "./obstacles";
import type { NamesBefore, SheetTarget, WorkbookState, WorkbookTarget } from "./target";

/**
 * Finds what the plan meets in the workbook and stops before the first write when something stands in the way. One
 * request; a second one when the report grows on a sheet where the user has filled cells outside it.
 */
export async function preflight(session: Session, plan: ReportPlan): Promise<WorkbookTarget> {
  const { workbook, sheets, names } = await look(session, plan);
  refuseWorkbook(workbook, sheets);
  for (const target of sheets) refuseObstacles(target);
  await refuseFilledCells(session, sheets);
  return { sheets, names };
}

/** A workbook that may only be read refuses some of the questions, too. */
async function look(
  session: Session,
  plan: ReportPlan,
): Promise<ReturnType<ReturnType<typeof ask>>> {
  try {
    return (await session.step((context) => ask(context, plan)))();
  } catch (error) {
    if (!isDenied(error)) throw error;
    const { readOnly } = await session.step(({ workbook }) => workbook.load("readOnly"));
    throw readOnly ? new ExcelError("read-only", {}, { cause: error }) : error;
  }
}

function ask(
  { workbook }: Excel.RequestContext,
  plan: ReportPlan,
): () => WorkbookTarget & { readonly workbook: WorkbookState } {
  workbook.load("readOnly");
  workbook.protection.load("protected");
  const { names } = workbook;
  names.load("items/name,items/formula,items/scope");
  const sheets = plan.sheets.map((sheet) => {
    const area: Area = ownedArea(sheet);
    const namesake = workbook.worksheets.getItemOrNullObject(sheet.name);
    namesake.load("id");
    const filled = namesake.getUsedRangeOrNullObject(true);
    filled.load("address");
    const before = askSheet(workbook, sheet, area);
    const tables = sheet.tables.map((table) => askTable(workbook, table));
    return { plan: sheet, area, namesake, filled, before, tables };
  });
  return () => {
    const marks = ownNames(names);
    return {
      workbook: {
        isReadOnly: workbook.readOnly,
        isStructureLocked: workbook.protection.protected,
        sheetIds: new Map(
          sheets.flatMap(({ plan: { name }, namesake }) =>
            namesake.isNullObject ? [] : [[name, namesake.id] as const],
          ),
        ),
      },
      names: marks,
      sheets: sheets.map(({ plan: sheet, area, namesake, filled, before: answer, tables }) => {
        const before = answer();
        const isEmpty = !namesake.isNullObject && filled.isNullObject;
        const mark = (sheet.key && marks.get(ownershipName(sheet.key))) ?? "";
        return {
          plan: sheet,
          area,
          before,
          isBegun: before === null && isEmpty && pendingSheet(mark) === sheet.name,
          tables: tables.map((table) => table(before?.id ?? null)),
        };
      }),
    };
  };
}

function ownNames({ items }: Excel.NamedItemCollection): NamesBefore {
  return new Map(
    items
      .filter(({ name, scope }) => name.startsWith(OWNED_NAME_PREFIX) && scope === "Workbook")
      .map(({ name, formula }) => [name, String(formula)]),
  );
}

/** Stops when cells that the report grows into are filled. */
async function refuseFilledCells(session: Session, targets: readonly SheetTarget[]): Promise<void> {
  const doubtful = targets.flatMap(({ plan, area, before }) => {
    const used = before?.used ?? null;
    if (before === null || used === null || contains(before.area, used)) return [];
    return outside(area, before.area).map((piece) => ({ plan, id: before.id, piece }));
  });
  if (doubtful.length === 0) return;
  const answers = await session.step(({ workbook }) =>
    doubtful.map(({ plan, id, piece }) => {
      const sheet = workbook.worksheets.getItem(id);
      const filled = rangeAt(sheet, piece).getUsedRangeOrNullObject(true);
      filled.load([...AREA_PROPERTIES]);
      return { sheet: plan.name, filled };
    }),
  );
  for (const { sheet, filled } of answers) refuseCells(sheet, areaOf(filled));
}
