import { parseMark } from "../cells/mark";
import { isNumber, partNumbers, type Parting } from "./part-numbers";

/** The columns under the months of a table. */
export interface RowShape extends Parting {
  /** The last column is the sum of the others. */
  readonly hasTotal: boolean;
}

/** Parts what follows a row's label into cells: marks stand for themselves, the digits between them are numbers. */
export function partRow(rest: string, shape: RowShape): readonly string[] {
  return (shape.hasTotal ? withTotal(rest, shape) : null) ?? plainCells(rest, shape);
}

function plainCells(rest: string, { count, typical }: Parting): readonly string[] {
  const runs = runsOf(rest);
  const marks = runs.filter((run) => run.isMark).length;
  return runs.flatMap(({ text, isMark }) => {
    if (isMark) return [text];
    return partNumbers(text, { count: count - marks, typical }) ?? text.split(" ");
  });
}

/** Where the number at the end is the sum of what is before it, the line is parted so. */
function withTotal(rest: string, { count }: Parting): readonly string[] | null {
  const pieces = rest.split(" ");
  for (let length = 1; length <= Math.min(4, pieces.length - 1); length += 1) {
    const total = pieces.slice(-length).join(" ");
    const parts = addends(pieces.slice(0, -length), count - 1, sizeOf(total));
    if (parts) return [...parts, total];
  }
  return null;
}

/** Tries before a line is given up; lines of a year have fewer ways than that. */
const MOST_TRIES = 100_000;

/** Parts pieces into `count` numbers with a given sum; rounded ones miss it by less than half a unit each. */
function addends(
  pieces: readonly string[],
  count: number,
  total: number,
): readonly string[] | null {
  let tries = 0;
  const search = (from: number, left: number, rest: number): readonly string[] | null => {
    tries += 1;
    if (left === 0) return from === pieces.length && Math.abs(rest) < (count + 1) / 2 ? [] : null;
    if (tries > MOST_TRIES || pieces.length - from < left) return null;
    for (let end = from + 1; end <= Math.min(from + 4, pieces.length); end += 1) {
      const number = pieces.slice(from, end).join(" ");
      if (!isNumber(number)) continue;
      const others = search(end, left - 1, rest - sizeOf(number));
      if (others) return [number, ...others];
    }
    return null;
  };
  return search(0, count, total);
}

function sizeOf(text: string): number {
  const size = Number(text.replace(/[^\d.,]/g, "").replace(",", "."));
  return /^[-\u2212\u2013]/.test(text) ? -size : size;
}

function runsOf(rest: string): readonly { readonly text: string; readonly isMark: boolean }[] {
  const runs: { text: string; isMark: boolean }[] = [];
  for (const text of rest.split(" ")) {
    const isMark = parseMark(text) !== null;
    const last = runs.at(-1);
    if (last && !isMark && !last.isMark) last.text += ` ${text}`;
    else runs.push({ text, isMark });
  }
  return runs;
}
