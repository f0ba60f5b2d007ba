import type { PlanValues } from "../../../plan/plan-values";
import { borderOperations } from "./borders";
import { chartOperations } from "./chart/charts";
import { choiceOperations } from "./choices";
import { clearOperations, unfilterOperations } from "./clearing";
import { conditionalOperations } from "./conditional";
import { contentOperations } from "./content";
import { linkOperations } from "./links";
import { lookOperations } from "./looks";
import { mergeOperations } from "./merges";
import { nameOperations, widenMark } from "./names";
import { numberFormatOperations, textFormulaOperations } from "./number-formats";
import type { Operation } from "./operation";
import { pageOperations } from "./page";
import { sizeOperations } from "./sizes";
import { fitTableOperations, tableOperations } from "./tables";
import type { NamesBefore, SheetTarget } from "./target";

/** What the sheets of a plan share while they are written. */
export interface PlanSetting {
  readonly values: PlanValues;
  readonly names: NamesBefore;
  readonly staleNames: ReadonlyMap<string, readonly string[]>;
}

/**
 * Everything there is to do to a sheet, in an order in which no step undoes another: number formats before texts that
 * look like numbers, links before looks, looks before merges, sizes before charts, which stand on cells.
 */
export function sheetOperations(target: SheetTarget, setting: PlanSetting): readonly Operation[] {
  const { plan, area } = target;
  return [
    ...widenMark(target),
    ...unfilterOperations(target),
    ...fitTableOperations(target),
    ...clearOperations(target),
    ...numberFormatOperations(plan),
    ...contentOperations(plan, area),
    ...textFormulaOperations(plan),
    ...tableOperations(target),
    ...linkOperations(plan),
    ...lookOperations(plan, area),
    ...borderOperations(plan),
    ...mergeOperations(plan),
    ...conditionalOperations(plan),
    ...choiceOperations(plan),
    ...sizeOperations(target),
    ...pageOperations(plan),
    ...chartOperations(target, setting.values),
    ...nameOperations(target, setting.names, setting.staleNames.get(plan.name) ?? []),
  ];
}
