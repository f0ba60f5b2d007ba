import { numberOf, type Datum } from "../../core/model/datum";
import type { Finding } from "../../core/model/finding";
import type { CellPlace } from "../../core/model/place";
import type {
  AmountRole,
  ColumnRole,
  Convention,
  RowKind,
  StatementRow,
} from "../../core/model/statement";
import { proveFormula, type AmountNumbers, type ProvedFormula } from "../convention";
import { diagnose, type Correction } from "../diagnosis";
import { rowEquations, sumEquations } from "../equations";
import { printedStep } from "../rounding";
import { isIncomeRow, readRowWords } from "../row-words";
import { findSums, type LeftOut, type SumStructure } from "../sum-structure";
import type { SumRow } from "../sums";
import { fold, splitReferences } from "../text";
import type { LabelledRow } from "./statement-rows";

export interface ProofColumn {
  readonly role: ColumnRole;
  readonly label: string;
  readonly column: number;
  readonly data: readonly Datum[];
}

export interface StatementTable {
  readonly title: string;
  readonly place: CellPlace;
  readonly rows: readonly LabelledRow[];
  readonly columns: readonly ProofColumn[];
}

export interface StatementProof {
  readonly rows: readonly StatementRow[];
  readonly convention: Convention;
  readonly findings: readonly Finding[];
}

/** Proves a statement's sign convention and sums from its own numbers, and finds the cells that break them. */
export function proveStatement(table: StatementTable): StatementProof {
  const numeric = table.columns.filter(({ role }) => role !== "deviation-percent");
  const formula = formulaOf(table, numeric);
  // A deviation that nothing explains says nothing of the sums either.
  const isUnproved = formula === null && numeric.filter(({ role }) => isAmount(role)).length >= 2;
  const columns = numeric.filter(({ role }) => !isUnproved || role !== "deviation");
  const values = columns.map(({ data }) => data.map(numberOf));
  const wording = table.rows.map(({ label, section }) => readRowWords(label, section));
  const hidden = columns.map(({ data }) => data.map(hidesNumber));
  const sumColumns = columns.map(({ role }, at) => ({
    values: values[at] ?? [],
    hidden: hidden[at] ?? [],
    known: (values[at] ?? []).map((value) => value !== null),
    isDeviation: role === "deviation",
    step: printedStep(values[at] ?? []),
  }));
  const structure = findSums(wording, sumColumns);

  const at = (column: number): number => columns.findIndex((each) => each.column === column);
  const equations = [
    ...(formula
      ? rowEquations(formula, {
          deviation: columns.findIndex(({ role }) => role === "deviation"),
          minuend: at(formula.minuend.column),
          subtrahend: at(formula.subtrahend.column),
        })
      : []),
    ...sumEquations(structure.sums, sumColumns),
  ];
  const corrections = diagnose({ values, steps: values.map(printedStep) }, equations);
  return {
    rows: statementRowsOf(table, wording, structure, formula),
    convention: {
      formula: formula?.formula ?? null,
      rowsProved: formula?.proved.length ?? 0,
      rowsBroken: formula?.broken ?? [],
    },
    findings: [
      ...(isUnproved ? unproved(table) : []),
      ...[
        ...corrections,
        ...structure.leftOut.flatMap((each) => missedRow(each, columns, values)),
      ].flatMap((correction) => findingOf(correction, table, columns)),
    ],
  };
}

function formulaOf(table: StatementTable, columns: readonly ProofColumn[]): ProvedFormula | null {
  const deviation = columns.find(({ role }) => role === "deviation");
  const amounts = columns.flatMap(({ role, column, data }): AmountNumbers | [] =>
    isAmount(role) ? { role, column, values: data.map(numberOf) } : [],
  );
  const isIncome = table.rows.map(({ label }) => isIncomeRow(label));
  return deviation ? proveFormula(deviation.data.map(numberOf), amounts, isIncome) : null;
}

function isAmount(role: ColumnRole): role is AmountRole {
  return role === "actual" || role === "budget" || role === "forecast" || role === "accounts";
}

