import { numberOf, type Datum } from "../../../core/model/datum";
import type { ProvedFormula } from "../../proof/convention";
import { incomeRows } from "../../proof/income-rows";
import { readRowWords } from "../../wording/row-words";
import { findSums } from "../../sums/structure";
import type { ProofColumn, ProofGroup, ProofTable } from "../proof-table";
import { conventionOf, isAmount } from "./convention";
import { columnsIn, sumColumnsOf } from "./proof";

/**
 * The table with the dashes of its amounts as zeros, on the rows where the printed deviation proves that they are: in
 * "– | 45 | −45" nothing was budgeted. Where it does not, or where there is no deviation, a dash says nothing.
 */
export function withProvedDashes(table: ProofTable): ProofTable {
  const all = [...table.columns, ...table.partColumns];
  const groups = [
    ...table.groups.map((group) => columnsIn(table.columns, group)),
    ...table.partGroups.map((group) => columnsIn(all, group)),
  ];
  if (!groups.some(hasDashes)) return table;
  const zeros = provedZeros(table, groups);
  const read = (column: ProofColumn): ProofColumn => {
    const own = isPrinted(column) ? zeros.get(column.column) : undefined;
    const data = column.data.map((datum, row) => (own?.get(row) === true ? asZero(datum) : datum));
    return own ? { ...column, data } : column;
  };
  return {
    ...table,
    columns: table.columns.map(read),
    partColumns: table.partColumns.map(read),
  };
}

/** By column and row: whether a dash is a zero. One that any group's proof contradicts is none. */
type Zeros = ReadonlyMap<number, ReadonlyMap<number, boolean>>;

function provedZeros(table: ProofTable, groups: readonly (readonly ProofColumn[])[]): Zeros {
  const wording = table.rows.map(readRowWords);
  const amounts = table.columns.filter((column) => isAmount(column.role) && isPrinted(column));
  const isIncome = incomeRows(table.rows, findSums(wording, sumColumnsOf(amounts)).sums);
  const formulas = [...table.groups, ...table.partGroups].map(({ formula }) => formula);
  const zeros = new Map<number, Map<number, boolean>>();
  for (const [at, columns] of groups.entries()) {
    const proof = proofWithZeros(table, columns, isIncome, formulas[at]);
    if (!proof) continue;
    for (const { column, data } of columns.filter(isPrinted)) {
      if (column !== proof.minuend.column && column !== proof.subtrahend.column) continue;
      const known = zeros.get(column) ?? new Map<number, boolean>();
      zeros.set(column, known);
      for (const row of [...proof.proved, ...proof.broken]) {
        const isProved = proof.proved.includes(row);
        if (isDash(data[row])) known.set(row, isProved && known.get(row) !== false);
      }
    }
  }
  return zeros;
}

/** How the rows fare with dashes as zeros, by the formula of the rows without them; by their own where there are none. */
function proofWithZeros(
  { title, place }: ProofTable,
  columns: readonly ProofColumn[],
  isIncome: readonly boolean[],
  given: ProofGroup["formula"],
): ProvedFormula | null {
  if (!hasDashes(columns)) return null;
  const prove = (among: readonly ProofColumn[], formula: ProofGroup["formula"]) =>
    conventionOf({ title, place, columns: among, isIncome, ...(formula && { formula }) }).proof;
  const filled = columns.map((column) =>
    isAmount(column.role)
      ? { ...column, data: column.data.map((datum) => (isDash(datum) ? asZero(datum) : datum)) }
      : column,
  );
  const plain = prove(columns, given);
  return prove(filled, plain?.formula ?? given);
}

/** Whether an amount is a dash on a row with a deviation. */
function hasDashes(columns: readonly ProofColumn[]): boolean {
  const deviation = columns.find(({ role }) => role === "deviation");
  return columns.some(
    ({ role, data }) =>
      isAmount(role) &&
      data.some((datum, row) => isDash(datum) && numberOf(deviation?.data[row]) !== null),
  );
}

/** A column that is made of others has no dashes of its own. */
function isPrinted({ parts }: ProofColumn): boolean {
  return parts === undefined;
}

function isDash(datum: Datum | undefined): boolean {
  return datum?.kind === "mark" && datum.mark === "none";
}

/** A number that stands in its cell as a dash: it follows the cell when somebody types one there. */
function asZero(datum: Datum): Datum {
  return datum.kind === "mark"
    ? { kind: "number", value: 0, as: "text", text: datum.text, source: datum.source }
    : datum;
}
