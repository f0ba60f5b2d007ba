import { amountsBy, drawAmounts, type Amounts } from "./amounts";
import type { Draw } from "./draw";
import { BESIDE, GROUPS, PARTS_OF_A_UNIT, type NamedGroup } from "./names";

/** A row of a generated statement, before it is printed. */
export interface TrueRow {
  readonly label: string;
  /** 0 for the outermost rows. */
  readonly level: number;
  readonly kind: "area" | "total" | "of-which";
  /** The rows that add up to a total. */
  readonly parts: readonly number[];
  readonly amounts: Amounts;
  readonly isIncome: boolean;
  /** Of-which rows: the row that they are a part of, and whether all its parts are shown. */
  readonly of: { readonly row: number; readonly isComplete: boolean } | null;
}

export interface TreeStyle {
  readonly totals: "last" | "first";
  readonly isInCapitals: boolean;
  readonly numbering: "none" | "dotted" | "account";
  /** Months of the year that have passed. */
  readonly months: number;
  /** Amounts of units are multiples of this many kronor. */
  readonly grain: number;
}

export type RowList = TrueRow[];

/** A statement by units: groups with a total each before or after them, and one over all. */
export function treeOfUnits(draw: Draw, style: TreeStyle): readonly TrueRow[] {
  const rows: RowList = [];
  const groups = draw.some(GROUPS, draw.between(1, 4));
  const name = draw.pick(["Summa", "Totalt", "Summa nettokostnader", "Nämnden totalt", "S:a"]);
  const grand = style.isInCapitals ? name.toUpperCase() : name;
  const isFirst = style.totals === "first" && draw.chance(50);
  if (isFirst) rows.push(blank(grand, 0));
  const tops = groups.flatMap((group, at) =>
    groups.length > 1 || draw.chance(30)
      ? [addGroup(draw, style, rows, group, at + 1)]
      : addUnits(draw, style, rows, group, 0, at + 1),
  );
  const total = isFirst ? 0 : rows.push(blank(grand, 0)) - 1;
  rows[total] = totalOf(rows, grand, 0, tops);
  if (isFirst) return rows;
  if (draw.chance(40)) addSplit(draw, style, rows, total);
  if (draw.chance(30)) addInclusive(draw, style, rows, total);
  return rows;
}

export function blank(label: string, level: number): TrueRow {
  const amounts = amountsBy(() => 0);
  return { label, level, kind: "area", parts: [], amounts, isIncome: false, of: null };
}

export function totalOf(
  rows: readonly TrueRow[],
  label: string,
  level: number,
  parts: readonly number[],
): TrueRow {
  const amounts = amountsBy((amount) =>
    parts.reduce((sum, part) => sum + (rows[part]?.amounts[amount] ?? 0), 0),
  );
  return { ...blank(label, level), kind: "total", parts, amounts };
}

function addGroup(
  draw: Draw,
  style: TreeStyle,
  rows: RowList,
  { name, units }: NamedGroup,
  number: number,
): number {
  const plain = style.isInCapitals ? name.toUpperCase() : name;
  if (style.totals === "first") {
    const label = style.numbering === "dotted" ? `${number} ${plain}` : plain;
    const at = rows.push(blank(label, 0)) - 1;
    const parts = addUnits(draw, style, rows, { name, units }, 1, number);
    rows[at] = totalOf(rows, label, 0, parts);
    return at;
  }
  const parts = addUnits(draw, style, rows, { name, units }, 1, number);
  const label = draw.pick([`Summa ${name.toLowerCase()}`, `${plain} totalt`, `S:a ${plain}`]);
  return rows.push(totalOf(rows, label, 0, parts)) - 1;
}

function addUnits(
  draw: Draw,
  style: TreeStyle,
  rows: RowList,
  { units }: NamedGroup,
  level: number,
  number: number,
): readonly number[] {
  return draw.some(units, draw.between(2, Math.min(6, units.length))).map((unit, at) => {
    const label = numbered(style, unit, number, at + 1);
    // A unit may earn more than it spends.
    const sign = draw.chance(6) ? -1 : 1;
    const size = draw.pick([600_000, 4_000_000, 25_000_000, 180_000_000]);
    const own = drawAmounts(draw, size, style.months, style.grain);
    const amounts = amountsBy((amount) => sign * own[amount]);
    const row = rows.push({ ...blank(label, level), amounts }) - 1;
    if (draw.chance(12)) addPart(draw, style, rows, row);
    return row;
  });
}

function numbered(style: TreeStyle, unit: string, group: number, at: number): string {
  if (style.numbering === "none") return unit;
  return style.numbering === "dotted" ? `${group}.${at} ${unit}` : `${group}${at}0 ${unit}`;
}

/** One of-which row that is a part of the row above it. */
function addPart(draw: Draw, style: TreeStyle, rows: RowList, of: number): void {
  const { amounts, level } = rows[of] ?? blank("", 0);
  const share = draw.between(10, 60) / 100;
  const part = amountsBy(
    (amount) => Math.round((amounts[amount] * share) / style.grain) * style.grain,
  );
  const word = draw.pick(["varav ", "- varav ", "Varav ", "   varav ", "därav "]);
  const label = word + draw.pick(PARTS_OF_A_UNIT);
  const row = { ...blank(label, level + 1), kind: "of-which" as const, amounts: part };
  rows.push({ ...row, of: { row: of, isComplete: false } });
}

/** "varav kostnader" and "varav intäkter", which together are the row above. */
function addSplit(draw: Draw, style: TreeStyle, rows: RowList, of: number): void {
  const { amounts } = rows[of] ?? blank("", 0);
  const income = drawAmounts(draw, Math.abs(amounts.budget) / 9, style.months, style.grain);
  const word = draw.pick(["varav ", "Varav ", "- varav "]);
  const row = (label: string): TrueRow => ({ ...blank(label, 1), kind: "of-which" });
  const complete = { row: of, isComplete: true };
  rows.push({
    ...row(`${word}kostnader`),
    of: complete,
    amounts: amountsBy((amount) => amounts[amount] + income[amount]),
  });
  rows.push({
    ...row(`${word}intäkter`),
    of: complete,
    isIncome: true,
    amounts: amountsBy((amount) => -income[amount]),
  });
}

/** A unit beside the total, and the total with it. */
function addInclusive(draw: Draw, style: TreeStyle, rows: RowList, total: number): void {
  const amounts = drawAmounts(draw, 3_000_000, style.months, style.grain);
  const name = draw.pick(BESIDE);
  const beside = rows.push({ ...blank(name, 0), amounts }) - 1;
  rows.push(totalOf(rows, `Summa inkl. ${name.toLowerCase()}`, 0, [total, beside]));
}
