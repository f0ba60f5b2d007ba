import { proveFormula, type Numbers } from "../proof/convention";
import { facetOf, sideOf } from "../wording/heading-facet";
import { isRounding, printedStep } from "../proof/rounding";
import { NO_PARTS } from "../synonyms/facets";
import { hasWord } from "../wording/words";
import { amountsOf, type ColumnPart, type RoleColumn } from "./statement/groups";

/** A column and those beside it that add up to it. */
export interface ColumnNet {
  readonly net: number;
  readonly parts: readonly number[];
}

export interface SplitColumns {
  /** What the statements are made of: the wholes, made of their parts where the table does not print them. */
  readonly whole: readonly RoleColumn[];
  /** The columns of each part by themselves: of the costs, of one administration. */
  readonly parts: readonly (readonly RoleColumn[])[];
  readonly nets: readonly ColumnNet[];
}

/** Columns of one role and period, by what their headings add to these. */
type Facets = ReadonlyMap<string, RoleColumn>;

/**
 * Parts columns that stand side by side for costs, income and net, for two administrations, or for women, men and all:
 *
 *     | Budget                      | Utfall                      | Avvikelse
 *     | Intäkter | Kostnader | Netto | Intäkter | Kostnader | Netto | Netto
 *
 * Where no column is the whole of the others, it is made of them. A table that is not divided comes back as it is; one
 * with columns of one side of the net only has no whole.
 */
export function splitColumns(columns: readonly RoleColumn[]): SplitColumns {
  const slots = slotsOf(columns);
  const amounts = slots.filter(([first]) => isAmountLike(first));
  const division = divisionOf(amounts.map(([, facets]) => facets));
  if (!division) return { whole: columns, parts: [], nets: [] };
  const { parts, whole } = division;
  const signs = signsOf(parts, amounts);
  const made = amounts.flatMap(([, facets]) => wholeOf(facets, division, signs) ?? []);
  const deviations = slots
    .filter(([first]) => !isAmountLike(first))
    .flatMap(([, facets]) => wholeDeviation(facets, division, made) ?? []);
  return {
    whole: [...made, ...deviations].sort((a, b) => a.column - b.column),
    parts: parts.map((part) => slots.flatMap(([, facets]) => facets.get(part) ?? [])),
    nets: slots.flatMap(([, facets]) => {
      const net = facets.get(whole ?? "")?.column;
      const terms = parts.flatMap((part) => facets.get(part)?.column ?? []);
      const isFull = terms.length > 0 && terms.length === parts.length;
      return net === undefined || !isFull ? [] : { net, parts: terms };
    }),
  };
}

/** The columns by role and period, with the first of each, from the left. */
function slotsOf(columns: readonly RoleColumn[]): readonly (readonly [RoleColumn, Facets])[] {
  const slots = new Map<string, [RoleColumn, Map<string, RoleColumn>]>();
  for (const column of columns) {
    const { period, isToDate, text } = column.heading;
    const { from, to, year, isWholeYear } = period ?? {};
    const key = [column.role, from, to, year, isWholeYear, isToDate].join(" ");
    const facet = facetOf(text);
    const known = slots.get(key);
    if (!known) slots.set(key, [column, new Map([[facet, column]])]);
    else if (!known[1].has(facet)) known[1].set(facet, column);
  }
  return [...slots.values()];
}

function isAmountLike({ role }: RoleColumn): boolean {
  return role !== "deviation" && role !== "deviation-percent";
}

interface Division {
  readonly parts: readonly string[];
  /** The facet of the columns that are the whole; null where no column is. */
  readonly whole: string | null;
}

/** How the amounts are divided; null where they are not. */
function divisionOf(amounts: readonly Facets[]): Division | null {
  const divided = amounts.filter((facets) => facets.size > 1);
  const facets = [...new Set(divided.flatMap((each) => [...each.keys()]))];
  const [costs, income] = (["costs", "income"] as const).map((side) =>
    facets.find((facet) => sideOf(facet) === side),
  );
  if (costs !== undefined && income !== undefined) {
    const net = facets.find((facet) => sideOf(facet) === "net" || sideOf(facet) === "whole");
    return { parts: [costs, income], whole: net ?? (facets.includes("") ? "" : null) };
  }
  const [first, ...others] = divided;
  if (!first || others.length === 0) return null;
  const shared = [...first.keys()].filter((facet) => others.every((each) => each.has(facet)));
  const isForeign = shared.some((facet) => hasWord(facet, NO_PARTS) || !/\p{L}/u.test(facet));
  if (shared.length < 2 || isForeign) return null;
  const net = shared.find((facet) => sideOf(facet) === "net");
  // "Brutto" beside "Netto" is no part of it.
  if (net !== undefined) return { parts: [], whole: net };
  const worded = shared.find((facet) => sideOf(facet) === "whole");
  const whole = worded ?? shared.find((facet) => isWhole(facet, shared, divided)) ?? null;
  const parts = shared.filter((facet) => facet !== whole);
  return parts.length < 2 ? null : { parts, whole };
}

