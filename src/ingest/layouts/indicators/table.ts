import type { Datum } from "../../../core/model/datum";
import type { Finding } from "../../../core/model/finding";
import type {
  IndicatorColumn,
  IndicatorRow,
  IndicatorTable,
  Target,
} from "../../../core/model/indicator";
import type { Month } from "../../../core/model/month";
import { PLAIN_READING, type Reading } from "../../cells/cell";
import { CellKind, kindAt, type Sheet } from "../../grid";
import { parseIndicatorCell } from "../../cells/indicator-cell";
import { betterOf, indicatorUnit, overYearOf, splitLabel } from "../../wording/indicator-words";
import { decideSeparators } from "../../cells/separators";
import {
  GOAL_HEADINGS,
  INDICATOR_HEADINGS,
  INVESTMENT_WORDS,
  STAFF_WORDS,
  VOLUME_WORDS,
} from "../../synonyms/plans";
import { separatorFinding } from "../../proof/cell-findings";
import { parseTarget } from "../../target";
import { withYears } from "./years";
import { indicatorColumns } from "./columns";
import { uniqueKeys, wordsAt, type HeadedTable, type TableColumn } from "../headed-table";
import { contextOf, type TableContext } from "../table-context";
import { headsLabels, isAbout } from "../table-kinds";

export interface ReadIndicators {
  readonly table: IndicatorTable;
  readonly findings: readonly Finding[];
}

/** Reads a table of indicators, of volumes or of staff; null for a table of another kind. */
export function readIndicatorTable(
  sheet: Sheet,
  table: HeadedTable,
  reportMonth: Month | null,
): ReadIndicators | null {
  const context = contextOf(sheet, table);
  const label = labelColumn(sheet, table);
  if (!label) return null;
  const columns = withYears(
    indicatorColumns(table.columns, label.column),
    context.texts,
    reportMonth,
  );
  const kind = kindOf(label, columns, context);
  if (kind === null) return null;
  const decided = decideSeparators(
    sheet,
    table.rows.flatMap((row) => columns.map(({ column }) => ({ row, column }))),
  );
  const reading: Reading = { ...PLAIN_READING, separators: decided.separators };
  const rows = rowsOf(sheet, table, { label, columns, reading });
  if (!rows.some(({ cells }) => cells.some(({ kind: of }) => of === "number"))) return null;
  return {
    table: { kind, title: context.title, columns, rows, range: context.range },
    findings: separatorFinding(sheet, decided),
  };
}

/** The column headed "Indikator" or the like; of a table that a title names, the first one with words. */
function labelColumn(sheet: Sheet, { columns, rows }: HeadedTable): TableColumn | null {
  const headed = (words: readonly string[]): TableColumn | undefined =>
    columns.find(({ text }) => headsLabels(text, words));
  const named = headed(INDICATOR_HEADINGS) ?? headed([...VOLUME_WORDS, ...STAFF_WORDS]);
  if (named) return named;
  const [first] = columns;
  const hasWords = rows.some((row) => first && wordsAt(sheet, row, first.column) !== null);
  return first && hasWords ? first : null;
}

function kindOf(
  label: TableColumn,
  columns: readonly IndicatorColumn[],
  { texts }: TableContext,
): IndicatorTable["kind"] | null {
  const actual = columns.filter(({ role }) => role !== "target");
  const isDated = actual.some(({ year, month }) => year !== null || month !== null);
  if (!isDated || isAbout([label.text], INVESTMENT_WORDS)) return null;
  const hasTarget = columns.length > actual.length;
  if (headsLabels(label.text, VOLUME_WORDS)) return "volumes";
  if (headsLabels(label.text, STAFF_WORDS)) return "staffing";
  if (headsLabels(label.text, INDICATOR_HEADINGS)) {
    if (hasTarget) return "indicators";
    return isAbout(texts, STAFF_WORDS) ? "staffing" : "volumes";
  }
  // A single figure a row is no follow-up, whatever the sheet is called.
  if (actual.length < 2) return null;
  if (hasTarget && isAbout(texts, INDICATOR_HEADINGS)) return "indicators";
  if (isAbout(texts, VOLUME_WORDS)) return "volumes";
  return isAbout(texts, STAFF_WORDS) ? "staffing" : null;
}

interface RowReading {
  readonly label: TableColumn;
  readonly columns: readonly IndicatorColumn[];
  readonly reading: Reading;
}

function rowsOf(
  sheet: Sheet,
  table: HeadedTable,
  { label, columns, reading }: RowReading,
): readonly IndicatorRow[] {
  const groupColumns = table.columns
    .filter(({ column, text }) => column < label.column && headsLabels(text, GOAL_HEADINGS))
    .map(({ column }) => column);
  const keyOf = uniqueKeys();
  const rows: IndicatorRow[] = [];
  let groups: readonly string[] = [];
  let above = "";
  for (const row of table.rows) {
    if (groupColumns.length > 0)
      groups = groupColumns.map((column, at) => wordsAt(sheet, row, column) ?? groups[at] ?? "");
    const written = wordsAt(sheet, row, label.column);
    const cells = columns.map(({ column }) => parseIndicatorCell(sheet, row, column, reading));
    if (written === null) continue;
    if (cells.every(({ kind }) => kind === "empty")) {
      // A line of its own names the area of the rows below it.
      if (groupColumns.length === 0) groups = [written];
      continue;
    }
    const { base, split } = splitLabel(written);
    const full = base === "" ? above : base;
    above = full;
    rows.push({
      key: keyOf(`${full}${split === null ? "" : ` – ${split}`}`),
      label: full,
      groups: groups.filter((group) => group !== ""),
      split,
      cells,
      targets: columns.map(({ role }, at) => (role === "target" ? targetOf(cells[at]) : null)),
      unit: unitOf(sheet, full, cells),
      better: betterOf(full, groups),
      overYear: overYearOf(full),
      series: null,
    });
  }
  return rows;
}

function targetOf(datum: Datum | undefined): Target | null {
  return datum ? parseTarget(datum) : null;
}

function unitOf(sheet: Sheet, label: string, cells: readonly Datum[]): IndicatorRow["unit"] {
  const texts = cells.flatMap((datum) => {
    const { row, column } = datum.source;
    const isPercent = kindAt(sheet.grid, row, column) === CellKind.percent;
    if (isPercent) return ["%"];
    return datum.kind === "number" && datum.as === "text" ? [datum.text] : [];
  });
  return indicatorUnit(label, texts);
}
