import type { RangePlace } from "../../../core/model/place";
import { ownershipName, type ReportPlan, type SheetPlan } from "../../../plan/model";
import { ownedArea } from "../../../plan/owned-area";
import { parseRangeName } from "../../../plan/range-name";
import { absoluteRange } from "../../../plan/ref";
import { around } from "../area";
import { type Operation, operation } from "./operation";
import type { NamesBefore, SheetTarget } from "./target";

/** Adds a new sheet and marks it as ours in the same request, so that a failure after it leaves nothing ownerless. */
export function createSheet(workbook: Excel.Workbook, plan: SheetPlan, names: NamesBefore): void {
  workbook.worksheets.add(plan.name);
  putName(workbook, names, ownershipName(plan.key), ownedArea(plan));
}

/** Lets our mark cover what is being rewritten: should the rest fail, the next refresh knows what to clear. */
export function widenMark({ plan, area, before }: SheetTarget): readonly Operation[] {
  if (before === null) return [];
  const range = { sheet: plan.name, ...around(area, before.area) };
  return [
    operation(({ workbook }) => {
      setName(workbook, ownershipName(plan.key), range);
    }),
  ];
}

/** The names of a sheet as planned; its mark, over what is now ours, last. */
export function nameOperations(
  { plan }: SheetTarget,
  before: NamesBefore,
  stale: readonly string[],
): readonly Operation[] {
  const mark = ownershipName(plan.key);
  const others = plan.names.filter(({ name }) => name !== mark);
  return [
    ...stale.map((name) =>
      operation(({ workbook }) => {
        workbook.names.getItem(name).delete();
      }),
    ),
    ...others.map(({ name, range }) =>
      operation(({ workbook }) => {
        putName(workbook, before, name, range);
      }),
    ),
    operation(({ workbook }) => {
      setName(workbook, mark, ownedArea(plan));
    }),
  ];
}

/** Names of ours that no sheet of the plan wants: on a planned sheet, or with their cells gone. By sheet name. */
export function staleNames(
  plan: ReportPlan,
  names: NamesBefore,
): ReadonlyMap<string, readonly string[]> {
  const wanted = new Set(
    plan.sheets.flatMap((sheet) => [
      ownershipName(sheet.key),
      ...sheet.names.map(({ name }) => name),
    ]),
  );
  const stale = new Map<string, string[]>(plan.sheets.map(({ name }) => [name, []]));
  const [first] = plan.sheets;
  for (const [name, formula] of names) {
    if (wanted.has(name)) continue;
    const home = parseRangeName(formula.replace(/^=/, ""))?.sheet ?? first?.name ?? "";
    stale.get(home)?.push(name);
  }
  return stale;
}

function putName(
  workbook: Excel.Workbook,
  before: NamesBefore,
  name: string,
  range: RangePlace,
): void {
  if (before.has(name)) setName(workbook, name, range);
  else workbook.names.add(name, `=${absoluteRange(range)}`).visible = false;
}

function setName(workbook: Excel.Workbook, name: string, range: RangePlace): void {
  const item = workbook.names.getItem(name);
  item.formula = `=${absoluteRange(range)}`;
  item.visible = false;
}
