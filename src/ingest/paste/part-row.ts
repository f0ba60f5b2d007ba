import { parseMark } from "../mark";
import { partNumbers, type Parting } from "./part-numbers";

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

/** Total first: where a number at the end is the sum of what is before it, the line is parted so. */
function withTotal(rest: string, { count, typical }: Parting): readonly string[] | null {
  const pieces = rest.split(" ");
  for (let length = 1; length <= Math.min(4, pieces.length - 1); length += 1) {
    const total = pieces.slice(-length).join(" ");
    const values = plainCells(pieces.slice(0, -length).join(" "), { count: count - 1, typical });
    const sum = values.reduce((all, value) => all + sizeOf(value), 0);
    // Rounded parts miss their rounded sum by less than half a unit each.
    if (Math.abs(sum - sizeOf(total)) < (values.length + 1) / 2 && sum !== 0) {
      return [...values, ...Array<string>(count - 1 - values.length).fill(""), total];
    }
  }
  return null;
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
