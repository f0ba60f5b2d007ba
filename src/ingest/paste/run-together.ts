import { readLine, type LineKind } from "./line-kind";
import { partRow } from "./part-row";
import { isTableNote } from "./table-note";

/** Titles may stand a few lines above the months. */
const LINES_ABOVE = 4;

/**
 * Rows of cells from lines with the cells run together, as a copy of a PDF page has them: "2018 8 823 8 753 …" under
 * "Jan Feb …". The sentences before and behind the tables are left out, but for footnotes. Null without such a table.
 */
export function runTogether(lines: readonly string[]): readonly (readonly string[])[] | null {
  let isUnderMonths = false;
  const kinds = lines.map((line) => {
    const kind = readLine(line, isUnderMonths);
    isUnderMonths ||= kind.kind === "months";
    return kind;
  });
  const first = kinds.findIndex(({ kind }) => kind === "months");
  const last = kinds.findLastIndex(({ kind }) => kind === "values");
  if (first < 0 || last < first) return null;

  const isLabelled = kinds.some((one) => one.kind === "values" && one.labels.length > 0);
  const isYearly = kinds.some((one) => one.kind === "values" && one.year !== null);
  const lead = (label: string, year: string): readonly string[] => [
    ...(isLabelled ? [label] : []),
    ...(isYearly ? [year] : []),
  ];
  const rows: (readonly string[])[] = [];
  let months: Extract<LineKind, { kind: "months" }> | null = null;
  let typical: number | null = null;
  for (const [at, kind] of kinds.entries()) {
    const line = lines[at] ?? "";
    if (kind.kind === "months") {
      months = kind;
      const [label = "", year = ""] = kind.labels;
      const total = kind.total === null ? [] : [kind.total];
      // A year right above months would be read as theirs.
      if (rows.length > 0) rows.push([]);
      rows.push([
        ...(isLabelled && !isYearly ? [kind.labels.join(" ")] : lead(label, year)),
        ...kind.months,
        ...total,
      ]);
      typical = null;
    } else if (kind.kind === "values" && months) {
      const hasTotal = months.total !== null;
      const count = months.months.length + (hasTotal ? 1 : 0);
      const cells: readonly string[] =
        kind.rest === "" ? [] : partRow(kind.rest, { count, typical, hasTotal });
      rows.push([...lead(kind.labels.join(" "), kind.year ?? ""), ...cells]);
      typical = kind.labels.length > 0 ? null : (typicalOf(cells) ?? typical);
    } else if (isKept(line, at, first, last)) {
      rows.push([line]);
      typical = null;
    }
  }
  return rows;
}

function isKept(line: string, at: number, first: number, last: number): boolean {
  if (at >= first - LINES_ABOVE && at <= last) return true;
  return isTableNote(line);
}

function typicalOf(cells: readonly string[]): number | null {
  const sizes = cells
    .map((cell) => Number(cell.replace(/[^\d.,]/g, "").replace(",", ".")))
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? null;
}
