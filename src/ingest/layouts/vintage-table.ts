import type { Datum } from "../../core/model/datum";
import type { Finding } from "../../core/model/finding";
import { month, yearOf, type Month } from "../../core/model/month";
import type { RowKind } from "../../core/model/statement";
import type { VintageRow, VintageTable } from "../../core/model/vintage";
import { parseCell, PLAIN_READING } from "../cells/cell";
import { cellFindings, separatorFinding, unitAssumed } from "../proof/cell-findings";
import type { Sheet } from "../grid";
import { readHeading } from "../wording/headings";
import { findPeriod } from "../cells/period";
import { decideSeparators } from "../cells/separators";
import { COLUMN_WORDS } from "../synonyms/columns";
import { VINTAGE_WORDS } from "../synonyms/tables";
import { OF_WHICH_WORDS, TOTAL_WORDS } from "../synonyms/rows";
import { moneyUnitIn } from "../cells/units";
import { hasWord, startsWithWord } from "../wording/words";
import { uniqueKeys, wordsAt, type HeadedTable, type TableColumn } from "./headed-table";
import { contextOf } from "./table-context";

export interface ReadVintages {
  readonly table: VintageTable;
  readonly findings: readonly Finding[];
}

/**
 * Reads forecasts of one year side by side, a column for each month one was made in; null for a table of another kind. More
 * than one month, or a month beside the accounts, tells it from a statement.
 */
export function readVintages(
  sheet: Sheet,
  table: HeadedTable,
  reportMonth: Month | null,
): ReadVintages | null {
  const context = contextOf(sheet, table);
  const [label] = table.columns;
  const year = yearOfTable(table, context.texts, reportMonth);
  if (!label || year === null) return null;
  const isAboutForecasts =
    hasWord(label.text, FORECAST_WORDS) ||
    context.texts.some((text) => hasWord(text, VINTAGE_WORDS));
  const made = vintageColumns(table.columns.slice(1), year, isAboutForecasts);
  const accounts = table.columns.find(({ text }) => readHeading(text).role === "accounts");
  const isVintages = made.length > 1 || (made.length === 1 && accounts !== undefined);
  if (!isVintages || made.length === EVERY_MONTH) return null;

  const labelled = table.rows.flatMap((row) => {
    const text = wordsAt(sheet, row, label.column);
    return text === null ? [] : { row, text };
  });
  const columns = [...made.map(({ column }) => column), ...(accounts ? [accounts.column] : [])];
  const decided = decideSeparators(
    sheet,
    labelled.flatMap(({ row }) => columns.map((column) => ({ row, column }))),
  );
  const texts = [label.text, ...table.columns.map(({ text }) => text), ...context.texts];
  const found = texts.map(moneyUnitIn).find((unit) => unit !== null);
  const unit = found ?? "tkr";
  const reading = { ...PLAIN_READING, separators: decided.separators, unit };
  const read = (row: number, column: number): Datum => parseCell(sheet, row, column, reading);
  const keyOf = uniqueKeys();
  const rows = labelled.map(({ row, text }): VintageRow => ({
    key: keyOf(text),
    label: text,
    kind: kindOf(text),
    forecasts: new Map(made.map(({ at, column }) => [at, read(row, column)])),
    accounts: accounts ? read(row, accounts.column) : null,
  }));
  const data = rows.flatMap((row) => [...row.forecasts.values()]);
  if (!data.some(({ kind }) => kind === "number")) return null;
  return {
    table: {
      title: context.title,
      unit,
      year,
      measure: isDeviation([label.text, ...made.map(({ text }) => text), ...context.texts])
        ? "deviation"
        : "amount",
      months: made.map(({ at }) => at).toSorted((a, b) => a - b),
      rows,
      range: context.range,
    },
    findings: [
      ...separatorFinding(sheet, decided),
      ...cellFindings(data),
      ...(found === undefined
        ? [
            unitAssumed(context.title, unit, {
              sheet: sheet.name,
              row: table.top,
              column: label.column,
            }),
          ]
        : []),
    ],
  };
}

/** A column for each month is a budget or forecast by month, no forecast of the year. */
const EVERY_MONTH = 12;

const wordsOf = (role: string): readonly string[] =>
  COLUMN_WORDS.flatMap(([named, words]) => (named === role ? words : []));
const FORECAST_WORDS = wordsOf("forecast");
const DEVIATION_WORDS = wordsOf("deviation");

interface VintageColumn {
  readonly at: Month;
  readonly column: number;
  readonly text: string;
}

/**
 * Columns that name one month and are neither of another role nor a change from one month to another. A month alone is a
 * forecast only where the table is about forecasts: beside "Prognos 2020" it is an actual.
 */
function vintageColumns(
  columns: readonly TableColumn[],
  year: number,
  isAboutForecasts: boolean,
): readonly VintageColumn[] {
  const found = new Map<Month, VintageColumn>();
  for (const { column, text } of columns) {
    const { role, isOther, period } = readHeading(text);
    const isNamed = role === null ? isAboutForecasts : role === "forecast" || role === "deviation";
    if (isOther || !isNamed || period?.to == null) continue;
    const isSingle = period.from === 1 || period.from === period.to;
    if (!isSingle || (period.year ?? year) !== year) continue;
    const at = month(year, period.to);
    if (!found.has(at)) found.set(at, { at, column, text });
  }
  return [...found.values()];
}

/** The year of the months in the headings, else the title's, else the report's. */
function yearOfTable(
  { columns }: HeadedTable,
  texts: readonly string[],
  reportMonth: Month | null,
): number | null {
  const dated = columns.flatMap(({ text }) => {
    const period = findPeriod(text);
    return period?.to != null && period.year !== null ? period.year : [];
  });
  const named = dated[0] ?? texts.flatMap((text) => findPeriod(text)?.year ?? [])[0];
  return named ?? (reportMonth === null ? null : yearOf(reportMonth));
}

function isDeviation(texts: readonly string[]): boolean {
  return texts.some((text) => hasWord(text, DEVIATION_WORDS));
}

function kindOf(label: string): RowKind {
  if (startsWithWord(label, OF_WHICH_WORDS)) return "of-which";
  return startsWithWord(label, TOTAL_WORDS) ? "total" : "area";
}
