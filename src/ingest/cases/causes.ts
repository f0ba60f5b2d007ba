import { CellKind } from "../grid";
import { fold, squeeze } from "../cells/text";
import { partOf, type CaseTable } from "./case-table";
import { distinctCodes, type DistinctCodes } from "./distinct-codes";

/** More than this many are remarks, not a list of causes. */
const MOST_CAUSES = 80;

export interface Causes {
  /** One more than the place in `labels`; 0 where no cause is given. */
  readonly codes: DistinctCodes;
  /** As first written. */
  readonly labels: readonly string[];
}

/** The causes of need of an export; null without a column of them. */
export function readCauses(table: CaseTable): Causes | null {
  const { cause } = table.columns;
  if (!cause) return null;
  const { texts } = table.sheet.grid;
  const labels: string[] = [];
  const known = new Map<string, number>();
  const codes = distinctCodes(partOf(table, cause), ({ kind, value }) => {
    const isText = kind === CellKind.text;
    if (!isText && kind !== CellKind.number) return 0;
    const label = isText ? squeeze(texts[value] ?? "") : String(value);
    if (label === "" || labels.length > MOST_CAUSES) return 0;
    const before = known.get(fold(label));
    if (before !== undefined) return before;
    known.set(fold(label), labels.push(label));
    return labels.length;
  });
  return labels.length > MOST_CAUSES ? null : { codes, labels };
}
