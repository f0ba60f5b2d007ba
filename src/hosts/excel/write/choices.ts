import type { SheetPlan } from "../../../plan/model";
import { absoluteRange } from "../../../plan/ref";
import { rangeAt } from "../area";
import { type Operation, operation } from "./operation";

/** Drop-downs. Excel refuses what is not in the list only where it is to give an alert. */
export function choiceOperations({ choices }: SheetPlan): readonly Operation[] {
  return choices.map(({ range, options }) =>
    operation(({ sheet }) => {
      const { dataValidation } = rangeAt(sheet, range);
      dataValidation.rule = {
        list: { inCellDropDown: true, source: `=${absoluteRange(options)}` },
      };
      dataValidation.errorAlert = { showAlert: false, style: "Stop", title: "", message: "" };
    }),
  );
}
