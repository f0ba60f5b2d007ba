import type { RangePlace } from "../../../core/model/place";
import { addBlock, area, type Draft } from "../../draft";
import type { PlanInput } from "../../input";
import { displayRange } from "../../ref";
import { putText } from "../../text-block";
import type { Grid } from "./grid";

/** Notes under a table as one paragraph, its source first; returns the next free row. */
export function putNotes(
  draft: Draft,
  { label, comment, widths }: Pick<Grid, "label" | "comment" | "widths">,
  row: number,
  notes: { readonly block: string; readonly range: RangePlace; readonly method: readonly string[] },
  { texts }: PlanInput,
): number {
  const { block, range, method } = notes;
  const said = [texts.sheets.words.source(displayRange(range)), ...method].join(" ");
  const next = putText(draft, said, {
    row,
    left: label,
    right: comment,
    style: "note",
    columnWidths: widths,
  });
  addBlock(draft, `${block}.notes`, "note", area(draft, row, label, row, comment));
  return next;
}
