import { commentText } from "./comments";
import { reference, type Computed } from "./computed";
import { addBlock, area, put, type Draft } from "./draft";
import type { PlanInput } from "./input";
import { OWNED_NAME_PREFIX } from "./model";
import { putText } from "./text-block";

/** Hidden names over a drafted paragraph and its draft start so: `_Tertial.texts.statement.period`. */
export const TEXT_NAME_PREFIX = `${OWNED_NAME_PREFIX}texts.`;

/** The key under which the text is kept that the user typed over a draft. */
export function ownTextKey(block: string): string {
  return `${OVER}${block}`;
}

/** Under which what the user adds to a section of the analysis is kept. */
export function addedTextKey(section: string): string {
  return `${ADDED}${section}`;
}

/** Whether a key is that of a text in the analysis: typed over a draft, or added to one. */
export function isAnalysisKey(key: string): boolean {
  return key.startsWith(OVER) || key.startsWith(ADDED);
}

const OVER = "text/";
const ADDED = "analysis/";

/** Keys of the texts that a sheet has room for. */
export function ownTextKeys({ key, names }: Pick<Draft, "key" | "names">): readonly string[] {
  const prefix = `${TEXT_NAME_PREFIX}${key}.`;
  return names.flatMap(({ name }) =>
    name.startsWith(prefix) ? [ownTextKey(name.slice(prefix.length))] : [],
  );
}

export interface DraftedPlace {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  /** The column beside the printed page that holds the draft. */
  readonly aside: number;
  readonly columnWidths: readonly number[];
  readonly style: "paragraph" | "analysis";
}

/**
 * A paragraph that the figures dictate. The draft stands beside the page, the page shows it by reference; what the user
 * types over the page's cell therefore differs from the draft, and stays (docs/decisions/0005). Next free row.
 */
export function putDraftedText(
  draft: Draft,
  block: string,
  content: Computed<string>,
  { row, aside, ...across }: DraftedPlace,
  { comments }: Pick<PlanInput, "comments">,
): number {
  const source = put(draft, row, aside, content, { style: "caption" });
  const own = commentText(comments[draft.key] ?? [], ownTextKey(block));
  const shown = own === "" ? reference(source, content.value) : own;
  const next = putText(draft, shown, { row, ...across });
  draft.names.push({
    name: `${TEXT_NAME_PREFIX}${draft.key}.${block}`,
    range: area(draft, row, across.left, row, aside),
  });
  addBlock(draft, `analysis.${block}`, "text", area(draft, row, across.left, row, across.right));
  return next;
}

/** Over the drafts: what they are, and how to have a text of one's own. */
export function putDraftHead(draft: Draft, aside: number, { texts }: PlanInput): void {
  const { draft: head, draftNote } = texts.sheets.analysis;
  put(draft, 0, aside, head, { style: "heading" });
  put(draft, 1, aside, draftNote, { style: "caption" });
}
