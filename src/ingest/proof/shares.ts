import { nearestShare } from "../../core/calc/possible-share";
import type { Finding } from "../../core/model/finding";
import { isBlank } from "../cells/cell";
import { CellKind, kindAt, numberAt, textAt, type Sheet } from "../grid";
import { isBlankRow } from "../layouts/label-cells";
import { parseNumber } from "../cells/number";
import { printedStep } from "./rounding";
import type { Span } from "../scan";
import { NO_SHARE_WORDS, RESPONDENT_WORDS } from "../synonyms/shares";
import { squeeze } from "../cells/text";
import { hasWord, isWord } from "../wording/words";

/** A number of people that shares are of, and the cells that these may stand in. */
interface Base {
  readonly count: number;
  readonly cells: readonly Place[];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** What every text that tells a number of people has: asked of all texts, so cheaper than the words it stands for. */
const HINT = /(?<![\p{L}\p{N}])n\s*=\s*\d|antal s|svarande|respond|^\s*n\s*$/iu;
const STATED = /(?<![\p{L}\p{N}])n\s*=\s*(\d{1,4})(?![\p{L}\d])/iu;
/** Rows that a heading or a row of counts is looked for over and under. */
const REACH = 40;

/**
 * Shares that nobody can be a part of: 33 % of n = 8. The number stands in the heading, the row or the title ("n=8"), or in a
 * row or column of its own ("Antal svarande"); a sheet without any costs a look at its texts.
 */
export function impossibleShares(sheet: Sheet, spans: readonly Span[]): readonly Finding[] {
  const open = spans.filter(({ isCut }) => !isCut);
  if (open.length === 0 || !sheet.grid.texts.some((text) => HINT.test(text))) return [];
  const found = new Map<string, Finding>();
  for (const { count, cells } of open.flatMap((span) => basesIn(sheet, span))) {
    for (const { row, column } of cells) {
      const finding = impossible(sheet, row, column, count);
      if (finding) found.set(`${String(row)} ${String(column)}`, finding);
    }
  }
  return [...found.values()];
}

function basesIn(sheet: Sheet, { top, bottom }: Span): readonly Base[] {
  const bases: Base[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = 0; column < sheet.grid.columnCount; column += 1) {
      const text = textAt(sheet.grid, row, column);
      if (text === "" || text.length > 200) continue;
      const stated = Number(STATED.exec(text)?.[1] ?? 0);
      if (stated > 0) bases.push({ count: stated, cells: cellsOf(sheet, row, column) });
      else if (isWord(squeeze(text), RESPONDENT_WORDS)) bases.push(...countsBy(sheet, row, column));
    }
  }
  return bases;
}

/** The cells that "n=8" speaks of: its row's, else its column's, else those of the table below where it stands alone. */
function cellsOf(sheet: Sheet, row: number, column: number): readonly Place[] {
  const beside = rowCells(sheet, row).filter((place) => place.column > column);
  if (beside.some((place) => shareAt(sheet, place) !== null)) return beside;
  const isAlone = rowCells(sheet, row).length === 1;
  const rows = rowsBelow(sheet, row, isAlone);
  return isAlone
    ? rows.flatMap((each) => rowCells(sheet, each))
    : rows.map((each) => ({ row: each, column }));
}

/** The counts in a row or a column of their own, each with the shares of its column or row. */
function countsBy(sheet: Sheet, row: number, column: number): readonly Base[] {
  const beside = rowCells(sheet, row).filter((place) => place.column > column);
  // "N" may be the north, with shares beside it.
  const isBare = textAt(sheet.grid, row, column).trim().length === 1;
  const counts = beside.filter((place) => !isBare || shareAt(sheet, place) === null);
  const across = counts.flatMap((place): readonly Base[] => {
    const count = countAt(sheet, place);
    const cells = blockAround(sheet, row).map((each) => ({ row: each, column: place.column }));
    return count === null ? [] : [{ count, cells }];
  });
  if (across.length > 0) return across;
  return rowsBelow(sheet, row, false).flatMap((each): readonly Base[] => {
    const count = countAt(sheet, { row: each, column });
    return count === null ? [] : [{ count, cells: rowCells(sheet, each) }];
  });
}

