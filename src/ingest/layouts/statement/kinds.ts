import type { Datum } from "../../../core/model/datum";
import type { Convention, RowKind, StatementRow } from "../../../core/model/statement";
import { fold, splitReferences } from "../../cells/text";
import type { ProofColumn, ProofTable } from "../proof-table";
import { columnsIn, type TableProof } from "./proof";

/** The rows of a proved table's statement number `at`: those with a number in its columns. */
export function statementRowsOf(
  table: ProofTable,
  proof: TableProof,
  at: number,
): { readonly rows: readonly StatementRow[]; readonly convention: Convention } {
  const stated = proof.conventions[at];
  const formula = stated?.proof ?? null;
  const group = table.groups[at];
  const own = group ? columnsIn(table.columns, group) : [];
  const used = table.rows.flatMap((_, row) => (hasNumber(own, row) ? row : []));
  const placeOf = new Map(used.map((row, at) => [row, at]));
  const places = (rows: readonly number[]): readonly number[] =>
    rows.flatMap((row) => placeOf.get(row) ?? []);

  const totals = new Map(
    proof.structure.sums.filter(({ kind }) => kind === "column-sum").map((sum) => [sum.total, sum]),
  );
  const kindOf = kindReader(proof);
  const keys = new Set<string>();
  const rows = used.map((row): StatementRow => {
    const label = table.rows[row]?.label ?? "";
    const terms = totals.get(row)?.terms ?? [];
    const isPlain = terms.every(({ sign }) => sign === 1);
    return {
      key: uniqueKey(label, keys),
      label: splitReferences(label).text,
      kind: kindOf(row),
      parts: isPlain ? places(terms.map((term) => term.row)) : [],
      cells: cellsOf(own, row),
      ...(formula?.reversed.includes(row) === true && { reversed: true as const }),
    };
  });
  const { rowsBroken, ...convention } = stated?.convention ?? NO_CONVENTION;
  return { rows, convention: { ...convention, rowsBroken: places(rowsBroken) } };
}

const NO_CONVENTION: Convention = { formula: null, rowsProved: 0, rowsBroken: [] };

function kindReader({ wording, structure }: TableProof): (row: number) => RowKind {
  const sums = structure.sums.filter(({ kind }) => kind === "column-sum");
  const totals = new Set(sums.map(({ total }) => total));
  const inSum = new Set(sums.flatMap(({ terms }) => terms.map(({ row }) => row)));
  const lastTotal = Math.max(-1, ...totals);
  return (row) => {
    if (structure.ofWhich.has(row)) return "of-which";
    if (totals.has(row)) return "total";
    if (inSum.has(row)) return "area";
    if (wording[row]?.wording === "total") return "total";
    const isBeside = totals.size > 0 && row > lastTotal;
    return isBeside || wording[row]?.wording === "special" ? "special" : "area";
  };
}

function cellsOf(columns: readonly ProofColumn[], row: number): StatementRow["cells"] {
  return Object.fromEntries(
    columns.flatMap(({ role, data }): [string, Datum][] => {
      const datum = data[row];
      return role !== null && datum ? [[role, datum]] : [];
    }),
  );
}

function hasNumber(columns: readonly ProofColumn[], row: number): boolean {
  return columns.some(({ data }) => data[row]?.kind === "number");
}

/** The folded label; equal labels are numbered in their order. */
function uniqueKey(label: string, taken: Set<string>): string {
  const base = fold(splitReferences(label).text);
  let key = base;
  for (let number = 2; taken.has(key); number += 1) key = `${base} (${number})`;
  taken.add(key);
  return key;
}
