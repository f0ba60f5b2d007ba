import { hasBudget, outcomeRole, previousRole } from "../../../core/calc/statement-roles";
import { reference } from "../../computed";
import { addBlock, area, put, type Draft } from "../../draft";
import type { PlanInput } from "../../input";
import type { FormatName, StyleName } from "../../style";
import { textHeight } from "../../text-block";
import { signedFormat, unitFormat } from "../number-look";
import { live, ROW_STYLES, type Shown, type StatementRowCells } from "../statement/row";
import type { StatementTables } from "../statement/shares";
import type { StatementTable } from "../statement/table";
import * as column from "./columns";
import { eitherRow, summaryRows, type SummaryRow } from "./rows";

const HEAD_HEIGHT = 28;
const ROW_HEIGHT = 15;

/** Outcome and forecast against budget, or else against last year, side by side, as references to Driftsammandrag; returns the next free row. */
export function putSummaryTable(
  draft: Draft,
  at: number,
  tables: StatementTables,
  input: PlanInput,
): number {
  const texts = input.texts.sheets;
  const halves = tableHalves(tables);
  const { rows, areas, areasShown } = summaryRows(tables);
  put(draft, at, column.LABEL, texts.statement.area, { style: "columnHeadLeft" });
  for (const { table, half } of halves) putHeads(draft, at, table, half, input);
  draft.rowHeights.set(at, HEAD_HEIGHT);
  const top = at + 1;
  rows.forEach((each, index) => {
    const shown = eitherRow(each);
    if (!shown) return;
    const row = top + index;
    const { label, kind } = shown.figures.row;
    const style = ROW_STYLES[kind];
    put(draft, row, column.LABEL, reference(shown.label, label), { style: style.head });
    for (const { table, half, side } of halves) {
      putHalf(draft, row, { table, half, shown: each[side], style: style.cell });
    }
    draft.rowHeights.set(row, Math.max(ROW_HEIGHT, labelHeight(label)));
  });
  const bottom = top + rows.length - 1;
  addFormats(draft, rows, halves, { top, bottom });
  addBlock(draft, "summary.table", "table", area(draft, at, column.LABEL, bottom, column.LAST));
  if (areasShown === areas) return bottom + 2;
  const words = texts.summary.shortened(areasShown, areas, input.names.statement);
  put(draft, bottom + 1, column.LABEL, words, { style: "caption" });
  return bottom + 3;
}

interface Half {
  readonly table: StatementTable;
  readonly half: column.TableHalf;
  readonly side: "period" | "year";
}

/** The period to the left, the full year to the right; one alone to the left. */
function tableHalves({ period, year }: StatementTables): readonly Half[] {
  const left = column.LEFT_HALF;
  const right = period ? column.RIGHT_HALF : left;
  return [
    ...(period ? [{ table: period, half: left, side: "period" as const }] : []),
    ...(year ? [{ table: year, half: right, side: "year" as const }] : []),
  ];
}

function putHeads(
  draft: Draft,
  row: number,
  { statement, scope }: StatementTable,
  half: column.TableHalf,
  { texts }: PlanInput,
): void {
  const words = texts.sheets.statement;
  const outcome = outcomeRole(statement);
  const head = (at: number, text: string | null): void => {
    put(draft, row, at, text, { style: "columnHead" });
  };
  head(half.amount, outcome && words.column(outcome, scope.when));
  const before = previousRole(statement);
  const isAgainstBudget = hasBudget(statement);
  if (isAgainstBudget) {
    head(half.base, words.column("budget", scope.when));
    head(half.difference, words.column("deviation", scope.when));
  } else {
    head(half.base, before && words.column(before, scope.previous));
    head(half.difference, before && words.change);
  }
  head(half.bar, null);
  head(half.share, isAgainstBudget ? words.column("deviation-percent", scope.when) : null);
  for (const gutter of half.gutters) head(gutter, null);
}

interface HalfRow {
  readonly table: StatementTable;
  readonly half: column.TableHalf;
  /** Null: the other statement alone has the row. */
  readonly shown: StatementRowCells | null;
  readonly style: StyleName;
}

function putHalf(draft: Draft, row: number, { table, half, shown, style }: HalfRow): void {
  const { unit } = table.statement;
  const show = (at: number, of: Shown | null | undefined, format: FormatName): void => {
    put(draft, row, at, of ? live(of) : null, { style, format });
  };
  show(half.amount, shown?.outcome, unitFormat(unit));
  const isAgainstBudget = hasBudget(table.statement);
  const [base, difference] = isAgainstBudget
    ? [shown?.budget, shown?.deviation]
    : [shown?.previous, shown?.change];
  show(half.base, base, unitFormat(unit));
  show(half.difference, difference, signedFormat(unit));
  show(half.bar, shown?.deviation, "hidden");
  show(half.share, shown?.deviationShare, "signedPercent1");
  for (const gutter of half.gutters) show(gutter, undefined, "general");
}

/** Colours by sign, and bars on one scale for both halves, so that they compare; different units are not compared. */
function addFormats(
  draft: Draft,
  rows: readonly SummaryRow[],
  halves: readonly Half[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): void {
  for (const { half, table } of halves.filter(({ table }) => hasBudget(table.statement))) {
    const range = (at: number): ReturnType<typeof area> => area(draft, top, at, bottom, at);
    const compared = halves.filter((other) => other.table.statement.unit === table.statement.unit);
    const sizes = compared.flatMap(({ side }) =>
      rows.map((row) => Math.abs(row[side]?.deviation.value ?? 0)),
    );
    draft.conditionalFormats.push(
      { kind: "sign", range: range(half.difference) },
      { kind: "sign", range: range(half.share) },
      { kind: "bar", range: range(half.bar), limit: Math.max(0, ...sizes) },
    );
  }
}

function labelHeight(label: string): number {
  const { LABEL: at, COLUMN_WIDTHS: columnWidths } = column;
  return textHeight(label, { left: at, right: at, style: "note", columnWidths });
}
