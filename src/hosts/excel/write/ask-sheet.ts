import { chartName } from "../../../plan/chart";
import { ownershipName, type SheetPlan } from "../../../plan/model";
import { type Area, AREA_PROPERTIES, areaOf, rangeAt } from "../area";
import type { SheetBefore, TableEntry } from "./target";

/** Asks what stands on the sheet that carries the mark of a plan; null when no sheet does, or none may. */
export function askSheet(
  workbook: Excel.Workbook,
  plan: SheetPlan,
  area: Area,
): () => SheetBefore | null {
  if (plan.key === null) return () => null;
  const mark = workbook.names.getItemOrNullObject(ownershipName(plan.key)).getRangeOrNullObject();
  mark.load([...AREA_PROPERTIES]);
  const sheet = mark.worksheet;
  sheet.load("id,name");
  sheet.protection.load("protected");
  sheet.autoFilter.load("isDataFiltered");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load([...AREA_PROPERTIES]);
  const target = rangeAt(sheet, area);
  target.load("hasSpill");
  const merges = [mark, target].map(askMerges);
  const { tables } = sheet;
  tables.load("items/id,items/name,items/autoFilter/isDataFiltered");
  const touching = [mark.getTables(false), target.getTables(false)];
  const contained = mark.getTables(true);
  for (const collection of [...touching, contained]) collection.load("items/id,items/name");
  const charts = askCharts(sheet, plan);
  return () => {
    const marked = areaOf(mark);
    if (marked === null) return null;
    return {
      id: sheet.id,
      name: sheet.name,
      isProtected: sheet.protection.protected,
      area: marked,
      used: areaOf(used),
      // Null where only some of the cells are filled so, which the declarations do not say.
      hasSpill: (target.hasSpill as boolean | null) !== false,
      merges: merges.flatMap((answer) => answer()),
      isFiltered: sheet.autoFilter.isDataFiltered,
      filteredTables: tables.items.filter(({ autoFilter }) => autoFilter.isDataFiltered).map(entry),
      touchingTables: touching.flatMap(({ items }) => items.map(entry)),
      containedTables: contained.items.map(entry),
      charts: charts(),
    };
  };
}

function askMerges(range: Excel.Range): () => readonly Area[] {
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load(`items/${AREA_PROPERTIES.join(",items/")}`);
  return () => (merged.isNullObject ? [] : merged.areas.items.flatMap((one) => areaOf(one) ?? []));
}

function askCharts(sheet: Excel.Worksheet, plan: SheetPlan): () => SheetBefore["charts"] {
  const { charts } = sheet;
  charts.load("items/name");
  const planned = plan.charts.map(({ key }) => {
    const name = chartName(key);
    const chart = charts.getItemOrNullObject(name);
    chart.load("name");
    chart.series.load("count");
    return { name, chart };
  });
  return () => {
    const counts = planned.flatMap(({ name, chart }) =>
      chart.isNullObject ? [] : [[name, chart.series.count] as const],
    );
    return new Map<string, number | null>([
      ...charts.items.map(({ name }) => [name, null] as const),
      ...counts,
    ]);
  };
}

function entry({ id, name }: Excel.Table): TableEntry {
  return { id, name };
}
