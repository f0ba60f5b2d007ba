import type { Finding } from "../../../core/model/finding";
import type { InvestmentTable } from "../../../core/model/investment";
import type { AmountRole } from "../../../core/model/statement";
import { proveFormula, type AmountNumbers } from "../../proof/convention";
import { diagnose } from "../../proof/diagnosis";
import type { Equation } from "../../proof/equation";
import { netEquations, rowEquations, sumEquations } from "../../proof/equations";
import { readRowWords } from "../../wording/row-words";
import { findSums } from "../../sums/structure";
import type { SumColumn } from "../../sums/sums";
import { correctionFinding } from "../statement/findings";
import type { ProofColumn } from "../proof-table";
import { sumColumnsOf } from "../statement/proof";

/** The cells of an investment table that break its own equations: sums, of-which rows, net of payments, deviations. */
export function investmentErrors({ columns, rows }: InvestmentTable): readonly Finding[] {
  const labelled = rows.map(({ label }, row) => ({ row, label, section: null, level: 0 }));
  const cells: readonly ProofColumn[] = columns.map(({ role, label, column }, at) => ({
    role,
    label,
    column,
    data: rows.flatMap((row) => row.cells[at] ?? []),
  }));
  const numbers = sumColumnsOf(cells);
  const { sums } = findSums(labelled.map(readRowWords), numbers);
  const corrections = diagnose(
    { values: numbers.map(({ values }) => values), steps: numbers.map(({ step }) => step) },
    [...deviations(columns, numbers), ...nets(columns, numbers), ...sumEquations(sums, numbers)],
  );
  return corrections.flatMap((each) => correctionFinding(each, { rows: labelled }, cells));
}

type Columns = InvestmentTable["columns"];

function deviations(columns: Columns, numbers: readonly SumColumn[]): readonly Equation[] {
  const deviation = columns.findIndex(({ role }) => role === "deviation");
  const amounts = columns.flatMap(({ role, part }, at): readonly AmountNumbers[] =>
    role === "deviation" || part !== "net"
      ? []
      : [{ role: role satisfies AmountRole, column: at, values: numbers[at]?.values ?? [] }],
  );
  const proof = proveFormula(numbers[deviation]?.values ?? [], amounts, []);
  if (!proof) return [];
  const { minuend, subtrahend } = proof;
  return rowEquations(proof, {
    deviation,
    minuend: [{ column: minuend.column, sign: 1 }],
    subtrahend: [{ column: subtrahend.column, sign: 1 }],
  });
}

/** The net of each amount that is also given as payments out and in. */
function nets(columns: Columns, numbers: readonly SumColumn[]): readonly Equation[] {
  return columns.flatMap(({ role, part }, net) => {
    if (part !== "net") return [];
    const at = (side: "out" | "in"): number =>
      columns.findIndex((each) => each.role === role && each.part === side);
    return netEquations({ net, parts: [at("out"), at("in")] }, numbers);
  });
}
