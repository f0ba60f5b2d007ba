import { conventionText } from "../../../core/texts/convention-text";
import { addBlock, area, put, type Draft } from "../../draft";
import type { PlanInput } from "../../input";
import { displayRange } from "../../ref";
import { textHeight } from "../../text-block";
import * as column from "./columns";

const KIND = column.SEVERITY;
const PLACE = column.PLACE;
const TITLE = column.PUBLISHED;
const TITLE_END = column.GAP;
const UNIT = column.CAUSE;
const CONVENTION = column.SENTENCE;

/** What was found in the workbook and what it was taken for, from the row `at` down; returns the next free row. */
export function putRecognised(draft: Draft, at: number, input: PlanInput): number {
  const { recognised } = input.facts;
  const { checks, words } = input.texts.sheets;
  put(draft, at, column.FIRST, checks.recognised, { style: "heading" });
  put(draft, at + 1, column.FIRST, checks.recognisedNote, { style: "caption" });
  const head = at + 2;
  const heads = checks.recognisedHeads;
  const left = { style: "columnHeadLeft" } as const;
  put(draft, head, KIND, heads.kind, left);
  put(draft, head, PLACE, heads.place, left);
  for (let each = TITLE; each <= TITLE_END; each += 1) {
    put(draft, head, each, each === TITLE ? heads.title : null, left);
  }
  put(draft, head, UNIT, heads.unit, left);
  put(draft, head, CONVENTION, heads.convention, left);
  recognised.forEach((table, index) => {
    const { kind, range, title, unit } = table;
    const row = head + 1 + index;
    const text = { style: "cellText" } as const;
    const link = { sheet: range.sheet, row: range.top, column: range.left };
    put(draft, row, KIND, checks.kind[kind], text);
    put(draft, row, PLACE, displayRange(range), { style: "link", link });
    for (let each = TITLE; each <= TITLE_END; each += 1) {
      put(draft, row, each, each === TITLE ? title : null, text);
    }
    draft.merges.push(area(draft, row, TITLE, row, TITLE_END));
    put(draft, row, UNIT, unit === null ? checks.noUnit : words.unit[unit], text);
    const reading = conventionText(table, input.texts.sheets);
    put(draft, row, CONVENTION, reading, text);
    draft.rowHeights.set(row, Math.max(titleHeight(title), readingHeight(reading ?? "")));
  });
  const bottom = head + recognised.length;
  addBlock(draft, "recognised", "table", area(draft, head, column.FIRST, bottom, column.LAST));
  return bottom + 1;
}

function readingHeight(text: string): number {
  const { COLUMN_WIDTHS: columnWidths } = column;
  return textHeight(text, { left: CONVENTION, right: CONVENTION, style: "input", columnWidths });
}

function titleHeight(title: string): number {
  const { COLUMN_WIDTHS: columnWidths } = column;
  return textHeight(title, { left: TITLE, right: TITLE_END, style: "input", columnWidths });
}
