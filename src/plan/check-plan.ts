import type { CellPlace, RangePlace } from "../core/model/place";
import type { ChartPlan } from "./chart";
import { limitProblems } from "./check-limits";
import { references } from "./formula";
import type { ReportPlan, SheetPlan } from "./model";
import type { PlanProblem } from "./plan-problem";
import { cellKey, displayCell, displayRange, quotedSheet } from "./ref";

/** A sheet of the user's and how far its cells reach. */
export interface ForeignSheet {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Everything in a plan that Excel would refuse or that points nowhere; empty for a sound plan. */
export function checkPlan(
  plan: ReportPlan,
  foreign: readonly ForeignSheet[],
): readonly PlanProblem[] {
  return [
    ...duplicates(plan),
    ...plan.sheets.flatMap(limitProblems),
    ...plan.sheets.flatMap(overlappingMerges),
    ...unresolvedReferences(plan, foreign),
  ];
}

function duplicates(plan: ReportPlan): readonly PlanProblem[] {
  const { sheets } = plan;
  const of = (kind: PlanProblem["kind"], ids: readonly string[]): readonly PlanProblem[] =>
    repeated(ids).map((where) => ({ kind, where, detail: "occurs more than once" }));
  return [
    // Excel compares sheet, defined and table names without regard to case.
    ...of(
      "duplicate-sheet",
      sheets.map((sheet) => sheet.name.toLowerCase()),
    ),
    ...of("duplicate-cell", sheets.flatMap(repeatedCells)),
    ...of(
      "duplicate-name",
      sheets.flatMap((sheet) => sheet.names.map(({ name }) => name.toLowerCase())),
    ),
    ...of(
      "duplicate-table",
      sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase())),
    ),
    ...of(
      "duplicate-figure",
      sheets.flatMap((sheet) => sheet.cells.flatMap(({ figure }) => (figure ? [figure.id] : []))),
    ),
    ...sheets.flatMap((sheet) => [
      ...of(
        "duplicate-block",
        sheet.blocks.map(({ key }) => `${sheet.name}: ${key}`),
      ),
      ...of(
        "duplicate-chart",
        sheet.charts.map(({ key }) => `${sheet.name}: ${key}`),
      ),
    ]),
  ];
}

function repeatedCells({ name, cells }: SheetPlan): readonly string[] {
  if (new Set(cells.map(cellKey)).size === cells.length) return [];
  return cells.map(({ row, column }) => displayCell({ sheet: name, row, column }));
}

function repeated(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of ids) (seen.has(id) ? twice : seen).add(id);
  return [...twice];
}

function overlappingMerges(sheet: SheetPlan): readonly PlanProblem[] {
  return sheet.merges.flatMap((merge, index) =>
    sheet.merges
      .slice(index + 1)
      .filter((other) => overlap(merge, other))
      .map((other) => ({
        kind: "overlapping-merges" as const,
        where: displayRange(merge),
        detail: `overlaps ${displayRange(other)}`,
      })),
  );
}

function overlap(a: RangePlace, b: RangePlace): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** References to sheets that do not exist, to cells beyond a user's sheet, or to cells of ours that hold nothing. */
function unresolvedReferences(
  plan: ReportPlan,
  foreign: readonly ForeignSheet[],
): readonly PlanProblem[] {
  const planned = new Map(
    plan.sheets.map((sheet) => [sheet.name, new Set(sheet.cells.map(cellKey))]),
  );
  const extents = new Map(foreign.map((sheet) => [sheet.name, sheet]));
  const resolves = ({ sheet, top, left, bottom, right }: RangePlace): boolean => {
    const own = planned.get(sheet);
    if (own) return isFull(own, { top, left, bottom, right });
    const extent = extents.get(sheet);
    return extent !== undefined && bottom < extent.rowCount && right < extent.columnCount;
  };
  const unresolved = (targets: readonly (CellPlace | RangePlace)[]): readonly RangePlace[] =>
    targets.map(asRange).filter((area) => !resolves(area));
  const problems = (where: string, areas: readonly RangePlace[]): readonly PlanProblem[] =>
    areas.map((area) => ({ kind: "unresolved-reference", where, detail: displayRange(area) }));
  return plan.sheets.flatMap((sheet) => [
    ...sheet.cells.flatMap(({ row, column, formula, link }) => {
      const areas = [
        ...(formula ? unresolved(references(formula)) : []),
        ...(link && !planned.has(link.sheet) ? unresolved([link]) : []),
      ];
      if (areas.length === 0) return [];
      return problems(displayCell({ sheet: sheet.name, row, column }), areas);
    }),
    ...sheet.choices.flatMap(({ range, options }) =>
      problems(displayRange(range), unresolved([options])),
    ),
    ...sheet.charts.flatMap((chart) =>
      problems(`${quotedSheet(sheet.name)} chart ${chart.key}`, unresolved(chartReferences(chart))),
    ),
  ]);
}

function chartReferences(chart: ChartPlan): readonly (CellPlace | RangePlace)[] {
  return [
    chart.categories,
    ...chart.series.flatMap(({ name, values, labelCells }) => [
      name,
      values,
      ...(labelCells ? [labelCells] : []),
    ]),
  ];
}

function asRange(at: CellPlace | RangePlace): RangePlace {
  if (!("row" in at)) return at;
  const { sheet, row, column } = at;
  return { sheet, top: row, left: column, bottom: row, right: column };
}

function isFull(
  keys: ReadonlySet<number>,
  { top, left, bottom, right }: Omit<RangePlace, "sheet">,
): boolean {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (!keys.has(cellKey({ row, column }))) return false;
    }
  }
  return true;
}
