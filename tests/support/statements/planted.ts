import type { GeneratorValue } from "fast-check";
import type { Cause } from "../../../src/core/model/finding";
import { amountsBy } from "./amounts";
import type { TrueTable } from "./case";
import { drawFrom, type Draw } from "./draw";
import { printedNumber } from "./printing";
import { explanations, trueEquations, type TrueCell } from "./true-equations";

export const PLANTED = [
  "lost sign",
  "swapped digits",
  "wrong digit",
  "copied neighbour",
  "omitted row",
  "omitted row, one column",
  "double count",
  "double count, one column",
] as const;
export type PlantedKind = (typeof PLANTED)[number];

/** One error in a table: the cell to correct, what stood there, and what stands there now. */
export interface Planted {
  readonly kind: PlantedKind;
  readonly cause: Cause;
  readonly cell: TrueCell;
  readonly right: number;
  /** How far a proposal may be off: rounding leaves that much open. */
  readonly reach: number;
  /** Cells that changed, the same as `cell` alone but for whole ranges. */
  readonly changes: readonly (TrueCell & { readonly value: number })[];
  /** The table's equations point at this cell and no other. */
  readonly isDetermined: boolean;
}

const CAUSES: Readonly<Record<PlantedKind, Cause>> = {
  "lost sign": "lost-sign",
  "swapped digits": "transposition",
  "wrong digit": "mistyped",
  "copied neighbour": "copied",
  "omitted row": "row-left-out",
  "omitted row, one column": "row-left-out",
  "double count": "counted-twice",
  "double count, one column": "counted-twice",
};

/** Plants one error of a kind; null where the table has no place for it, or where it would not be seen. */
export function plant(g: GeneratorValue, table: TrueTable, kind: PlantedKind): Planted | null {
  const draw = drawFrom(g);
  const isOfSum = kind.startsWith("omitted") || kind.startsWith("double");
  const found = isOfSum ? ofSum(draw, table, kind) : ofCell(draw, table, kind);
  if (!found) return null;
  const { cell, changes } = found;
  const numbers = changed(table.numbers, changes);
  const cells = explanations(trueEquations(table), numbers);
  const isBroken = cells.length > 0 || isRange(kind);
  const isOnly =
    cells.length === 1 && cells[0]?.row === cell.row && cells[0].column === cell.column;
  const right = table.numbers[cell.row]?.[cell.column] ?? 0;
  if (!isBroken) return null;
  const isDetermined = isRange(kind) ? found.isInside : isOnly;
  const step = 1 / 10 ** table.money.decimals;
  const width = isRange(kind) ? (table.rows[cell.row]?.parts.length ?? 0) + 1 : 0;
  const open = isRange(kind) ? (width / 2) * step : (cells[0]?.width ?? 0);
  const reach = table.isRounded ? open : step / 2;
  return { kind, cause: CAUSES[kind], cell, right, reach, changes, isDetermined };
}

export function changed(
  numbers: TrueTable["numbers"],
  changes: Planted["changes"],
): TrueTable["numbers"] {
  const copy = numbers.map((row) => [...row]);
  for (const { row, column, value } of changes) copy[row]?.fill(value, column, column + 1);
  return copy;
}

function isRange(kind: PlantedKind): boolean {
  return kind === "omitted row" || kind === "double count";
}

interface Place {
  readonly cell: TrueCell;
  readonly changes: Planted["changes"];
  /** Of a range: the row is not the first of its group, where the range could begin below it on purpose. */
  readonly isInside: boolean;
}

function ofCell(draw: Draw, table: TrueTable, kind: PlantedKind): Place | null {
  const { numbers, columns, money } = table;
  const cell = {
    row: draw.between(0, numbers.length - 1),
    column: draw.between(0, columns.length - 1),
  };
  const right = numbers[cell.row]?.[cell.column] ?? 0;
  const value = slip(draw, kind, right, money.decimals, neighbours(table, cell));
  if (value === null || value === right) return null;
  return { cell, changes: [{ ...cell, value }], isInside: true };
}

function neighbours({ numbers }: TrueTable, { row, column }: TrueCell): readonly number[] {
  const around = [numbers[row - 1]?.[column], numbers[row + 1]?.[column]];
  return [...around, numbers[row]?.[column - 1], numbers[row]?.[column + 1]].filter(
    (value): value is number => value !== undefined && value !== 0,
  );
}

function slip(
  draw: Draw,
  kind: PlantedKind,
  right: number,
  decimals: number,
  around: readonly number[],
): number | null {
  if (right === 0) return null;
  if (kind === "lost sign") return -right;
  if (kind === "copied neighbour") {
    const [first, ...more] = around;
    return first === undefined ? null : draw.pick([first, ...more]);
  }
  const digits = String(Math.round(Math.abs(right) * 10 ** decimals));
  const last = digits.length - (kind === "swapped digits" ? 2 : 1);
  if (last < 0) return null;
  const at = draw.between(0, last);
  const text =
    kind === "swapped digits"
      ? digits.slice(0, at) + (digits[at + 1] ?? "") + (digits[at] ?? "") + digits.slice(at + 2)
      : digits.slice(0, at) + String(draw.between(at === 0 ? 1 : 0, 9)) + digits.slice(at + 1);
  if (text.startsWith("0")) return null;
  return (Math.sign(right) * Number(text)) / 10 ** decimals;
}

/** A total that misses one of its rows, or has one twice, in one column or in all. */
function ofSum(draw: Draw, table: TrueTable, kind: PlantedKind): Place | null {
  const { rows, columns, numbers, money, convention } = table;
  const isOmitted = kind.startsWith("omitted");
  // Ranges are typed over rows of one sign that stand above their total.
  const totals = [...rows.keys()].filter((row) => {
    const parts = rows[row]?.parts ?? [];
    const isMixed =
      convention.income === "same" && new Set(parts.map((part) => rows[part]?.isIncome)).size > 1;
    return parts.length >= 3 && Math.max(...parts) < row && !isMixed;
  });
  const [first, ...more] = totals;
  if (first === undefined) return null;
  const total = draw.pick([first, ...more]);
  const parts = rows[total]?.parts ?? [];
  const at = draw.between(0, parts.length - 1);
  const part = parts[at] ?? 0;
  const isTold = columns.every((_, column) => Math.abs(numbers[part]?.[column] ?? 0) > 0);
  const all = [...columns.keys()];
  const amounts = all.filter((column) => columns[column]?.amount !== null);
  const [one = 0] = draw.some(amounts, 1);
  const chosen = isRange(kind) ? all : [one];
  const [whole, own] = [rows[total], rows[part]];
  if (!whole || !own) return null;
  // Added up before rounding, as a spreadsheet does.
  const added = amountsBy(
    (amount) => whole.amounts[amount] + (isOmitted ? -1 : 1) * own.amounts[amount],
  );
  const changes = chosen.flatMap((column) => {
    const heading = columns[column];
    if (!heading) return [];
    const value = printedNumber({ ...whole, amounts: added }, heading, convention, money);
    return [{ row: total, column, value }];
  });
  const size = Math.min(...amounts.map((column) => Math.abs(numbers[part]?.[column] ?? 0)));
  const isSeen = size * 10 ** money.decimals > parts.length + 2;
  if (!isSeen || (isRange(kind) && !isTold && chosen.length === 0)) return null;
  const column = isRange(kind) ? (amounts[0] ?? 0) : one;
  return { cell: { row: total, column }, changes, isInside: at > 0 };
}
