import { parseMark } from "../cells/mark";
import { parseMonth, parseYear } from "../cells/month";
import { parseNumber } from "../cells/number";
import { follows } from "./line-kind";

const SHORTEST_RUN = 3;

/** Rows from a copy in which every cell came on a line of its own; null when it is none. */
export function cellsOnLines(lines: readonly string[]): readonly (readonly string[])[] | null {
  return monthsAcross(lines) ?? monthsDown(lines);
}

/** "Jan", "Feb", … "Dec", "Hushåll", "2018", "3011", …: a matrix, row after row. */
function monthsAcross(lines: readonly string[]): readonly (readonly string[])[] | null {
  const first = lines.findIndex((_, at) => runLength(lines, at) >= SHORTEST_RUN);
  if (first < 0) return null;
  const rows: string[][] = lines.slice(Math.max(0, first - 2), first).map((line) => [line]);
  let count = 0;
  let row: string[] | null = null;
  for (let at = first; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const run = runLength(lines, at);
    if (run >= SHORTEST_RUN) {
      // A year right above months would be read as theirs.
      if (rows.length > 0) rows.push([]);
      rows.push(["", ...lines.slice(at, at + run)]);
      [count, row] = [run, null];
      at += run - 1;
    } else if (row && row.length <= count && isValue(line) && !isNextYear(line, row)) {
      row.push(line);
    } else if (parseYear(line) !== null) {
      row = [line];
      rows.push(row);
    } else {
      row = null;
      rows.push([line]);
    }
  }
  return rows.some((cells) => cells.length > SHORTEST_RUN && parseYear(cells[0] ?? "") !== null)
    ? rows
    : null;
}

/** How many lines from here name one month after another. */
function runLength(lines: readonly string[], from: number): number {
  let length = 0;
  let last = null;
  for (;;) {
    const month = parseMonth(lines[from + length] ?? "");
    if (!month || !follows(last, month)) return length;
    last = month;
    length += 1;
  }
}

/** A row that is not full ends where the year after its own stands among numbers of another size. */
function isNextYear(line: string, [year = "", ...values]: readonly string[]): boolean {
  if (parseYear(line) !== Number(parseYear(year)) + 1) return false;
  const sizes = values
    .map((value) => Math.abs(parseNumber(value)?.value ?? 0))
    .sort((a, b) => a - b);
  const typical = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return typical < 1_500 || typical > 2_700;
}

function isValue(line: string): boolean {
  return parseNumber(line) !== null || parseMark(line) !== null;
}

/** "Mått", "Månad", "Värde", "Hushåll", "2020-01", "3192", …: a list with a month in each row. */
function monthsDown(lines: readonly string[]): readonly (readonly string[])[] | null {
  const months = lines.flatMap((line, at) => (isFullMonth(line) ? [at] : []));
  const [first = 0, second = 0] = months;
  const width = second - first;
  if (months.length < SHORTEST_RUN || width < 2) return null;
  if (months.some((at, k) => at !== first + k * width)) return null;
  // The rows are full, so what is too much are lines of title above the headings.
  const cells = lines.slice(lines.length % width);
  const rows: string[][] = [];
  for (let at = 0; at < cells.length; at += width) rows.push(cells.slice(at, at + width));
  return rows;
}

function isFullMonth(line: string): boolean {
  return (parseMonth(line)?.year ?? null) !== null;
}