function impossible(sheet: Sheet, row: number, column: number, count: number): Finding | null {
  const share = shareAt(sheet, { row, column });
  const texts = [labelOf(sheet, row), headingOf(sheet, row, column)];
  if (!share || texts.some((text) => hasWord(text, NO_SHARE_WORDS))) return null;
  const nearest = nearestShare(share.value, count, share.step);
  if (nearest === null) return null;
  const [published, expected] = [share.value * share.scale, nearest * share.scale].map((value) =>
    Number(value.toFixed(6)),
  ) as [number, number];
  return {
    code: "impossible-share",
    severity: "warning",
    cause: "implausible",
    place: { sheet: sheet.name, row, column },
    published,
    expected,
    proposal: null,
    args: {
      label: texts[0] ?? "",
      percent: share.value * 100,
      nearest: nearest * 100,
      part: Math.round(nearest * count),
      count,
    },
  };
}

/** A share as a fraction, the unit it is printed in, and what the cell's own number is in fractions. */
interface Share {
  readonly value: number;
  readonly step: number;
  readonly scale: 1 | 100;
}

/** "33 %", 0.33 formatted as percent, or 33 where the heading or the row says percent; null for anything else. */
function shareAt(sheet: Sheet, { row, column }: Place): Share | null {
  const { grid } = sheet;
  const kind = kindAt(grid, row, column);
  const text = textAt(grid, row, column);
  const number = kind === CellKind.text ? parseNumber(text) : null;
  if (kind === CellKind.percent || number?.unit === "percent") {
    const value = number?.value ?? numberAt(grid, row, column);
    return shareOf(value, 1);
  }
  const plain = kind === CellKind.number ? numberAt(grid, row, column) : number?.value;
  if (plain === undefined || number?.unit != null) return null;
  const words = [labelOf(sheet, row), headingOf(sheet, row, column)];
  return words.some((each) => /%|procent|andel/i.test(each)) ? shareOf(plain / 100, 100) : null;
}

function shareOf(value: number, scale: 1 | 100): Share | null {
  if (value < 0 || value > 1) return null;
  return { value, step: Math.min(0.01, printedStep([value])), scale };
}

function countAt({ grid }: Sheet, { row, column }: Place): number | null {
  const text = textAt(grid, row, column);
  const number = text === "" ? numberAt(grid, row, column) : parseNumber(text);
  const value = typeof number === "number" ? number : number?.unit === null ? number.value : 0;
  return Number.isInteger(value) && value > 0 ? value : null;
}

function labelOf({ grid }: Sheet, row: number): string {
  for (let column = 0; column < grid.columnCount; column += 1) {
    if (!isBlank(grid, row, column)) return squeeze(textAt(grid, row, column));
  }
  return "";
}

/** The nearest words above a cell. */
function headingOf({ grid }: Sheet, row: number, column: number): string {
  for (let above = row - 1; above >= Math.max(0, row - REACH); above -= 1) {
    const text = textAt(grid, above, column);
    if (/\p{L}/u.test(text) && parseNumber(text) === null) return squeeze(text);
  }
  return "";
}

function rowCells({ grid }: Sheet, row: number): readonly Place[] {
  const cells: Place[] = [];
  for (let column = 0; column < grid.columnCount; column += 1) {
    if (!isBlank(grid, row, column)) cells.push({ row, column });
  }
  return cells;
}

/** The rows down to the next blank one, after blank ones where a title stands `apart`. */
function rowsBelow(sheet: Sheet, row: number, apart: boolean): readonly number[] {
  const { rowCount, columnCount } = sheet.grid;
  const end = Math.min(rowCount, row + REACH);
  const isBlankAt = (each: number): boolean => isBlankRow(sheet, each, 0, columnCount - 1);
  let first = row + 1;
  while (apart && first < end && isBlankAt(first)) first += 1;
  let last = first;
  while (last < end && !isBlankAt(last)) last += 1;
  return Array.from({ length: last - first }, (_, at) => first + at);
}

function blockAround(sheet: Sheet, row: number): readonly number[] {
  let top = row;
  const right = sheet.grid.columnCount - 1;
  while (top > 0 && row - top < REACH && !isBlankRow(sheet, top - 1, 0, right)) top -= 1;
  return rowsBelow(sheet, top - 1, false).filter((each) => each !== row);
}