/** Whether the facet's columns are the sums of the others, in nearly all rows. */
function isWhole(facet: string, shared: readonly string[], divided: readonly Facets[]): boolean {
  return divided.every((facets) => {
    const total = facets.get(facet)?.values ?? [];
    const parts = shared.flatMap((each) =>
      each === facet ? [] : [facets.get(each)?.values ?? []],
    );
    const step = Math.min(...[total, ...parts].map(printedStep));
    const rows = [...total.keys()].filter((row) => (total[row] ?? 0) !== 0);
    const held = rows.filter((row) => {
      const sum = parts.reduce((all, values) => all + (values[row] ?? 0), 0);
      return isRounding((total[row] ?? 0) - sum, parts.length, step);
    });
    return parts.length >= 2 && rows.length > 0 && held.length >= 0.75 * rows.length;
  });
}

/** Income that is printed with the sign of the costs is taken away from them. */
function signsOf(
  parts: readonly string[],
  amounts: readonly (readonly [RoleColumn, Facets])[],
): readonly (1 | -1)[] {
  const signOf = (part: string): number =>
    Math.sign(sumOf(amounts.flatMap(([, facets]) => facets.get(part)?.values ?? [])));
  const costs = parts.find((part) => sideOf(part) === "costs");
  return parts.map((part) => {
    const isLikeCosts = costs !== undefined && signOf(part) === signOf(costs);
    return sideOf(part) === "income" && isLikeCosts ? -1 : 1;
  });
}

function sumOf(values: Numbers): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** The column of the whole: printed, made of its parts, or the only one, which is not divided. */
function wholeOf(
  facets: Facets,
  { parts, whole }: Division,
  signs: readonly (1 | -1)[],
): RoleColumn | null {
  const printed = whole === null ? undefined : facets.get(whole);
  if (printed) return printed;
  const columns = parts.flatMap((part) => facets.get(part) ?? []);
  if (columns.length > 0 && columns.length === parts.length) return composed(columns, signs);
  const [only] = facets.values();
  return columns.length === 0 && facets.size === 1 ? (only ?? null) : null;
}

/** Deviations of the parts add up in the sense that explains the whole's amounts; null where none does. */
function wholeDeviation(
  facets: Facets,
  division: Division,
  amounts: readonly RoleColumn[],
): RoleColumn | null {
  const printed = [...facets].find(([facet]) => ["net", "whole"].includes(sideOf(facet) ?? ""));
  if (printed) return printed[1];
  const plain = division.parts.map((): 1 => 1);
  const sum = wholeOf(facets, division, plain);
  if (sum?.parts === undefined) return sum;
  const against = division.parts.map((part): 1 | -1 => (sideOf(part) === "income" ? -1 : 1));
  return (
    [sum, wholeOf(facets, division, against)].find(
      (each) => each && proveFormula(each.values, amounts.flatMap(amountsOf), []) !== null,
    ) ?? null
  );
}

function composed(columns: readonly RoleColumn[], signs: readonly (1 | -1)[]): RoleColumn | null {
  const parts = columns.map(({ column }, at): ColumnPart => ({ column, sign: signs[at] ?? 1 }));
  const whole = composedColumn(columns, parts);
  const [first = "", ...others] = columns.map(({ heading }) => heading.text);
  const text = others.reduce(
    (sum, each, at) => `${sum} ${signs[at + 1] === -1 ? "−" : "+"} ${each}`,
    first,
  );
  return whole && { ...whole, heading: { ...whole.heading, text } };
}

/** A column whose figures are sums of others; it stands where the first of them does. */
export function composedColumn(
  columns: readonly RoleColumn[],
  parts: readonly ColumnPart[],
): RoleColumn | null {
  const [first] = columns;
  if (!first) return null;
  const values = first.values.map((_, row) => {
    const known = columns.flatMap(({ values: numbers }, at) => {
      const value = numbers[row] ?? null;
      return value === null ? [] : (parts[at]?.sign ?? 1) * value;
    });
    return known.length === 0 ? null : known.reduce((sum, value) => sum + value);
  });
  return { ...first, values, parts };
}
