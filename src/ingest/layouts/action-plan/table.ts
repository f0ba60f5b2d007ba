import type { ActionPlan, Measure, Recurrence } from "../../../core/model/action-plan";
import type { Datum } from "../../../core/model/datum";
import type { Finding } from "../../../core/model/finding";
import { month, yearOf, type Month } from "../../../core/model/month";
import type { Unit } from "../../../core/model/unit";
import { isWords, parseCell, PLAIN_READING, type Reading } from "../../cells/cell";
import { cellFindings, separatorFinding, unitAssumed } from "../../proof/cell-findings";
import { kindAt, numberAt, CellKind, type Sheet } from "../../grid";
import { parseMark } from "../../cells/mark";
import { parseMonth } from "../../cells/month";
import { findPeriod } from "../../cells/period";
import { decideSeparators } from "../../cells/separators";
import { ACTION_HEADINGS, ONE_OFF_WORDS, RECURRING_WORDS } from "../../synonyms/plans";
import { TOTAL_WORDS } from "../../synonyms/rows";
import { isoDateOfSerial, monthAt } from "../../cells/time-cell";
import { moneyUnitIn } from "../../cells/units";
import { hasWord, isWord, startsWithWord } from "../../wording/words";
import { planColumns, type MeasureField, type PlanColumns } from "./columns";
import { plainText, wordsAt, type HeadedTable } from "../headed-table";
import { contextOf } from "../table-context";

export interface ReadPlan {
  readonly plan: ActionPlan;
  readonly findings: readonly Finding[];
}

/** Reads a table of measures; null for a table of another kind. Keys are made by `keyOf`, unique over all plans. */
export function readActionPlan(
  sheet: Sheet,
  table: HeadedTable,
  reportMonth: Month | null,
  keyOf: (label: string) => string,
): ReadPlan | null {
  const context = contextOf(sheet, table);
  const named = context.texts.flatMap((text) => findPeriod(text)?.year ?? []);
  const year = named[0] ?? (reportMonth === null ? null : yearOf(reportMonth));
  const headed = planColumns(table.columns, year);
  if (!headed) return null;
  const columns = besideNumbers(sheet, table, headed);
  const nameAt = (row: number): string | null =>
    wordsAt(sheet, row, columns.label) ?? wordsAt(sheet, row, headed.label);
  const rows = table.rows.filter((row) => nameAt(row) !== null);
  if (rows.length === 0) return null;

  const cells = rows.flatMap((row) => columns.effects.map(({ column }) => ({ row, column })));
  const decided = decideSeparators(sheet, cells);
  const headings = columns.effects.map(({ label }) => label);
  const found = [...headings, ...context.texts].map(moneyUnitIn).find((unit) => unit !== null);
  const plain: Reading = { ...PLAIN_READING, separators: decided.separators };
  const unit = found ?? unitBySize(sheet, cells, plain);
  const effectsAt = (row: number): readonly Datum[] =>
    columns.effects.map(({ column }) => parseCell(sheet, row, column, { ...plain, unit }));
  const isTotal = (row: number): boolean => startsWithWord(nameAt(row) ?? "", TOTAL_WORDS);
  const measures = rows
    .filter((row) => !isTotal(row))
    .map((row) => measureAt(sheet, row, columns, { effects: effectsAt(row), year, keyOf }));
  const last = rows.at(-1);
  const heading = table.columns.find(({ column }) => column === headed.label)?.text ?? "";
  // A plan below another one has no title but its heading: "Åtgärd – Corona".
  const isTitled = context.title !== sheet.name || isWord(heading, ACTION_HEADINGS);
  const plan: ActionPlan = {
    title: isTitled ? context.title : heading,
    unit,
    effects: columns.effects,
    measures,
    total:
      last !== undefined && isTotal(last)
        ? { label: nameAt(last) ?? "", effects: effectsAt(last) }
        : null,
    range: context.range,
  };
  const place = { sheet: sheet.name, row: table.top, column: columns.label };
  const isAssumed = found === undefined && columns.effects.length > 0;
  return {
    plan,
    findings: [
      ...separatorFinding(sheet, decided),
      ...cellFindings(measures.flatMap(({ effects }) => effects)),
      ...(isAssumed ? [unitAssumed(plan.title, unit, place)] : []),
    ],
  };
}

