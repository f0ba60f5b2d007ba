import type { SheetPlan } from "../../../plan/model";
import { cellText, quotedSheet } from "../../../plan/ref";
import { type Operation, operation } from "./operation";

/** Makes cells lead to others. Excel then gives them a look of its own, so styles come after. */
export function linkOperations({ cells }: SheetPlan): readonly Operation[] {
  return cells.flatMap(({ row, column, link }) => {
    if (link === undefined) return [];
    const documentReference = `${quotedSheet(link.sheet)}!${cellText(link)}`;
    return [
      operation(({ sheet }) => {
        sheet.getCell(row, column).hyperlink = { documentReference };
      }),
    ];
  });
}
