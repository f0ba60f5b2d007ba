import type { TablePlan } from "../../../plan/model";
import { type Area, rangeAt } from "../area";
import { type Operation, operation } from "./operation";
import type { SheetTarget, TableTarget } from "./target";

/** Before contents are written: our tables over their new cells, tables that the user made of our cells undone. */
export function fitTableOperations(target: SheetTarget): readonly Operation[] {
  const { plan, tables, before } = target;
  const kept = plan.tables.flatMap((table, index) => fit(table, tables[index]));
  const own = new Set(tables.map((table) => table.before?.id));
  const undone = (before?.containedTables ?? []).filter(({ id }) => !own.has(id));
  return [
    ...kept,
    ...undone.map(({ id }) =>
      operation(({ workbook }) => {
        workbook.tables.getItem(id).convertToRange();
      }),
    ),
  ];
}

/** After the headings have been written: tables that are not there yet, and the look of all. */
export function tableOperations({ plan, tables }: SheetTarget): readonly Operation[] {
  return plan.tables.map((table, index) => {
    const target = tables[index];
    const isKept = target !== undefined && isResizable(table, target);
    return operation(({ workbook, sheet }) => {
      const written = isKept
        ? workbook.tables.getItem(target.before?.id ?? "")
        : sheet.tables.add(rangeAt(sheet, table.range), true);
      written.name = target?.name ?? table.name;
      // A light look of its own rather than Excel's blue stripes.
      written.style = "TableStyleLight1";
      written.showBandedRows = false;
      written.showBandedColumns = false;
      written.highlightFirstColumn = false;
      written.highlightLastColumn = false;
      written.showFilterButton = true;
    }, TABLE_BYTES);
  });
}

const TABLE_BYTES = 2000;

function fit(plan: TablePlan, target: TableTarget | undefined): readonly Operation[] {
  const before = target?.before ?? null;
  if (target === undefined || before === null) return [];
  const { id } = before;
  if (!isResizable(plan, target)) {
    return [
      operation(({ workbook }) => {
        workbook.tables.getItem(id).convertToRange();
      }),
    ];
  }
  if (isSame(before.area, plan.range)) return [];
  return [
    operation(({ workbook, sheet }) => {
      workbook.tables.getItem(id).resize(rangeAt(sheet, plan.range));
    }),
  ];
}

/** Excel resizes a table only with its headings in the same row; a row of totals would stay under it. */
function isResizable({ range }: TablePlan, { before }: TableTarget): boolean {
  return (
    before !== null &&
    !before.hasTotals &&
    before.area.top === range.top &&
    before.area.left <= range.right &&
    before.area.right >= range.left
  );
}

function isSame(one: Area, other: Area): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}
