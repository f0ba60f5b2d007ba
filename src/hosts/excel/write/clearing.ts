import { around, outside, rangeAt } from "../area";
import { type Operation, operation } from "./operation";
import type { SheetTarget } from "./target";

/** Lets every row be seen: where a filter hides rows, Excel writes values into the wrong ones. */
export function unfilterOperations({ before }: SheetTarget): readonly Operation[] {
  if (before === null) return [];
  const tables = before.filteredTables.map(({ id }) =>
    operation(({ workbook }) => {
      workbook.tables.getItem(id).clearFilters();
    }),
  );
  const own = operation(({ sheet }) => {
    sheet.autoFilter.clearCriteria();
  });
  return before.isFiltered ? [...tables, own] : tables;
}

/**
 * Takes away what the last refresh left: looks, drop-downs and merges everywhere in our cells, contents only where the plan has none.
 * Comments, and what stands outside our mark, stay.
 */
export function clearOperations({ area, before }: SheetTarget): readonly Operation[] {
  if (before === null) return [];
  const rewritten = around(area, before.area);
  return [
    operation(({ sheet }) => {
      const range = rangeAt(sheet, rewritten);
      range.unmerge();
      range.conditionalFormats.clearAll();
      range.dataValidation.clear();
      range.clear("Hyperlinks");
      range.clear("Formats");
    }),
    ...outside(before.area, area).map((piece) =>
      operation(({ sheet }) => {
        rangeAt(sheet, piece).clear("Contents");
      }),
    ),
  ];
}
