import { NotModelled } from "../wire/errors";
import { rangeOf } from "../wire/range-of";
import { type Area, parseArea } from "../state/area";
import type { FilterState, SheetState, TableState } from "../state/book";
import { contentAt } from "../state/cells";
import { shownValue } from "../state/content";
import { splitAddress } from "../state/formula";
import type { ClassModel, HostObject } from "./class-model";
import { rangeOrNull } from "./range-object";

export interface FilterSelf {
  readonly sheet: SheetState;
  /** The table whose filter it is; null for the filter of the sheet itself. */
  readonly table: TableState | null;
}

interface Criteria {
  readonly filterOn: string;
  readonly values?: readonly unknown[];
}

/** Filters by a list of values are worked out; other kinds of criteria are not modelled. */
export const autoFilter: ClassModel<FilterSelf> = {
  sheetOf: ({ sheet }) => sheet,
  get: {
    criteria: (self) => [...(filterOf(self)?.criteria.values() ?? [])],
    enabled: (self) => filterOf(self) !== null,
    isDataFiltered: (self) => (filterOf(self)?.hiddenRows.size ?? 0) > 0,
  },
  read: { getRangeOrNullObject: (self) => rangeOrNull(self.sheet, filterOf(self)?.area ?? null) },
  write: {
    apply: (self, range: HostObject | string, column?: number, criteria?: Criteria) => {
      const filter = filterFor(self, areaOf(range));
      if (column === undefined || !criteria) return;
      if (criteria.filterOn !== "Values") throw new NotModelled(`filters on ${criteria.filterOn}`);
      filter.criteria.set(column, criteria);
      applyFilter(self.sheet, filter);
    },
    clearCriteria: (self) => {
      const filter = filterOf(self);
      filter?.criteria.clear();
      filter?.hiddenRows.clear();
    },
    reapply: (self) => {
      const filter = filterOf(self);
      if (filter) applyFilter(self.sheet, filter);
    },
    remove: ({ sheet, table }) => {
      table?.filter.hiddenRows.clear();
      if (!table) sheet.filter = null;
    },
  },
};

function filterOf({ sheet, table }: FilterSelf): FilterState | null {
  return table ? table.filter : sheet.filter;
}

function filterFor(self: FilterSelf, area: Area): FilterState {
  const known = filterOf(self);
  if (known) {
    if (!self.table) known.area = area;
    return known;
  }
  const created: FilterState = { area, criteria: new Map(), hiddenRows: new Set() };
  self.sheet.filter = created;
  return created;
}

/** Hides every row under the headings that a criterion does not list. */
function applyFilter(sheet: SheetState, filter: FilterState): void {
  filter.hiddenRows.clear();
  for (const [column, criteria] of filter.criteria) {
    // Only criteria that `apply` above has seen stand here.
    const values = new Set((criteria as Criteria).values?.map(String));
    for (let row = filter.area.top + 1; row < filter.area.top + filter.area.rows; row += 1) {
      const value = shownValue(contentAt(sheet.cells, row, filter.area.left + column));
      if (!values.has(String(value))) filter.hiddenRows.add(row);
    }
  }
}

function areaOf(range: HostObject | string): Area {
  return typeof range === "string" ? parseArea(splitAddress(range).cells) : rangeOf(range).area;
}
