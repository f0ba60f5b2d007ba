import { numberOf, type Datum } from "../../core/model/datum";
import type { Finding } from "../../core/model/finding";
import { diagnose } from "../diagnosis";
import { rowEquations, sumEquations } from "../equations";
import { incomeRows } from "../income-rows";
import { printedStep } from "../rounding";
import { readRowWords } from "../row-words";
import { slipCorrections } from "../slip-corrections";
import { findSums, type SumStructure } from "../sum-structure";
import type { SumColumn, SumRow } from "../sums";
import { conventionOf, isAmount, type StatementConvention } from "./statement-convention";
import { correctionFinding } from "./statement-findings";
import { percentErrors } from "./statement-percent";
import type { ProofColumn, ProofGroup, ProofTable } from "./proof-table";

export interface TableProof {
  readonly wording: readonly SumRow[];
  readonly structure: SumStructure;
  /** How the deviation of each group is computed. */
  readonly conventions: readonly StatementConvention[];
  readonly findings: readonly Finding[];
}

/** Proves a table's sign conventions and sums from its own numbers, and finds the cells that break them. */
export function proveTable(table: ProofTable): TableProof {
  const wording = table.rows.map(readRowWords);
  const numeric = table.columns.filter(({ role }) => role !== "deviation-percent");
  const amounts = numeric.filter(({ role }) => role !== "deviation");
  const isIncome = incomeRows(table.rows, findSums(wording, sumColumnsOf(amounts)).sums);
  const conventions = table.groups.map((group) =>
    conventionOf({
      title: table.title,
      place: table.place,
      columns: columnsOf(table, group),
      isIncome,
      ...(group.formula && { formula: group.formula }),
    }),
  );
  // A deviation that nothing explains says nothing of the sums either.
  const unproved = table.groups.filter(
    (group, at) => conventions[at]?.proof === null && isCheckable(group),
  );
  const dropped = new Set(unproved.map((group) => deviationIn(group)?.column));
  const columns = numeric.filter(({ column }) => !dropped.has(column));
  const sumColumns = sumColumnsOf(columns);
  const structure = findSums(wording, sumColumns);

  const at = (column: number | undefined): number =>
    columns.findIndex((each) => each.column === column);
  const deviations = table.groups.flatMap((group, index) => {
    const proof = conventions[index]?.proof;
    if (!proof) return [];
    return rowEquations(proof, {
      deviation: at(deviationIn(group)?.column),
      minuend: at(proof.minuend.column),
      subtrahend: at(proof.subtrahend.column),
    });
  });
  const values = sumColumns.map((column) => column.values);
  const corrections = [
    ...diagnose({ values, steps: sumColumns.map(({ step }) => step) }, [
      ...deviations,
      ...sumEquations(structure.sums, sumColumns),
    ]),
    ...slipCorrections(structure.sums, sumColumns),
  ];
  const wrongRows = new Set(corrections.map(({ cell }) => cell.row));
  const percents = table.groups.flatMap((group, index) => {
    const proof = conventions[index]?.proof;
    return proof ? percentErrors(table.rows, columnsOf(table, group), proof, wrongRows) : [];
  });
  return {
    wording,
    structure,
    conventions,
    findings: [
      ...conventions.flatMap(({ findings }) => findings),
      ...corrections.flatMap((correction) => correctionFinding(correction, table, columns)),
      ...percents,
    ],
  };
}

function deviationIn({ columns }: ProofGroup): ProofGroup["columns"][number] | undefined {
  return columns.find(({ role }) => role === "deviation");
}

/** Whether a deviation stands beside two amounts that it could be the difference of. */
function isCheckable(group: ProofGroup): boolean {
  return (
    deviationIn(group) !== undefined &&
    group.columns.filter(({ role }) => isAmount(role)).length >= 2
  );
}

/** The group's columns, with the roles they have in it. */
export function columnsOf(table: ProofTable, { columns }: ProofGroup): readonly ProofColumn[] {
  return columns.flatMap(({ role, column }) => {
    const found = table.columns.find((each) => each.column === column);
    return found ? [{ ...found, role }] : [];
  });
}

export function sumColumnsOf(columns: readonly ProofColumn[]): readonly SumColumn[] {
  const seen = new Set<string>();
  return columns.map(({ role, data }): SumColumn => {
    const values = data.map(numberOf);
    const isDeviation = role === "deviation";
    const text = values.join(" ");
    const isEvidence = !isDeviation && !seen.has(text);
    seen.add(text);
    return {
      values,
      hidden: data.map(hidesNumber),
      isDeviation,
      step: printedStep(values),
      isEvidence,
    };
  });
}

/** "–" is nothing and may be left out of a sum; other marks and words stand for a number we do not see. */
function hidesNumber(datum: Datum): boolean {
  return datum.kind === "mark" && datum.mark !== "none";
}
