import type { Finding } from "../../../core/model/finding";
import type { Recognised } from "../../../core/model/recognised";
import type { Reading } from "../../cells/cell";
import { cellFindings } from "../../proof/cell-findings";
import { diagnose } from "../../proof/diagnosis";
import { sumEquations } from "../../proof/equations";
import { findSums } from "../../sums/structure";
import type { Sheet } from "../../grid";
import type { AskTable } from "../../table-settings";
import { readRowWords } from "../../wording/row-words";
import type { ProofColumn } from "../proof-table";
import type { AssignedColumns } from "./columns";
import { correctionFinding } from "./findings";
import { sumColumnsOf } from "./proof";
import { columnData, type LabelledRow } from "./rows";

export interface DeviationTable {
  readonly table: Pick<Recognised, "range" | "title" | "unit">;
  readonly rows: readonly LabelledRow[];
  readonly roles: AssignedColumns["roles"];
  readonly reading: Reading;
  readonly askTable: AskTable;
}

/**
 * A table of deviations alone: what a cause has done to the costs and to the income of each area, by now and in the full
 * year. It gives no statement, for what was budgeted stands elsewhere, but its sums are checked. Null for deviations that
 * are not divided so, as those of one month after another.
 */
export function readDeviations(
  sheet: Sheet,
  { table, rows, roles, reading, askTable }: DeviationTable,
): { readonly table: Recognised; readonly findings: readonly Finding[] } | null {
  const sides = new Set(roles.map(({ heading }) => heading.part));
  const isDivided = sides.has("costs") && sides.has("income");
  if (!isDivided || roles.some(({ role }) => role !== "deviation")) return null;
  // Nothing explains them, so they are amounts like any other.
  const columns = roles.map(({ heading, column }): ProofColumn => ({
    ...{ role: null, label: heading.text, column },
    data: columnData(sheet, rows, column, reading),
  }));
  const numbers = sumColumnsOf(columns);
  const { sums } = findSums(rows.map(readRowWords), numbers);
  const { key: setting, correction } = askTable(sheet.name, table.title, "table");
  const found = { ...table, kind: "deviations", convention: null, setting } as const;
  if (correction.isLeftOut) return { table: { ...found, leftOut: true }, findings: [] };
  const corrections = diagnose(
    { values: numbers.map(({ values }) => values), steps: numbers.map(({ step }) => step) },
    sumEquations(sums, numbers),
  );
  return {
    table: found,
    findings: [
      ...corrections.flatMap((each) => correctionFinding(each, { rows }, columns)),
      ...cellFindings(columns.flatMap(({ data }) => data)),
    ],
  };
}
