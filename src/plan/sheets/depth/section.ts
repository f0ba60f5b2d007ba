import type { Unit } from "../../../core/model/unit";
import { commentCell, commentText, nameComments } from "../../comments";
import type { Computed } from "../../computed";
import { addBlock, area, put, type Draft } from "../../draft";
import { putDraftedText } from "../../drafted-text";
import type { PlanInput } from "../../input";
import { putText, textHeight } from "../../text-block";
import { COLUMN_WIDTHS, DRAFT, FIRST, HEADING_HEIGHT, LABEL, LAST, WIDE } from "./layout";

/** A subject of Fördjupning, on a page of its own: heading, message, tables and chart, notes, the user's comment. */
export interface DepthSection {
  /** The comment follows it. */
  readonly key: string;
  readonly heading: string;
  /** What the figures say, in whole sentences that the analysis repeats; null where they say nothing. */
  readonly message: Computed<string> | null;
  /** The newest figures in one line, of a subject without a message. */
  readonly line?: Computed<string> | null;
  /** Units of the tables, for the line above them. */
  readonly units: readonly Unit[];
  /** What the page's title can say of it; null where another subject says more. */
  readonly title: Computed<string> | null;
  /** First free row below tables and chart. */
  readonly end: number;
  /** Method, lags and sources. */
  readonly notes: readonly string[];
}

/** Rows of heading, message and units above the first table. */
const SECTION_HEAD = 3;

/** Writes a subject from `top` on: `body` writes its tables from the row it is given. Returns the next free row. */
export function putSection(
  draft: Draft,
  top: number,
  body: (row: number) => DepthSection,
  input: PlanInput,
): { readonly section: DepthSection; readonly end: number } {
  const section = body(top + SECTION_HEAD);
  const { key, heading, message, line, units, notes } = section;
  const { words } = input.texts.sheets;
  put(draft, top, LABEL, heading, { style: "heading" });
  draft.rowHeights.set(top, HEADING_HEIGHT);
  const place = { row: top + 1, style: "paragraph", ...WIDE } as const;
  // Names in a workbook have no hyphens.
  const block = key.replaceAll("-", "_");
  if (message) putDraftedText(draft, block, message, { ...place, aside: DRAFT }, input);
  else if (line) putText(draft, line, place);
  const unit = [...new Set(units.map((each) => words.unit[each]))].join(", ");
  put(draft, top + 2, LABEL, unit, { style: "subtitle" });
  const end = notes.reduce(
    (row, note) => putText(draft, note, { row, style: "note", ...WIDE }),
    section.end,
  );
  if (notes.length > 0)
    addBlock(draft, `${key}.notes`, "note", area(draft, section.end, LABEL, end - 1, LAST));
  putComment(draft, end, { key, label: heading }, input);
  return { section, end: end + 1 };
}

const COMMENT_HEIGHT = 30;

function putComment(
  draft: Draft,
  row: number,
  identity: { readonly key: string; readonly label: string },
  { texts, comments }: PlanInput,
): void {
  const own = comments.depth ?? [];
  put(draft, row, LABEL, texts.sheets.words.comment, { style: "note" });
  commentCell(draft, { row, column: FIRST }, identity, own);
  draft.merges.push(area(draft, row, FIRST, row, LAST));
  const place = { left: FIRST, right: LAST, style: "input", columnWidths: COLUMN_WIDTHS } as const;
  const height = textHeight(commentText(own, identity.key), place);
  draft.rowHeights.set(row, Math.max(COMMENT_HEIGHT, height));
  nameComments(draft, identity.key, { column: FIRST, top: row, bottom: row });
}
