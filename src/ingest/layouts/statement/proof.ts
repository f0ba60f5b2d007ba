import { numberOf, type Datum } from "../../../core/model/datum";
import type { Finding } from "../../../core/model/finding";
import { diagnose } from "../../proof/diagnosis";
import type { AmountNumbers } from "../../proof/convention";
import type { Equation } from "../../proof/equation";
import { netEquations, rowEquations, sumEquations, type AmountParts } from "../../proof/equations";
import { incomeRows } from "../../proof/income-rows";
import { printedStep } from "../../proof/rounding";
import { readRowWords } from "../../wording/row-words";
import { slipCorrections } from "../../sums/slip-corrections";
import { findSums, type SumStructure } from "../../sums/structure";
import type { SumColumn, SumRow } from "../../sums/sums";
import { conventionOf, isAmount, type StatementConvention } from "./convention";
import { correctionFinding } from "./findings";
import { percentErrors } from "./percent";
import type { ProofColumn, ProofGroup, ProofTable } from "../proof-table";

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
  const printed = [...table.columns, ...table.partColumns]
    .filter(({ role, parts }) => role !== "deviation-percent" && parts === undefined)
    .sort((a, b) => a.column - b.column);
  const amounts = printed.filter(({ role }) => role !== "deviation");
  const isIncome = incomeRows(table.rows, findSums(wording, sumColumnsOf(amounts)).sums);
  const prove = (group: ProofGroup, among: readonly ProofColumn[]): ProvedGroup => {
    const own = columnsIn(among, group);
    const { title, place } = table;
    const formula = group.formula && { formula: group.formula };
    const convention = conventionOf({ title, place, columns: own, isIncome, ...formula });
    return { columns: own, convention };
  };
  const groups = table.groups.map((group) => prove(group, table.columns));
  // A column made of others stands in the place of the first of them, which is meant here.
  const all = [...table.partColumns, ...table.columns];
  const partGroups = table.partGroups.map((group) => prove(group, all));
  // A deviation that nothing explains says nothing of the sums either.
  const dropped = new Set(
    [...groups, ...partGroups].filter(isUnproved).map((group) => deviationIn(group)?.column),
  );
  const columns = printed.filter(({ column }) => !dropped.has(column));
  const sumColumns = sumColumnsOf(columns);
  const structure = findSums(wording, sumColumns);

  const at = (column: number): number => columns.findIndex((each) => each.column === column);
  const values = sumColumns.map((column) => column.values);
  const corrections = [
    ...diagnose({ values, steps: sumColumns.map(({ step }) => step) }, [
      ...[...groups, ...partGroups].flatMap((group) => deviationEquations(group, at)),
      ...table.nets.flatMap(({ net, parts }) =>
        netEquations({ net: at(net), parts: parts.map(at) }, sumColumns),
      ),
      ...sumEquations(structure.sums, sumColumns),
    ]),
    ...slipCorrections(structure.sums, sumColumns),
  ];
  const wrongRows = new Set(corrections.map(({ cell }) => cell.row));
  return {
    wording,
    structure,
    conventions: groups.map(({ convention }) => convention),
    findings: [
      ...groups.flatMap(({ convention }) => convention.findings),
      ...corrections.flatMap((correction) => correctionFinding(correction, table, columns)),
      ...groups.flatMap(({ columns: own, convention: { proof } }) =>
        proof ? percentErrors(table.rows, own, proof, wrongRows) : [],
      ),
    ],
  };
}

/** The columns of one group, with how its deviation is computed. */
interface ProvedGroup {
  readonly columns: readonly ProofColumn[];
  readonly convention: StatementConvention;
}

/** The row equations of a printed deviation; one that is made of several is checked part by part. */
function deviationEquations(
  group: ProvedGroup,
  at: (column: number) => number,
): readonly Equation[] {
  const { proof } = group.convention;
  const deviation = deviationIn(group);
  if (!proof || !deviation || deviation.parts !== undefined) return [];
  const partsOf = ({ column }: AmountNumbers): AmountParts => {
    const parts = group.columns.find((each) => each.column === column)?.parts;
    return (parts ?? [{ column, sign: 1 }]).map((part) => ({ ...part, column: at(part.column) }));
  };
  return rowEquations(proof, {
    deviation: at(deviation.column),
    minuend: partsOf(proof.minuend),
    subtrahend: partsOf(proof.subtrahend),
  });
}

function deviationIn({ columns }: Pick<ProvedGroup, "columns">): ProofColumn | undefined {
  return columns.find(({ role }) => role === "deviation");
}

/** Whether a deviation stands beside two amounts that it could be the difference of, and is not. */
function isUnproved(group: ProvedGroup): boolean {
  return (
    group.convention.proof === null &&
    deviationIn(group) !== undefined &&
    group.columns.filter(({ role }) => isAmount(role)).length >= 2
  );
}

/** The group's columns, with the roles they have in it. */
export function columnsIn(
  among: readonly ProofColumn[],
  { columns }: ProofGroup,
): readonly ProofColumn[] {
  return columns.flatMap(({ role, column }) => {
    const found = among.find((each) => each.column === column);
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
