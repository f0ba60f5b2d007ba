import Papa from "papaparse";

/** What may part the cells of a line, the surest first: commas also stand in sentences and in Swedish numbers. */
const CANDIDATES = ["\t", ";", "|", ","] as const;
export type Delimiter = (typeof CANDIDATES)[number];

const SAMPLE_LINES = 200;
/** Lines that must have the width most lines have, of those with anything in them; titles and footnotes have not. */
const STEADY = 0.6;

/** What parts the cells of a text; null for a text without columns, such as a copy of a page. */
export function findDelimiter(text: string): Delimiter | null {
  const declared = /^sep=(.)\r?\n/.exec(text)?.[1];
  const named = CANDIDATES.find((one) => one === declared);
  if (named) return named;
  return CANDIDATES.find((delimiter) => parts(text, delimiter)) ?? null;
}

function parts(text: string, delimiter: Delimiter): boolean {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: SAMPLE_LINES });
  const rows = data.filter((row) => row.some((cell) => cell.trim() !== ""));
  const wide = rows.filter((row) => row.length > 1);
  if (delimiter === "\t") return wide.length > 1;
  const width = commonest(wide.map((row) => row.length));
  const steady = wide.filter((row) => row.length === width);
  if (wide.length < 2 || steady.length < STEADY * rows.length) return false;
  return delimiter !== "," || (hasFigures(steady) && !isDecimalComma(steady));
}

/** "8,5 9,1" cut at its commas leaves "5 9": digits on both sides of a space that no number has there. */
function isDecimalComma(rows: readonly (readonly string[])[]): boolean {
  const cells = rows.flat();
  const cut = cells.filter((cell) => /\d (?!\d{3}(?!\d))[-\u2212]?\d/.test(cell.trim()));
  return cut.length > 0.2 * cells.length;
}

/** Sentences have commas too, but few figures between them. */
function hasFigures(rows: readonly (readonly string[])[]): boolean {
  const cells = rows.flat();
  return cells.filter((cell) => /\d/.test(cell)).length > 0.2 * cells.length;
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}
