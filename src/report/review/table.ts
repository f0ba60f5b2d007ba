import type { Unit } from "../../core/model/unit";
import { parseNumber } from "../../ingest/cells/number";
import { moneyUnitIn } from "../../ingest/cells/units";
import type { CellClaim } from "./model";

/** A line of a text, its number from 1. */
export interface Line {
  readonly text: string;
  readonly line: number;
}

/** The claims in the cells of a table, tabs between them. `title` is the last line of text above it. */
export function tableClaims(
  lines: readonly Line[],
  title: string,
  table: number,
): readonly CellClaim[] {
  const rows = lines.map(({ text }) => text.split("\t").map((cell) => cell.trim()));
  const first = rows.findIndex((cells) => cells.slice(1).some(isAmount));
  const above = rows.slice(0, Math.max(first, 0));
  const headOf = (at: number): string => above.flatMap((cells) => cells[at] ?? []).join(" ");
  const unit = unitOf([...above.flat(), ...rows.map(([label = ""]) => label), title]);
  return lines.flatMap(({ line }, row) => {
    const cells = rows[row] ?? [];
    if (row < first) return [];
    const isNumbered = /^\d{1,3}\.?$/.test(cells[0] ?? "") && /\p{L}/u.test(cells[1] ?? "");
    const isLabel = (cell: string): boolean => /\p{L}/u.test(cell) && parseNumber(cell) === null;
    const label = cells.find(isLabel) ?? cells[0] ?? "";
    let column = 1;
    return cells.flatMap((cell, at) => {
      const start = column;
      column += cell.length + 1;
      const number = cell === "" || (isNumbered && at === 0) ? null : parseNumber(cell);
      if (number === null || isYear(cell)) return [];
      const head = headOf(at);
      const own = number.unit ?? unitOf([head]) ?? unit;
      const decimals = /,(\d+)\D*$/.exec(cell)?.[1]?.length ?? 0;
      const claim: CellClaim = {
        text: cell,
        line,
        column: start,
        value: number.value,
        unit: own,
        step: 10 ** -decimals * (own === "percent" ? 0.01 : 1),
        isSigned: true,
        hedge: null,
        table,
        row,
        cell: at,
        label,
        head,
        title,
      };
      return [claim];
    });
  });
}

function isAmount(cell: string): boolean {
  return parseNumber(cell) !== null && !isYear(cell);
}

function isYear(cell: string): boolean {
  return /^(?:19|20)\d{2}$/.test(cell);
}

function unitOf(texts: readonly string[]): Unit | null {
  for (const text of texts) {
    const unit = moneyUnitIn(text);
    if (unit) return unit;
  }
  return null;
}
