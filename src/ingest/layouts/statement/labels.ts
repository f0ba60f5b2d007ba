import { CellKind, kindAt, numberAt, textAt, type Sheet } from "../../grid";
import { COST_WORDS, INCOME_WORDS, NET_WORDS, OF_WHICH_WORDS } from "../../synonyms/rows";
import { fold, squeeze } from "../../cells/text";
import { isWord, startsWithWord } from "../../wording/words";
import { isGeneric, wordsIn } from "../label-cells";
import type { StatementHeader } from "./header";

export interface StatementLabel {
  readonly text: string;
  /** The row's own words, without those that tell it apart from rows of the same words. */
  readonly name: string;
  /** How far the label is set in by columns, spaces, dashes or numbering ("1.2"); only comparisons mean something. */
  readonly level: number;
}

/** The labels of a statement's rows, by row; null for rows that have none. */
export type RowLabels = ReadonlyMap<number, StatementLabel | null>;

/**
 * Labels as the rows name themselves: by their words, or by a bare account number where the column is headed so. Equal
 * labels are told apart by the words beside them ("IFO, Löner"), or by the area that stands once above them, in a column of
 * its own or over its income, costs and net.
 */
export function statementLabels(sheet: Sheet, header: StatementHeader, end: number): RowLabels {
  const { left, labelColumn } = header;
  const right = (header.columns[0]?.column ?? 1) - 1;
  const labels = new Map<number, string | null>();
  const counts = new Map<string, number>();
  const beside = new Map<number, string>();
  let area: string | null = null;
  /** The nearest label above that is no side of the net: "Gator" over "Intäkter", "Kostnader" and "Netto". */
  let section: string | null = null;
  for (let row = header.bottom + 1; row <= end; row += 1) {
    const label =
      wordsIn(sheet, row, labelColumn, right) ??
      wordsIn(sheet, row, left, right) ??
      accountAt(sheet, header, row);
    labels.set(row, label);
    area = wordsIn(sheet, row, left, labelColumn - 1) ?? area;
    if (label === null) continue;
    counts.set(fold(label), (counts.get(fold(label)) ?? 0) + 1);
    if (isSide(label)) {
      if (section !== null) beside.set(row, `${section}, ${label}`);
    } else if (!startsWithWord(label, OF_WHICH_WORDS)) section = label;
    const further = wordsIn(sheet, row, labelColumn + 1, right);
    if (further !== null && further !== label) beside.set(row, `${label}, ${further}`);
    else if (area !== null && area !== label) beside.set(row, `${area}, ${label}`);
  }
  return new Map(
    [...labels].map(([row, label]) => {
      const isRepeated = label !== null && (counts.get(fold(label)) ?? 0) > 1;
      const text = isRepeated ? (beside.get(row) ?? label) : label;
      return [
        row,
        label === null || text === null
          ? null
          : { text, name: label, level: levelOf(sheet, header, row, label) },
      ];
    }),
  );
}

function isSide(label: string): boolean {
  return isWord(label, SIDE_WORDS);
}

const SIDE_WORDS = [...INCOME_WORDS, ...COST_WORDS, ...NET_WORDS];

function levelOf(
  { grid }: Sheet,
  { left, labelColumn, columns }: StatementHeader,
  row: number,
  label: string,
): number {
  const right = columns[0]?.column ?? labelColumn + 1;
  for (let column = left; column < right; column += 1) {
    const raw = textAt(grid, row, column);
    if (squeeze(raw) !== label) continue;
    const spaces = /^\s*/.exec(raw)?.[0].length ?? 0;
    const isListed = /^\s*[-\u2010-\u2015\u2212\u2022·]/.test(raw) ? 1 : 0;
    const depth = /^\s*\d+(?:\.\d+)*/.exec(raw)?.[0].split(".").length ?? 0;
    return (column - labelColumn) * 1000 + spaces * 20 + isListed * 10 + depth;
  }
  return 0;
}

const ACCOUNT = /^\d{2,8}$/;

/** "5010" under "Konto", as number or text; null elsewhere, for a number may be an amount. */
function accountAt(sheet: Sheet, header: StatementHeader, row: number): string | null {
  const { grid } = sheet;
  const { labelColumn } = header;
  const heading = wordsIn(sheet, header.bottom, labelColumn, labelColumn);
  if (heading === null || !isGeneric(heading)) return null;
  const text =
    kindAt(grid, row, labelColumn) === CellKind.number
      ? String(numberAt(grid, row, labelColumn))
      : squeeze(textAt(grid, row, labelColumn));
  return ACCOUNT.test(text) ? text : null;
}
