import type { Severity } from "../../../core/model/finding";
import { countByKind } from "../../../core/model/finding-kind";
import { addBlock, area, put, type Draft } from "../../draft";
import type { PlanInput } from "../../input";
import * as column from "./columns";

const LABEL_END = column.PLACE;

const COLUMNS: readonly (readonly [Severity, number])[] = [
  ["error", column.PUBLISHED],
  ["warning", column.EXPECTED],
  ["info", column.PROPOSAL],
];

/** How many findings of each kind there are, from the row `at` down; returns the next free row. */
export function putKindCounts(draft: Draft, at: number, input: PlanInput): number {
  const kinds = countByKind(input.findings);
  if (kinds.length === 0) return at;
  const { byKind, counts, findingKind } = input.texts.sheets.checks;
  put(draft, at, column.FIRST, byKind, { style: "columnHeadLeft" });
  put(draft, at, LABEL_END, null, { style: "columnHeadLeft" });
  for (const [severity, each] of COLUMNS)
    put(draft, at, each, counts[severity], { style: "columnHead" });
  kinds.forEach((count, index) => {
    const row = at + 1 + index;
    put(draft, row, column.FIRST, findingKind[count.kind], { style: "cellText" });
    put(draft, row, LABEL_END, null, { style: "cellText" });
    draft.merges.push(area(draft, row, column.FIRST, row, LABEL_END));
    for (const [severity, each] of COLUMNS) {
      const found = count[severity] === 0 ? null : count[severity];
      put(draft, row, each, found, { style: "cellText", format: "integer" });
    }
  });
  const bottom = at + kinds.length;
  addBlock(draft, "kinds", "table", area(draft, at, column.FIRST, bottom, column.PROPOSAL));
  return bottom + 2;
}
