import { reportedStatements } from "../../../core/calc/reported-statements";
import { hasBudget, previousRole } from "../../../core/calc/statement-roles";
import { unmatchedComments } from "../../comments";
import { startDraft, type Draft } from "../../draft";
import { ownTextKeys, putDraftHead } from "../../drafted-text";
import type { PlanInput } from "../../input";
import { CHART_ROWS, putChartData, type StatementSection } from "./chart-data";
import { once } from "../../once";
import { COMPARISON_ROWS, comparedRows, putComparisonChart } from "./comparison-chart";
import { statementColumns, type StatementColumns } from "./columns";
import { HEAD_ROWS, putStatementHead, TITLE_ROWS } from "./head";
import { putStatementAnalysis, putStatementNotes } from "./notes";
import { putSharesOfYear, type StatementTables } from "./shares";
import { putStatementTable, type StatementTable } from "./table";
import { waterfallBars } from "../waterfall/bars";

/** Driftsammandrag laid out: the sheet, and where its figures stand, for sheets that refer to them. */
export interface StatementLayout {
  readonly draft: Draft;
  readonly columns: StatementColumns;
  readonly tables: StatementTables;
  /** Rows that start a page. */
  readonly breaks: readonly number[];
  /** The last row that is printed. */
  readonly bottom: number;
}

/** Rows that a page holds at this sheet's width; a chart that would be cut starts a new one. */
const PAGE_ROWS = 42;

/** Null when the workbook has no statement to report on. */
export const layStatement = once(lay);

function lay(input: PlanInput): StatementLayout | null {
  const { period, year } = reportedStatements(input.facts.statements, input.reportMonth);
  const statements = [period, year].filter((statement) => statement !== null);
  if (statements.length === 0) return null;
  const draft = startDraft("statement", input.names.statement);
  const columns = statementColumns({
    budget: statements.some(hasBudget),
    shareOfYear: period !== null && year !== null && period.unit === year.unit,
    previous: statements.some((statement) => previousRole(statement) !== null),
  });

  const sections: StatementSection[] = [];
  const comparisons: { readonly table: StatementTable; readonly top: number }[] = [];
  const breaks: number[] = [];
  let row = HEAD_ROWS;
  let pageTop = 0;
  const startPage = (): void => {
    // The blank row before goes along, so that there is air under the repeated title.
    breaks.push(row - 1);
    pageTop = row - TITLE_ROWS;
  };
  for (const statement of statements) {
    if (sections.length > 0) startPage();
    const table = putStatementTable(draft, statement, columns, input, row);
    const notesTop = putStatementAnalysis(draft, table, columns, input);
    row = putStatementNotes(draft, table, columns, input, notesTop) + 1;
    const hasChart = waterfallBars(table, input.texts.sheets.statement) !== null;
    if (hasChart && row + CHART_ROWS - pageTop > PAGE_ROWS) startPage();
    sections.push({ table, chartTop: hasChart ? row : null });
    if (hasChart) row += CHART_ROWS + 1;
    if (comparedRows(table) === null) continue;
    if (row + COMPARISON_ROWS - pageTop > PAGE_ROWS) startPage();
    comparisons.push({ table, top: row });
    row += COMPARISON_ROWS + 1;
  }
  const tableOf = (sought: typeof period): StatementTables["period"] =>
    sections.find(({ table }) => table.statement === sought)?.table ?? null;
  const tables = { period: tableOf(period), year: tableOf(year) };
  putSharesOfYear(draft, columns, tables);
  putStatementHead(draft, columns, tables, input);
  putDraftHead(draft, columns.draft, input);
  const end = putLostComments(draft, columns, sections, input, row);
  putChartData(draft, columns, sections, input, end + 1);
  for (const { table, top } of comparisons) putComparisonChart(draft, table, columns, input, top);
  return { draft, columns, tables, breaks, bottom: end - 1 };
}

/** Comments whose row is gone, at the foot of what is printed; returns the next free row. */
function putLostComments(
  draft: Draft,
  columns: StatementColumns,
  sections: readonly StatementSection[],
  { comments, texts }: PlanInput,
  row: number,
): number {
  const shown = sections.flatMap(({ table }) =>
    table.rows.map(({ figures }) => `${table.scope.block}/${figures.row.key}`),
  );
  return unmatchedComments(
    draft,
    {
      row,
      labelColumn: columns.label,
      textColumn: columns.outcome,
      lastColumn: columns.comment,
      heading: texts.sheets.words.lostComments,
      columnWidths: columns.widths,
    },
    new Set([...shown, ...ownTextKeys(draft)]),
    comments.statement ?? [],
  );
}
