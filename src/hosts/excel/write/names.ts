import type { RangePlace } from "../../../core/model/place";
import { ownershipName, type ReportPlan } from "../../../plan/model";
import { ownedArea } from "../../../plan/owned-area";
import { parseRangeName } from "../../../plan/range-name";
import { absoluteRange } from "../../../plan/ref";
import { around } from "../area";
import { pendingMark } from "../pending-mark";
import { type Operation, operation } from "./operation";
import type { NamesBefore, SheetTarget } from "./target";

/** Adds new sheets, those that are ours marked before they are there, so that no failure leaves one ownerless. */
export function createSheets(
  workbook: Excel.Workbook,
  targets: readonly SheetTarget[],
  names: NamesBefore,
): void {
  for (const { plan } of targets) {
    if (plan.key !== null)
      putName(workbook, names, ownershipName(plan.key), pendingMark(plan.name));
  }
  for (const { plan, isBegun } of targets) {
    if (!isBegun) workbook.worksheets.add(plan.name);
    if (plan.key !== null) setName(workbook, ownershipName(plan.key), referenceTo(ownedArea(plan)));
  }
}

/** Lets our mark cover what is being rewritten: should the rest fail, the next refresh knows what to clear. */
export function widenMark({ plan, area, before }: SheetTarget): readonly Operation[] {
  const { key } = plan;
  if (before === null || key === null) return [];
  const range = { sheet: plan.name, ...around(area, before.area) };
  return [
    operation(({ workbook }) => {
      setName(workbook, ownershipName(key), referenceTo(range));
    }),
  ];
}

/** The names of a sheet as planned; its mark, over what is now ours, last. */
export function nameOperations(
  { plan }: SheetTarget,
  before: NamesBefore,
  stale: readonly string[],
): readonly Operation[] {
  const mark = plan.key && ownershipName(plan.key);
  const others = plan.names.filter(({ name }) => name !== mark);
  return [
    ...stale.map((name) =>
      operation(({ workbook }) => {
        workbook.names.getItem(name).delete();
      }),
    ),
    ...others.map(({ name, range }) =>
      operation(({ workbook }) => {
        putName(workbook, before, name, referenceTo(range));
      }),
    ),
    ...(mark === null
      ? []
      : [
          operation(({ workbook }) => {
            setName(workbook, mark, referenceTo(ownedArea(plan)));
          }),
        ]),
  ];
}

/** Names of ours that no sheet of the plan wants: on a planned sheet, or with their cells gone. By sheet name. */
export function staleNames(
  plan: ReportPlan,
  names: NamesBefore,
): ReadonlyMap<string, readonly string[]> {
  const wanted = new Set(
    plan.sheets.flatMap((sheet) => [
      ...(sheet.key === null ? [] : [ownershipName(sheet.key)]),
      ...sheet.names.map(({ name }) => name),
    ]),
  );
  const stale = new Map<string, string[]>(plan.sheets.map(({ name }) => [name, []]));
  const first = plan.sheets.find(({ key }) => key !== null);
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
  formula: string,
): void {
  if (before.has(name)) setName(workbook, name, formula);
  else workbook.names.add(name, formula).visible = false;
}

function setName(workbook: Excel.Workbook, name: string, formula: string): void {
  const item = workbook.names.getItem(name);
  item.formula = formula;
  item.visible = false;
}

function referenceTo(range: RangePlace): string {
  return `=${absoluteRange(range)}`;
}
