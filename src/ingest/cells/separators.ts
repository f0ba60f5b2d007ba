import type { CellPlace } from "../../core/model/place";
import { CellKind, kindAt, numberAt, textAt, type Sheet } from "../grid";
import { parseNumber, SWEDISH_SEPARATORS, type Separators } from "./number";

type Cell = Omit<CellPlace, "sheet">;

export interface DecidedSeparators {
  readonly separators: Separators;
  /** The first cell that can still be read in two ways; null when the table decides. */
  readonly undecided: CellPlace | null;
}

/** Numbers with three digits after one separator that make thousands believable by their mere count. */
const ENOUGH_GROUPS = 3;

/**
 * How a table writes thousands and decimals. Decided by its other texts ("1.234.567" or "12.5" settle the dot), by the
 * size of its plain numbers, or because every number with that separator ends in three digits.
 */
export function decideSeparators(sheet: Sheet, cells: Iterable<Cell>): DecidedSeparators {
  const cellTexts: { readonly text: string; readonly cell: Cell }[] = [];
  const sizes: number[] = [];
  for (const cell of cells) {
    const kind = kindAt(sheet.grid, cell.row, cell.column);
    if (kind === CellKind.number) sizes.push(Math.abs(numberAt(sheet.grid, cell.row, cell.column)));
    if (kind === CellKind.text)
      cellTexts.push({ text: textAt(sheet.grid, cell.row, cell.column), cell });
  }
  const readings = cellTexts.map((each) => ({ ...each, number: parseNumber(each.text) }));
  for (const { number } of readings)
    if (number && !number.ambiguous) sizes.push(Math.abs(number.value));
  const typical = sizes.filter((size) => size > 0).sort((a, b) => a - b)[
    Math.floor(sizes.length / 2)
  ];

  let undecided: CellPlace | null = null;
  const decide = (separator: "dot" | "comma"): "thousands" | "decimal" => {
    const doubtful = readings.filter(({ number }) => number?.ambiguous?.separator === separator);
    const [first] = doubtful;
    if (!first) return SWEDISH_SEPARATORS[separator];
    const texts = readings.map(({ text }) => text);
    const isUsual = doubtful.length >= ENOUGH_GROUPS;
    // Nobody writes every amount with three decimals and a full stop.
    const byUse = separator === "dot" && isUsual ? "thousands" : null;
    const settled = settledBy(texts, separator) ?? byUse ?? bySize(doubtful, typical, separator);
    if (settled) return settled;
    if (isUsual) return "thousands";
    undecided ??= { sheet: sheet.name, ...first.cell };
    return SWEDISH_SEPARATORS[separator];
  };
  const separators = { dot: decide("dot"), comma: decide("comma") };
  return { separators, undecided };
}

/** Other texts of the table that can be read in one way only. */
function settledBy(
  texts: readonly string[],
  separator: "dot" | "comma",
): "thousands" | "decimal" | null {
  const [own, other] = separator === "dot" ? ["\\.", ","] : [",", "\\."];
  const grouped = new RegExp(`^[^\\d]*\\d{1,3}(?:${own}\\d{3}){2,}|\\d${own}\\d{3}${other}\\d`);
  const decimal = new RegExp(
    `\\d${own}(?:\\d{1,2}|\\d{4,})(?!\\d|${own})|(?<!\\d)0${own}\\d|\\d{4,}${own}\\d{3}(?!\\d)|\\d${other}\\d{3}${own}\\d`,
  );
  if (texts.some((text) => grouped.test(text))) return "thousands";
  return texts.some((text) => decimal.test(text)) ? "decimal" : null;
}

/** Thousands and decimals differ by a factor of a thousand: the one nearer to the table's typical number is meant. */
function bySize(
  doubtful: readonly { readonly number: ReturnType<typeof parseNumber> }[],
  typical: number | undefined,
  separator: "dot" | "comma",
): "thousands" | "decimal" | null {
  const number = doubtful[0]?.number;
  if (!typical || !number?.ambiguous) return null;
  const values = [Math.abs(number.value), Math.abs(number.ambiguous.alternative)] as const;
  const isThousandsFirst = SWEDISH_SEPARATORS[separator] === "thousands";
  const [thousands, decimal] = isThousandsFirst ? values : [values[1], values[0]];
  const distance = (value: number): number => Math.abs(Math.log(value / typical));
  return distance(thousands) < distance(decimal) ? "thousands" : "decimal";
}