/** "–" is nothing and may be left out of a sum; other marks and words stand for a number we do not see. */
function hidesNumber(datum: Datum): boolean {
  return datum.kind === "mark" && datum.mark !== "none";
}

function statementRowsOf(
  table: StatementTable,
  wording: readonly SumRow[],
  { sums, ofWhich }: SumStructure,
  formula: ProvedFormula | null,
): readonly StatementRow[] {
  const totals = new Map(
    sums.filter(({ kind }) => kind === "column-sum").map((sum) => [sum.total, sum]),
  );
  const inSum = new Set([...totals.values()].flatMap(({ terms }) => terms.map(({ row }) => row)));
  const lastTotal = Math.max(-1, ...totals.keys());
  const kindOf = (row: number): RowKind => {
    if (ofWhich.has(row)) return "of-which";
    if (totals.has(row)) return "total";
    if (inSum.has(row)) return "area";
    if (wording[row]?.wording === "total") return "total";
    const isBeside = totals.size > 0 && row > lastTotal;
    return isBeside || wording[row]?.wording === "special" ? "special" : "area";
  };
  const keys = new Set<string>();
  return table.rows.map(({ label }, row) => {
    const terms = totals.get(row)?.terms ?? [];
    const isPlain = terms.every(({ sign }) => sign === 1);
    return {
      key: uniqueKey(label, keys),
      label: splitReferences(label).text,
      kind: kindOf(row),
      parts: isPlain ? terms.map((term) => term.row) : [],
      cells: Object.fromEntries(
        table.columns.flatMap(({ role, data }) => (data[row] ? [[role, data[row]]] : [])),
      ),
      ...(formula?.reversed.includes(row) && { reversed: true as const }),
    };
  });
}

/** The folded label; equal labels are numbered in their order. */
function uniqueKey(label: string, taken: Set<string>): string {
  const base = fold(splitReferences(label).text);
  let key = base;
  for (let number = 2; taken.has(key); number += 1) key = `${base} (${number})`;
  taken.add(key);
  return key;
}

/** Rows that must deviate before an unexplained column of deviations is worth a word. */
const ENOUGH_ROWS = 2;

function unproved({ title, place, columns }: StatementTable): readonly Finding[] {
  const data = columns.find(({ role }) => role === "deviation")?.data ?? [];
  const telling = data.filter((datum) => (numberOf(datum) ?? 0) !== 0);
  if (telling.length < ENOUGH_ROWS) return [];
  return [
    {
      code: "convention-unproved",
      severity: "warning",
      cause: "other",
      place,
      published: null,
      expected: null,
      proposal: null,
      args: { title },
    },
  ];
}

/** One finding for a total that misses a row, at its first amount; the other columns follow from the same range. */
function missedRow(
  { total, row, parts }: LeftOut,
  columns: readonly ProofColumn[],
  values: readonly (readonly (number | null)[])[],
): Correction | [] {
  const column = columns.findIndex(
    ({ role }, at) => role !== "deviation" && (values[at]?.[row] ?? 0) !== 0,
  );
  const numbers = values[column];
  const published = numbers?.[total] ?? null;
  if (!numbers || published === null) return [];
  const expected = [...parts, row].reduce((sum, part) => sum + (numbers[part] ?? 0), 0);
  const step = printedStep(numbers);
  return {
    cell: { row: total, column },
    code: "column-sum",
    published,
    expected: Number((Math.round(expected / step) * step).toFixed(6)),
    cause: "row-left-out",
  };
}

function findingOf(
  { cell, code, published, expected, cause }: Correction,
  table: StatementTable,
  columns: readonly ProofColumn[],
): Finding | [] {
  const column = columns[cell.column];
  const datum = column?.data[cell.row];
  if (!column || !datum) return [];
  const label = table.rows[cell.row]?.label ?? "";
  return {
    code,
    severity: "error",
    cause,
    place: datum.source,
    published,
    expected,
    proposal: expected,
    args: { label, column: column.label, published, expected, cause },
  };
}
