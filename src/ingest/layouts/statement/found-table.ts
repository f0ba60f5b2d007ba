import { numberOf } from "../../../core/model/datum";
import type { Finding } from "../../../core/model/finding";
import type { Month } from "../../../core/model/month";
import type { Statement } from "../../../core/model/statement";
import { PLAIN_READING, type Reading } from "../../cells/cell";
import { parseMonth, parseYear } from "../../cells/month";
import { decideSeparators } from "../../cells/separators";
import type { Sheet } from "../../grid";
import { separatorFinding } from "../../proof/cell-findings";
import type { Numbers } from "../../proof/convention";
import { OTHER_TABLE_WORDS, STATEMENT_WORDS } from "../../synonyms/tables";
import { isIncomeRow } from "../../wording/row-words";
import { defaultScope, namesMonths, yearIn } from "../../wording/scope";
import { hasWord } from "../../wording/words";
import { isGeneric, linesAbove, titleAbove } from "../label-cells";
import type { ProofColumn } from "../proof-table";
import { tableColumns, type TableColumns } from "../table-columns";
import { assignColumns, type AssignedColumns } from "./columns";
import type { HeadedColumn, StatementHeader } from "./header";
import { columnData, statementRows, type LabelledRow } from "./rows";
import { withProvedTotals } from "./unnamed-totals";

/** What stands beside and above a table. */
export interface TableSurroundings {
  /** The month the report is about, where anything tells it. */
  readonly reportMonth: Month | null;
  /** The single months that stand beside the amounts. */
  readonly months: readonly HeadedColumn[];
  /** The lines over the sheet's first table, which may be the title of all. */
  readonly sheetLines: readonly string[];
}

/** The table under a row of headings: what its rows and columns are, before anything is proved of their amounts. */
export interface FoundTable {
  readonly sheet: Sheet;
  readonly header: StatementHeader;
  readonly range: Statement["range"];
  readonly title: string;
  /** Whatever may name its year, period or months, the nearest first. */
  readonly titles: readonly string[];
  /** Whatever may name the unit of its amounts, the nearest first. */
  readonly unitTexts: readonly string[];
  readonly rows: readonly LabelledRow[];
  readonly assigned: AssignedColumns;
  /** The columns parted into statements; none where the table holds no amounts to compare. */
  readonly parted: TableColumns;
  readonly reading: Reading;
  /** The numbers of a column, row by row. */
  readonly numbers: (column: number) => Numbers;
  /** What is odd about how its numbers are written. */
  readonly findings: readonly Finding[];
}

/** Null for tables of volumes, staffing or investments and of months down the rows, and where no row has amounts. */
export function findTable(
  sheet: Sheet,
  header: StatementHeader,
  end: number,
  { reportMonth, months, sheetLines }: TableSurroundings,
): FoundTable | null {
  const lines = linesAbove(sheet, header.top, header.left, header.right);
  const { corners } = header;
  if (isOtherTable([...corners, lines[0] ?? "", sheet.name])) return null;
  const all = statementRows(sheet, header, end);
  if (all.length === 0 || isTimeTable(all)) return null;
  // A line below the headings may be the table's title: "Socialkontoret jan–aug 2024".
  const own = [...lines, ...corners, sheet.name, all[0]?.section ?? ""];
  const titles = yearIn(own) === null ? [...own, ...sheetLines] : own;
  const assigned = assignColumns(header.columns, {
    year: yearIn(titles),
    namesMonths: namesMonths(titles),
  });
  const untitled = [...months, ...assigned.untitled];
  const columns = [...assigned.roles, ...untitled];
  const decided = decideSeparators(
    sheet,
    all.flatMap(({ row }) => columns.map(({ column }) => ({ row, column }))),
  );
  const reading: Reading = { ...PLAIN_READING, separators: decided.separators };
  const rows = withProvedTotals(all, amountColumns(sheet, all, assigned.roles, reading));
  const numbers = (column: number): Numbers =>
    columnData(sheet, rows, column, reading).map(numberOf);
  const headings = header.columns.map(({ heading }) => heading.text);
  const parted = tableColumns(
    {
      roles: assigned.roles.map((each) => ({ ...each, values: numbers(each.column) })),
      untitled: untitled.map((each) => ({ ...each, values: numbers(each.column) })),
      isIncome: rows.map(isIncomeRow),
    },
    { year: assigned.year, reportMonth, defaultScope: defaultScope(titles, headings) },
  );
  return {
    ...{ sheet, header, titles, rows, assigned, parted, reading, numbers },
    range: rangeOf(sheet, header, rows),
    title: titleOf(titleAbove(sheet, header.top, header.left, header.right), corners, sheet.name),
    unitTexts: [...corners, ...headings, ...lines, sheet.name],
    findings: separatorFinding(sheet, decided),
  };
}

function isOtherTable(texts: readonly string[]): boolean {
  return texts.some((text) => hasWord(text, OTHER_TABLE_WORDS) && !hasWord(text, STATEMENT_WORDS));
}

/** Months or years down the rows: a series, read elsewhere. */
function isTimeTable(rows: readonly LabelledRow[]): boolean {
  const times = rows.filter(({ label }) => parseMonth(label) !== null || parseYear(label) !== null);
  return times.length * 2 > rows.length;
}

/** The columns that sums are proved in. */
function amountColumns(
  sheet: Sheet,
  rows: readonly LabelledRow[],
  roles: AssignedColumns["roles"],
  reading: Reading,
): readonly ProofColumn[] {
  return roles
    .filter(({ role }) => role !== "deviation-percent")
    .map(({ role, heading, column }) => ({
      ...{ role, label: heading.text, column },
      data: columnData(sheet, rows, column, reading),
    }));
}

function titleOf(above: string | null, corners: readonly string[], sheetName: string): string {
  return [above ?? "", ...corners].find((text) => text !== "" && !isGeneric(text)) ?? sheetName;
}

function rangeOf(
  sheet: Sheet,
  header: StatementHeader,
  rows: readonly LabelledRow[],
): Statement["range"] {
  return {
    sheet: sheet.name,
    top: header.top,
    left: header.labelColumn,
    bottom: rows.at(-1)?.row ?? header.bottom,
    right: header.right,
  };
}
