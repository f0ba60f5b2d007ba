import type { TablePlan } from "../../../../plan/model";
import { rangeText } from "../../../../plan/ref";
import { element, encodeControls, XML_DECLARATION } from "../markup";
import { NAMESPACE } from "../vocabulary";

/** What the workbook decides about a table: its number, and a name that nothing else in the workbook has. */
export interface TableIdentity {
  readonly id: number;
  readonly name: string;
}

/** A table part: filter buttons, column names, a light look of its own rather than Excel's blue stripes. */
export function tableXml(plan: TablePlan, identity: TableIdentity): string {
  const ref = rangeText(plan.range);
  const columns = plan.columns.map((name, index) =>
    element("tableColumn", { id: index + 1, name: columnName(name) }),
  );
  return (
    XML_DECLARATION +
    element(
      "table",
      {
        xmlns: NAMESPACE.sheet,
        id: identity.id,
        name: identity.name,
        displayName: identity.name,
        ref,
        totalsRowShown: false,
      },
      element("autoFilter", { ref }),
      element("tableColumns", { count: columns.length }, ...columns),
      element("tableStyleInfo", {
        name: "TableStyleLight1",
        showFirstColumn: false,
        showLastColumn: false,
        showRowStripes: false,
        showColumnStripes: false,
      }),
    )
  );
}

/** Excel compares this name with the heading cell and stores line breaks escaped. */
function columnName(name: string): string {
  return encodeControls(name).replace(/\r?\n/g, "_x000a_");
}
