import { numberOf, type Datum } from "../../../core/model/datum";
import type { Finding } from "../../../core/model/finding";
import type {
  InvestmentColumn,
  InvestmentRow,
  InvestmentTable,
} from "../../../core/model/investment";
import { yearOf, type Month } from "../../../core/model/month";
import type { Convention, RowKind } from "../../../core/model/statement";
import { isWords, parseCell, PLAIN_READING } from "../../cells/cell";
import { cellFindings, separatorFinding, unitAssumed } from "../../proof/cell-findings";
import { proveFormula, type AmountNumbers, type Numbers } from "../../proof/convention";
import type { Sheet } from "../../grid";
import { findPeriod } from "../../cells/period";
import { isIncomeRow } from "../../wording/row-words";
import { decideSeparators } from "../../cells/separators";
import { INVESTMENT_WORDS } from "../../synonyms/plans";
import { OF_WHICH_WORDS, TOTAL_WORDS } from "../../synonyms/rows";
import { moneyUnitIn } from "../../cells/units";
import { startsWithWord } from "../../wording/words";
import { uniqueKeys, wordsAt, type HeadedTable, type TableColumn } from "../headed-table";
import { investmentColumns } from "./columns";
import { contextOf } from "../table-context";
import { headsLabels, isAbout } from "../table-kinds";

export interface ReadInvestments {
  readonly table: InvestmentTable;
  readonly findings: readonly Finding[];
}

/** Reads investments against their budget; null for a table of another kind. */
export function readInvestments(
  sheet: Sheet,
  table: HeadedTable,
  reportMonth: Month | null,
): ReadInvestments | null {
  const context = contextOf(sheet, table);
  const label = labelColumn(sheet, table);
  if (!label || !isAbout([label.text, ...context.texts], INVESTMENT_WORDS)) return null;
  const columns = investmentColumns(table.columns, label.column);
  const roles = new Set(columns.map(({ role }) => role));
  if (!roles.has("budget") || !(roles.has("actual") || roles.has("forecast"))) return null;
  const labelled = table.rows.flatMap((row) => {
    const text = wordsAt(sheet, row, label.column);
    return text === null ? [] : { row, text };
  });
  const decided = decideSeparators(
    sheet,
    labelled.flatMap(({ row }) => columns.map(({ column }) => ({ row, column }))),
  );
  const texts = [...table.columns.map(({ text }) => text), ...context.texts];
  const found = texts.map(moneyUnitIn).find((unit) => unit !== null);
  const unit = found ?? "tkr";
  const reading = { ...PLAIN_READING, separators: decided.separators, unit };
  const keyOf = uniqueKeys();
  const rows = labelled.map(({ row, text }): InvestmentRow => ({
    key: keyOf(text),
    label: text,
    kind: kindOf(text),
    cells: columns.map(({ column }) => parseCell(sheet, row, column, reading)),
  }));
  const years = texts.flatMap((text) => findPeriod(text)?.year ?? []);
  const place = { sheet: sheet.name, row: table.top, column: label.column };
  return {
    table: {
      title: isAbout([context.title], INVESTMENT_WORDS) ? context.title : label.text,
      unit,
      year: years.length > 0 ? Math.max(...years) : reportMonth && yearOf(reportMonth),
      columns,
      rows,
      convention: conventionOf(columns, rows),
      range: context.range,
    },
    findings: [
      ...separatorFinding(sheet, decided),
      ...cellFindings(rows.flatMap(({ cells }): readonly Datum[] => cells)),
      ...(found === undefined ? [unitAssumed(context.title, unit, place)] : []),
    ],
  };
}

/** The column headed "Investeringar" or "Projekt": the first that holds words. */
function labelColumn(sheet: Sheet, { columns, rows }: HeadedTable): TableColumn | null {
  const worded = columns.filter(({ column }) =>
    rows.some((row) => isWords(sheet.grid, row, column)),
  );
  const headed = worded.find(({ text }) => headsLabels(text, INVESTMENT_WORDS));
  return headed ?? worded[0] ?? null;
}

function kindOf(label: string): RowKind {
  if (startsWithWord(label, OF_WHICH_WORDS)) return "of-which";
  return startsWithWord(label, TOTAL_WORDS) ? "total" : "area";
}

/** Which difference the printed deviation is; net amounts are compared where payments stand apart. */
function conventionOf(
  columns: readonly InvestmentColumn[],
  rows: readonly InvestmentRow[],
): Convention {
  const values = (at: number): Numbers => rows.map(({ cells }) => numberOf(cells[at]));
  const deviationAt = columns.findIndex(({ role }) => role === "deviation");
  const amounts = columns.flatMap(({ role, part, column }, at): readonly AmountNumbers[] =>
    role === "deviation" || part !== "net" ? [] : [{ role, column, values: values(at) }],
  );
  const proof =
    deviationAt < 0
      ? null
      : proveFormula(
          values(deviationAt),
          amounts,
          rows.map(({ label }) => isIncomeRow({ label, section: null, level: 0 })),
        );
  return proof
    ? { formula: proof.formula, rowsProved: proof.proved.length, rowsBroken: proof.broken }
    : { formula: null, rowsProved: 0, rowsBroken: [] };
}
