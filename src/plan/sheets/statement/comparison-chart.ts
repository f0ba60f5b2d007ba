import { outcomeRole, previousRole } from "../../../core/calc/statement-roles";
import type { ChartPlan } from "../../chart";
import { addBlock, area, type Draft } from "../../draft";
import type { PlanInput } from "../../input";
import { unitFormat } from "../number-look";
import type { StatementColumns } from "./columns";
import type { StatementTable } from "./table";

export const COMPARISON_ROWS = 16;
const FEWEST_AREAS = 2;

/** The rows of a full year's areas that can be drawn beside last year's: those that follow each other in the table. */
export function comparedRows({
  statement: { scope },
  areas,
}: Pick<StatementTable, "statement" | "areas">): {
  readonly top: number;
  readonly bottom: number;
} | null {
  const rows = areas.map(({ label }) => label.row);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const isRun = rows.length >= FEWEST_AREAS && bottom - top === rows.length - 1;
  const hasBoth = areas.some(
    ({ outcome, previous }) => outcome.value !== null && (previous?.value ?? null) !== null,
  );
  return scope.kind === "year" && isRun && hasBoth ? { top, bottom } : null;
}

/** Each area's year beside its accounts of the year before, from the row `at` on; nothing where they cannot be drawn. */
export function putComparisonChart(
  draft: Draft,
  { statement, areas, scope, top: firstRow }: StatementTable,
  columns: StatementColumns,
  { texts: { sheets } }: PlanInput,
  at: number,
): void {
  const rows = comparedRows({ statement, areas });
  const [now, before] = [outcomeRole(statement), previousRole(statement)];
  if (!rows || now === null || before === null || columns.previous === null) return;
  const head = firstRow - 1;
  const texts = sheets.statement;
  const column = (of: number) => area(draft, rows.top, of, rows.bottom, of);
  const series = (
    key: string,
    of: number,
    colour: "previous" | "forecast" | "actual",
  ): ChartPlan["series"][number] => ({
    key,
    name: { sheet: draft.name, row: head, column: of },
    values: column(of),
    shape: "column",
    axis: "primary",
    colour,
  });
  const names = [texts.column(now, scope.when), texts.column(before, scope.previous)] as const;
  const unit = sheets.words.unit[statement.unit];
  const anchor = {
    top: at,
    left: columns.label,
    bottom: at + COMPARISON_ROWS,
    right: columns.comment + 1,
  };
  draft.charts.push({
    key: `comparison.${scope.block}`,
    title: texts.comparisonTitle(...names, unit),
    altText: texts.comparisonAlt(...names),
    anchor,
    categories: column(columns.label),
    series: [
      series("previous", columns.previous, "previous"),
      series("now", columns.outcome, now === "forecast" ? "forecast" : "actual"),
    ],
    primary: { title: unit, format: unitFormat(statement.unit) },
    legend: true,
  });
  addBlock(
    draft,
    `comparison.${scope.block}`,
    "chart",
    area(draft, at, columns.label, anchor.bottom - 1, columns.comment),
  );
}