/** A heading may be merged over the measures' numbers and their names: then the names stand in the column beside it. */
function besideNumbers(sheet: Sheet, table: HeadedTable, columns: PlanColumns): PlanColumns {
  const names = columns.label + 1;
  const isHeaded = table.columns.some(({ column }) => column === names);
  const count = (column: number): number =>
    table.rows.filter((row) => isWords(sheet.grid, row, column)).length;
  if (isHeaded || count(names) <= count(columns.label)) return columns;
  const fields = new Map(columns.fields).set("number", columns.label);
  return { ...columns, label: names, fields };
}

interface MeasureInput {
  readonly effects: readonly Datum[];
  readonly year: number | null;
  readonly keyOf: (label: string) => string;
}

function measureAt(
  sheet: Sheet,
  row: number,
  { label, fields, reports }: PlanColumns,
  { effects, year, keyOf }: MeasureInput,
): Measure {
  const words = (column: number): string | null => {
    const text = dateText(sheet, row, column) ?? plainText(sheet, row, column);
    return text === null || parseMark(text) !== null ? null : text;
  };
  const field = (name: MeasureField): string | null => {
    const column = fields.get(name);
    return column === undefined ? null : words(column);
  };
  const startColumn = fields.get("start");
  const name = wordsAt(sheet, row, label) ?? "";
  const written = reports.flatMap(({ column, text }) => {
    const said = words(column);
    return said === null ? [] : [{ heading: text, text: said }];
  });
  return {
    key: keyOf(name),
    number: field("number"),
    label: name,
    effects,
    status: field("status"),
    owner: field("owner"),
    deadline: field("deadline"),
    comment: written.at(-1)?.text ?? null,
    recurrence: recurrenceOf(field("recurrence")),
    start: startColumn === undefined ? null : startAt(sheet, row, startColumn, year),
    ramp: rampOf(field("ramp")),
    area: field("area"),
    series: field("series"),
    reports: written.slice(0, -1),
  };
}

function dateText(sheet: Sheet, row: number, column: number): string | null {
  const isDate = kindAt(sheet.grid, row, column) === CellKind.date;
  return isDate ? isoDateOfSerial(numberAt(sheet.grid, row, column)) : null;
}

/** A month by name, number or any date in it; without a year it is the plan's. */
function startAt(sheet: Sheet, row: number, column: number, year: number | null): Month | null {
  const date = dateText(sheet, row, column);
  const named = date === null ? monthAt(sheet.grid, row, column) : parseMonth(date.slice(0, 7));
  const inYear = named?.year ?? year;
  return named && inYear !== null ? month(inYear, named.number) : null;
}

function recurrenceOf(text: string | null): Recurrence | null {
  if (text === null) return null;
  if (hasWord(text, ONE_OFF_WORDS)) return "one-off";
  return hasWord(text, RECURRING_WORDS) ? "recurring" : null;
}

/** "25/50/75/100 %" is a quarter in the first month, and all of it from the fourth. */
function rampOf(text: string | null): readonly number[] {
  const shares = (text?.match(/\d+(?:,\d+)?/g) ?? []).map((share) =>
    Number(share.replace(",", ".")),
  );
  const isRamp = shares.length > 1 && shares.every((share) => share >= 0 && share <= 100);
  return isRamp ? shares.map((share) => share / 100) : [];
}

/** Savings of a committee: tens of thousands and more are kronor, tens and more tkr, below that mnkr. */
function unitBySize(
  sheet: Sheet,
  cells: readonly { readonly row: number; readonly column: number }[],
  reading: Reading,
): Unit {
  const sizes = cells.flatMap(({ row, column }) => {
    const datum = parseCell(sheet, row, column, reading);
    return datum.kind === "number" ? [Math.abs(datum.value)] : [];
  });
  const largest = Math.max(0, ...sizes);
  if (largest >= 30_000) return "kr";
  return largest >= 50 ? "tkr" : "mnkr";
}
