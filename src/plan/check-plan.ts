import type { CellPlace, RangePlace } from "../core/model/place";
import type { ChartPlan } from "./chart";
import { limitProblems } from "./check-limits";
import { references } from "./formula";
import type { ReportPlan, SheetPlan } from "./model";
import type { PlanProblem } from "./plan-problem";
import { displayCell, displayRange, quotedSheet } from "./ref";

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
  const cells = sheets.flatMap((sheet) =>
    sheet.cells.map(({ row, column }) => displayCell({ sheet: sheet.name, row, column })),
  );
  const of = (kind: PlanProblem["kind"], ids: readonly string[]): readonly PlanProblem[] =>
    repeated(ids).map((where) => ({ kind, where, detail: "occurs more than once" }));
  return [
    // Excel compares sheet, defined and table names without regard to case.
    ...of(
      "duplicate-sheet",
      sheets.map((sheet) => sheet.name.toLowerCase()),
    ),
    ...of("duplicate-cell", cells),
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
    plan.sheets.map((sheet) => [
      sheet.name,
      new Set(sheet.cells.map(({ row, column }) => `${row},${column}`)),
    ]),
  );
  const extents = new Map(foreign.map((sheet) => [sheet.name, sheet]));
  const resolves = ({ sheet, top, left, bottom, right }: RangePlace): boolean => {
    const own = planned.get(sheet);
    if (own) return coordinates(top, left, bottom, right).every((at) => own.has(at));
    const extent = extents.get(sheet);
    return extent !== undefined && bottom < extent.rowCount && right < extent.columnCount;
  };
  const problem = (where: string, target: CellPlace | RangePlace): readonly PlanProblem[] => {
    const area = asRange(target);
    if (resolves(area)) return [];
    return [{ kind: "unresolved-reference", where, detail: displayRange(area) }];
  };
  return plan.sheets.flatMap((sheet) => [
    ...sheet.cells.flatMap(({ row, column, formula, link }) => {
      const where = displayCell({ sheet: sheet.name, row, column });
      return [
        ...(formula ? references(formula) : []).flatMap((target) => problem(where, target)),
        ...(link && !planned.has(link.sheet) ? problem(where, link) : []),
      ];
    }),
    ...sheet.charts.flatMap((chart) =>
      chartReferences(chart).flatMap((target) =>
        problem(`${quotedSheet(sheet.name)} chart ${chart.key}`, target),
      ),
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

function coordinates(top: number, left: number, bottom: number, right: number): readonly string[] {
  const width = right - left + 1;
  return Array.from(
    { length: (bottom - top + 1) * width },
    (_, k) => `${top + Math.floor(k / width)},${left + (k % width)}`,
  );
}
