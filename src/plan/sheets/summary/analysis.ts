import { commentCell, commentText, nameComments, unmatchedComments } from "../../comments";
import type { Computed } from "../../computed";
import { addBlock, area, put, type Draft } from "../../draft";
import { addedTextKey, ownTextKeys, putDraftedText } from "../../drafted-text";
import { binary, call, cell, number, text } from "../../formula";
import type { PlanInput } from "../../input";
import { textHeight } from "../../text-block";
import { COLUMN_WIDTHS, DRAFT, LABEL, LAST, LEFT_HALF, OWN } from "./columns";
import type { DraftedSection } from "./sections";

const BLOCK = "analysis";

/**
 * The analysis from `top` down: headings to the left, what the figures dictate and the user has added to the right. The
 * drafts, and the yellow cells to add to them, stand beside the page. Returns the row after it.
 */
export function putAnalysis(
  draft: Draft,
  top: number,
  sections: readonly DraftedSection[],
  input: PlanInput,
): number {
  const { analysis, words } = input.texts.sheets;
  put(draft, top, LABEL, analysis.heading(words.month(input.reportMonth)), { style: "heading" });
  putAside(draft, top, input);
  let row = top + 2;
  for (const section of sections) row = putSection(draft, row, section, input) + 1;
  const bottom = row - 2;
  nameComments(draft, BLOCK, { column: OWN, top: top + 2, bottom });
  addBlock(draft, "summary.analysis", "text", area(draft, top, LABEL, bottom, LAST));
  return row - 1;
}

function putAside(draft: Draft, row: number, { texts }: PlanInput): void {
  const { own, ownNote, draft: head, draftNote } = texts.sheets.analysis;
  put(draft, row, OWN, own, { style: "heading" });
  put(draft, row, DRAFT, head, { style: "heading" });
  put(draft, row + 1, OWN, ownNote, { style: "note" });
  put(draft, row + 1, DRAFT, draftNote, { style: "note" });
  draft.rowHeights.set(row + 1, Math.max(...[OWN, DRAFT].map((at) => heightOf(ownNote, at))));
}

function putSection(draft: Draft, row: number, section: DraftedSection, input: PlanInput): number {
  const comments = input.comments[draft.key] ?? [];
  const identity = { key: addedTextKey(section.key), label: section.heading };
  put(draft, row, LABEL, section.heading, { style: "analysisHead" });
  commentCell(draft, { row, column: OWN }, identity, comments);
  const place = {
    row,
    left: LEFT_HALF.amount,
    right: LAST,
    aside: DRAFT,
    style: "analysis",
  } as const;
  const own = commentText(comments, identity.key);
  const said = withOwn(section.text, own, { sheet: draft.name, row, column: OWN });
  const next = putDraftedText(
    draft,
    section.key,
    said,
    { ...place, columnWidths: COLUMN_WIDTHS },
    input,
  );
  const needed = Math.max(draft.rowHeights.get(row) ?? 0, heightOf(own, OWN));
  draft.rowHeights.set(row, needed);
  return next;
}

/** The draft, and after it what the user has added. */
function withOwn(
  { formula, value }: Computed<string>,
  own: string,
  at: Parameters<typeof cell>[0],
): Computed<string> {
  const typed = cell(at);
  const isEmpty = binary(call("LEN", call("TRIM", typed)), "=", number(0));
  const added = call("IF", isEmpty, text(""), binary(text(" "), "&", typed));
  return { formula: binary(formula, "&", added), value: own === "" ? value : `${value} ${own}` };
}

function heightOf(said: string, column: number): number {
  return textHeight(said, {
    left: column,
    right: column,
    style: "input",
    columnWidths: COLUMN_WIDTHS,
  });
}

/** The user's texts whose section is not drafted this time, below all that is printed. */
export function putLostTexts(
  draft: Draft,
  row: number,
  sections: readonly DraftedSection[],
  { comments, texts }: PlanInput,
): void {
  const shown = new Set([...sections.map(({ key }) => addedTextKey(key)), ...ownTextKeys(draft)]);
  const place = {
    row,
    labelColumn: LABEL,
    textColumn: LEFT_HALF.amount,
    lastColumn: LAST,
    heading: texts.sheets.analysis.kept,
    columnWidths: COLUMN_WIDTHS,
  };
  unmatchedComments(draft, place, shown, comments[draft.key] ?? []);
}
