import type { TestCell } from "../../ingest/grid-of";
import type { Draw } from "../statements/draw";

/** What cells become when people and programs damage a table. */
const ODD: readonly [TestCell, ...TestCell[]] = [
  null,
  0,
  -1,
  1e15,
  Number.MAX_VALUE,
  "",
  " ",
  "-",
  "X2",
  "..",
  "1.234",
  "12,5 %",
  "Summa",
  "varav",
  "varav kostnader",
  "Avvikelse",
  "Budget 2020",
  "Utfall jan-aug 2020",
  "jan",
  "2020-08",
  "År",
  "Mått",
  "(((((((",
  "1 1 1 1 1 1 1 1",
  "å".repeat(3000),
  "\u0000\ud800",
  { error: "#REF!" },
  { date: 44_000 },
  { date: -1 },
  { percent: 0.5 },
  { uncalculated: true },
];

/** A sheet with some of its cells, rows and columns changed, moved, doubled or gone. */
export function mutatedCells(draw: Draw, given: readonly (readonly TestCell[])[]): TestCell[][] {
  const rows = given.map((row) => [...row]);
  const some = (list: readonly unknown[]): number => draw.between(0, Math.max(0, list.length - 1));
  for (let count = draw.between(1, 12); count > 0 && rows.length > 0; count -= 1) {
    const at = some(rows);
    const row = rows[at] ?? [];
    const column = some(row);
    switch (draw.pick(["cell", "cell", "swap", "drop", "double", "column", "insert"] as const)) {
      case "cell":
        row[column] = draw.pick(ODD);
        break;
      case "swap": {
        const other = rows[some(rows)] ?? [];
        [row[column], other[column]] = [other[column] ?? null, row[column] ?? null];
        break;
      }
      case "drop":
        rows.splice(at, 1);
        break;
      case "double":
        rows.splice(at, 0, [...row]);
        break;
      case "column":
        for (const each of rows) each.splice(column, 1);
        break;
      case "insert":
        for (const each of rows) each.splice(column, 0, draw.pick(ODD));
        break;
    }
  }
  // Cells put beyond a row's end leave holes behind.
  return rows.map((row) => Array.from(row, (cell) => cell ?? null));
}

const PIECES: readonly [string, ...string[]] = [
  ...(["\t", "\n", "\r", ";", ",", "|", '"', "'", " ", "\u00a0", "\u202f", "−", "–"] as const),
  ...["<", ">", "</", "<!--", "<row", "<c>", "&", "]]>", "<v>1e999</v>", '<c r="XFD1048576">'],
  ...["Summa", "1", "0", "-", "jan feb mar", "varav ", "99999999999999999999", "\ufeff", "\u0000"],
];

/** A text with pieces put in, taken out and moved. */
export function mutatedText(draw: Draw, given: string): string {
  let text = given;
  for (let count = draw.between(1, 10); count > 0; count -= 1) {
    const at = draw.between(0, text.length);
    const end = Math.min(text.length, at + draw.between(0, draw.pick([0, 1, 5, 60])));
    const middle = draw.chance(70) ? draw.pick(PIECES) : text.slice(at, end).repeat(2);
    text = text.slice(0, at) + middle + text.slice(end);
  }
  return text;
}

/** Bytes with some replaced, taken out or put in. */
export function mutatedBytes(draw: Draw, given: Uint8Array): Uint8Array {
  const bytes = Array.from(given);
  for (let count = draw.between(1, 6); count > 0; count -= 1) {
    const added = Array.from({ length: draw.between(0, 3) }, () => draw.between(0, 255));
    bytes.splice(draw.between(0, bytes.length), draw.between(0, 6), ...added);
  }
  return Uint8Array.from(bytes);
}
