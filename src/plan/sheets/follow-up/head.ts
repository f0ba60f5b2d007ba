import type { RowComment } from "../../../core/model/comment";
import type { Computed } from "../../computed";
import { unmatchedComments } from "../../comments";
import { addBlock, area, finishDraft, put, type Draft } from "../../draft";
import type { PlanInput } from "../../input";
import type { CellValue, SheetPlan } from "../../model";
import { pageBreaks, type PageSection } from "../../page-breaks";
import { putText } from "../../text-block";

/** Title and subtitle, repeated on each page; under them once the word about the yellow cells. */
export const TITLE_ROWS = 2;

/** First row under the head. */
export const HEAD_ROWS = 4;

export interface SheetHead {
  readonly title: Computed<string> | CellValue;
  /** What the line under the title says after who and when: units, signs. */
  readonly remarks: readonly string[];
  readonly left: number;
  readonly right: number;
  readonly widths: readonly number[];
}

export function putHead(draft: Draft, head: SheetHead, input: PlanInput): void {
  const { words } = input.texts.sheets;
  const { title, remarks, left, right, widths } = head;
  putText(draft, title, { row: 0, left, right, style: "titleText", columnWidths: widths });
  const who = input.facts.committee ?? words.committee;
  const subtitle = [who, words.followUp(input.reportMonth), ...remarks].join(" · ");
  put(draft, 1, left, subtitle, { style: "subtitle" });
  putText(draft, words.commentHint, { row: 2, left, right, style: "note", columnWidths: widths });
  addBlock(draft, "title", "title", area(draft, 0, left, 2, right));
}

/** Comments of rows that are gone, and `further` texts whose cell is, from `row` on; returns the next free row. */
export function putLostComments(
  draft: Draft,
  place: { readonly row: number; readonly label: number; readonly comment: number },
  widths: readonly number[],
  shown: ReadonlySet<string>,
  input: PlanInput,
  further: readonly RowComment[] = [],
): number {
  return unmatchedComments(
    draft,
    {
      row: place.row,
      labelColumn: place.label,
      textColumn: place.label + 1,
      lastColumn: place.comment,
      heading: input.texts.sheets.words.lostComments,
      columnWidths: widths,
    },
    shown,
    [...(input.comments[draft.key] ?? []), ...further],
  );
}

/** Closes a sheet of tables under each other: landscape, one page wide, no table parted that fits on a page. */
export function finishFollowUp(
  draft: Draft,
  sheet: {
    readonly label: number;
    readonly comment: number;
    readonly widths: readonly number[];
    readonly sections: readonly PageSection[];
    /** The last row that is printed. */
    readonly bottom: number;
  },
): SheetPlan {
  const { label, comment, widths, sections, bottom } = sheet;
  const breaks = pageBreaks(draft, sections, { widths, repeated: TITLE_ROWS });
  return finishDraft(draft, {
    columnWidths: widths,
    freeze: { rows: TITLE_ROWS, columns: label + 1 },
    print: {
      area: area(draft, 0, 0, bottom, comment),
      orientation: "landscape",
      pagesHigh: 0,
      titleRows: { top: 0, bottom: TITLE_ROWS - 1 },
      ...(breaks.length > 0 && { breaks }),
    },
  });
}
