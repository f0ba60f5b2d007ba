import type { SheetPlan } from "../../../plan/model";
import { rangeAt } from "../area";
import { type Operation, operation } from "./operation";

export function mergeOperations({ merges }: SheetPlan): readonly Operation[] {
  return merges.map((range) =>
    operation(({ sheet }) => {
      rangeAt(sheet, range).merge(false);
    }),
  );
}
