import type { TablePlan } from "../../../plan/model";
import { AREA_PROPERTIES, areaOf } from "../area";
import type { TableTarget } from "./target";

/**
 * Asks where a table of the plan stands already, by its name or one it got because a user's table or name had that.
 * The answer needs the id of our sheet, null when it is new.
 */
export function askTable(
  workbook: Excel.Workbook,
  plan: TablePlan,
): (sheetId: string | null) => TableTarget {
  const candidates = candidateNames(plan.name).map((name) => {
    const table = workbook.tables.getItemOrNullObject(name);
    table.load("id,name,showTotals");
    table.worksheet.load("id");
    const range = table.getRange();
    range.load([...AREA_PROPERTIES]);
    const named = workbook.names.getItemOrNullObject(name);
    named.load("name");
    return { name, table, range, named };
  });
  return (sheetId) => {
    const own = candidates.find(
      ({ table }) => !table.isNullObject && table.worksheet.id === sheetId,
    );
    const area = own === undefined ? null : areaOf(own.range);
    if (own !== undefined && area !== null) {
      return {
        name: own.table.name,
        before: { id: own.table.id, area, hasTotals: own.table.showTotals },
      };
    }
    const free = candidates.find(({ table, named }) => table.isNullObject && named.isNullObject);
    return { name: free?.name ?? plan.name, before: null };
  };
}

/** More namesakes than these nobody has. */
function candidateNames(name: string): readonly string[] {
  return [name, `${name}_2`, `${name}_3`];
}
