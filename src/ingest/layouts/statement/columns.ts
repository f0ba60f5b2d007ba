import type { ColumnRole } from "../../../core/model/statement";
import { facetOf } from "../../wording/heading-facet";
import type { HeadedColumn } from "./header";

export interface AssignedColumns {
  readonly roles: readonly (HeadedColumn & { readonly role: ColumnRole })[];
  /** Columns whose words name no role; their numbers may. */
  readonly untitled: readonly HeadedColumn[];
  /** The newest year that the headings name; null when they name none. */
  readonly year: number | null;
}

/** What the titles of a table say about time. */
export interface TitleTime {
  readonly year: number | null;
  readonly namesMonths: boolean;
}

/**
 * The role of every column, the year it is about taken into account: beside 2020's figures an actual of 2019 is last
 * year's, and older ones are left out.
 */
export function assignColumns(columns: readonly HeadedColumn[], title: TitleTime): AssignedColumns {
  const sides = new Set(columns.map(({ heading }) => heading.part));
  const used = columns.filter((each) => !each.heading.isOther && !isBareSide(each, sides));
  const year = newestYear(used, title.year);
  const roles = used.flatMap((each) => {
    const role = roleInYear(each, used, year, title.namesMonths);
    return role === null ? [] : { ...each, role };
  });
  return {
    roles: withPreviousForecasts(roles),
    untitled: used.filter(({ heading }) => heading.role === null),
    year,
  };
}

/** Of several forecasts, told apart by month or number, the last is the forecast, and the one before it the previous one. */
function withPreviousForecasts(columns: AssignedColumns["roles"]): AssignedColumns["roles"] {
  const forecasts = columns.filter(({ role }) => role === "forecast");
  const isDated = forecasts.some(({ heading }) => heading.period?.to != null);
  const madeIn = ({ heading }: HeadedColumn): number | null =>
    isDated ? (heading.period?.to ?? null) : numberIn(heading.text);
  const orders = forecasts.flatMap((each) => madeIn(each) ?? []).sort((a, b) => b - a);
  const [last, before] = [...new Set(orders)];
  if (last === undefined || before === undefined) return columns;
  return columns.flatMap((each): AssignedColumns["roles"] => {
    const made = madeIn(each);
    if (each.role !== "forecast" || made === null || made === last) return [each];
    return made === before ? [{ ...each, role: "previous-forecast" }] : [];
  });
}

/** 2 for "Prognos 2"; null where a heading has no number of its own. */
function numberIn(heading: string): number | null {
  const facet = facetOf(heading);
  return /^\d$/.test(facet) ? Number(facet) : null;
}

/** A year's columns, where the accounts are no outcome but an earlier year's, held beside the budget to compare with. */
export function withPriorAccounts<Column extends HeadedColumn & { readonly role: ColumnRole }>(
  columns: readonly Column[],
  year: number | null,
): readonly Column[] {
  const hasOutcome = columns.some(({ role }) => role === "forecast" || role === "actual");
  return columns.map((each) => {
    const own = each.heading.period?.year ?? null;
    const isEarlier = own !== null && year !== null && own < year;
    return each.role === "accounts" && isEarlier && !hasOutcome
      ? { ...each, role: "prior-actual" }
      : each;
  });
}

/** "Intäkter", "Kostnader" beside columns of the net: sides without a role of their own. */
function isBareSide(
  { heading: { role, part } }: HeadedColumn,
  sides: ReadonlySet<unknown>,
): boolean {
  const isDivided = sides.has("costs") && sides.has("income");
  return isDivided && role === null && (part === "costs" || part === "income");
}

/** Columns without a year of their own are about the title's. */
function newestYear(columns: readonly HeadedColumn[], titleYear: number | null): number | null {
  const isUndated = columns.some(
    ({ heading: { role, period } }) =>
      role !== null && role !== "deviation" && period?.year == null,
  );
  const named = newestNamed(columns);
  if (!isUndated || titleYear === null || named === null) return named;
  return Math.max(named, titleYear);
}

function newestNamed(columns: readonly HeadedColumn[]): number | null {
  const years = columns.flatMap(({ heading: { role, period } }) => {
    const isCurrent = role === "budget" || role === "forecast" || role === "actual";
    return isCurrent && period?.year != null ? period.year : [];
  });
  const accounts = columns.flatMap(({ heading: { role, period } }) =>
    role === "accounts" && period?.year != null ? period.year + 1 : [],
  );
  return years.length > 0 ? Math.max(...years) : accounts.length > 0 ? Math.max(...accounts) : null;
}

function isOfThisYear(role: ColumnRole): boolean {
  return role === "budget" || role === "deviation" || role.endsWith("forecast");
}

function roleInYear(
  { heading }: HeadedColumn,
  columns: readonly HeadedColumn[],
  newest: number | null,
  titleMonths: boolean,
): ColumnRole | null {
  const { role, period, isToDate } = heading;
  const year = period?.year ?? null;
  if (role === null || year === null || newest === null || year >= newest) return role;
  if (isOfThisYear(role) || year < newest - 1) return null;
  if (role !== "actual") return role;
  if (isToDate || period?.to != null) return "prior-actual";
  const hasMonthsBeside = columns.some(
    (each) => each.heading.role === "actual" && each.heading.period?.to != null,
  );
  const hasActualBeside = columns.some(
    (each) => each.heading.role === "actual" && each.heading.period?.year === newest,
  );
  return titleMonths && hasActualBeside && !hasMonthsBeside ? "prior-actual" : "accounts";
}
