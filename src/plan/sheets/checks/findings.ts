import type { Finding } from "../../../core/model/finding";
import { addBlock, area, put, type Draft } from "../../draft";
import type { PlanInput } from "../../input";
import type { CellValue } from "../../model";
import { displayCell } from "../../ref";
import type { FormatName } from "../../style";
import { textHeight } from "../../text-block";
import * as column from "./columns";

/** The list of findings from the row `at` down, worst first as they come; returns the next free row. */
export function putFindings(draft: Draft, at: number, input: PlanInput): number {
  const texts = input.texts.sheets.checks;
  put(draft, at, column.FIRST, texts.findings, { style: "heading" });
  if (input.findings.length === 0) {
    put(draft, at + 1, column.FIRST, texts.none, { style: "body" });
    addBlock(draft, "findings", "text", area(draft, at, column.FIRST, at + 1, column.LAST));
    return at + 2;
  }
  putHeads(draft, at + 1, input);
  const top = at + 2;
  input.findings.forEach((finding, index) => {
    putFinding(draft, top + index, finding, input);
  });
  const bottom = top + input.findings.length - 1;
  addBlock(draft, "findings", "table", area(draft, at + 1, column.FIRST, bottom, column.LAST));
  return bottom + 1;
}

function putHeads(draft: Draft, row: number, { texts }: PlanInput): void {
  const { heads } = texts.sheets.checks;
  const left = { style: "columnHeadLeft" } as const;
  const right = { style: "columnHead" } as const;
  put(draft, row, column.SEVERITY, heads.severity, left);
  put(draft, row, column.PLACE, heads.place, left);
  put(draft, row, column.PUBLISHED, heads.published, right);
  put(draft, row, column.EXPECTED, heads.expected, right);
  put(draft, row, column.PROPOSAL, heads.proposal, right);
  put(draft, row, column.GAP, null, left);
  put(draft, row, column.CAUSE, heads.cause, left);
  put(draft, row, column.SENTENCE, heads.sentence, left);
}

function putFinding(draft: Draft, row: number, finding: Finding, input: PlanInput): void {
  const texts = input.texts.sheets.checks;
  const { place } = finding;
  const text = (at: number, value: string | null): void => {
    put(draft, row, at, value, { style: "cellText" });
  };
  const value = (at: number, content: CellValue): void => {
    put(draft, row, at, content, { style: "cellText", format: formatOf(content) });
  };
  const sentence = input.texts.findings[finding.code](finding.args);
  text(column.SEVERITY, texts.severity[finding.severity]);
  if (place) put(draft, row, column.PLACE, displayCell(place), { style: "link", link: place });
  else text(column.PLACE, texts.workbook);
  value(column.PUBLISHED, finding.published);
  value(column.EXPECTED, finding.expected);
  value(column.PROPOSAL, finding.proposal);
  value(column.GAP, null);
  const cause = texts.cause[finding.cause];
  text(column.CAUSE, cause === "" ? null : cause);
  text(column.SENTENCE, sentence);
  const height = textHeight(sentence, {
    left: column.SENTENCE,
    right: column.SENTENCE,
    style: "input",
    columnWidths: column.COLUMN_WIDTHS,
  });
  draft.rowHeights.set(row, height);
}

/** Whole numbers with thousands; others as they are, for a finding shows what the cell really holds. */
function formatOf(value: CellValue): FormatName {
  if (typeof value === "string") return "text";
  return Number.isInteger(value) ? "integer" : "general";
}
