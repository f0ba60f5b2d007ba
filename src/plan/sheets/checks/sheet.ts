import type { Severity } from "../../../core/model/finding";
import type { CellPlace } from "../../../core/model/place";
import type { Computed } from "../../computed";
import { reference } from "../../computed";
import { addBlock, area, finishDraft, put, startDraft, type Draft } from "../../draft";
import type { PlanInput } from "../../input";
import type { SheetPlan } from "../../model";
import * as column from "./columns";
import { putFindings } from "./findings";
import { putKindCounts } from "./kinds";
import { putRecognised } from "./recognised";

/** Kontroller as planned, and where its counts stand, for sheets that refer to them. */
export interface ChecksLayout {
  readonly sheet: SheetPlan;
  readonly counts: Readonly<Record<Severity, Computed<number>>>;
  /** Where a reader is taken who wants to see the findings. */
  readonly top: CellPlace;
}

const TITLE_HEIGHT = 26;
const COUNT_HEIGHT = 30;
const LABELS = 3;
const VALUES = 4;
const MEANINGS = 5;
const KINDS = 7;

/** The columns of the three counts, from and to. */
const COUNT_COLUMNS: Readonly<Record<Severity, readonly [from: number, to: number]>> = {
  error: [column.SEVERITY, column.PLACE],
  warning: [column.EXPECTED, column.PROPOSAL],
  info: [column.SENTENCE, column.SENTENCE],
};

/** Kontroller: everything that is wrong or worth knowing, and what was recognised in the workbook. */
export function planChecks(input: PlanInput): SheetPlan {
  return layChecks(input).sheet;
}

export function layChecks(input: PlanInput): ChecksLayout {
  const texts = input.texts.sheets.checks;
  const draft = startDraft("checks", input.names.checks);
  const title = texts.title(countOf("error", input), countOf("warning", input));
  put(draft, 0, column.FIRST, title, { style: "title" });
  draft.rowHeights.set(0, TITLE_HEIGHT);
  put(draft, 1, column.FIRST, texts.subtitle, { style: "subtitle" });
  addBlock(draft, "title", "title", area(draft, 0, column.FIRST, 1, column.LAST));
  const counts = {
    error: putCount(draft, "error", input),
    warning: putCount(draft, "warning", input),
    info: putCount(draft, "info", input),
  };
  draft.rowHeights.set(VALUES, COUNT_HEIGHT);
  addBlock(
    draft,
    "counts",
    "key-figures",
    area(draft, LABELS, column.FIRST, MEANINGS, column.LAST),
  );
  const next = putFindings(draft, putKindCounts(draft, KINDS, input), input);
  const end = putRecognised(draft, next + 1, input);
  const sheet = finishDraft(draft, {
    columnWidths: column.COLUMN_WIDTHS,
    freeze: { rows: 2, columns: 0 },
    print: {
      area: area(draft, 0, 0, end - 1, column.LAST),
      orientation: "landscape",
      pagesHigh: 0,
      titleRows: { top: 0, bottom: 1 },
    },
  });
  return { sheet, counts, top: { sheet: draft.name, row: 0, column: 0 } };
}

function countOf(severity: Severity, { findings }: PlanInput): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function putCount(draft: Draft, severity: Severity, input: PlanInput): Computed<number> {
  const texts = input.texts.sheets.checks;
  const [at, end] = COUNT_COLUMNS[severity];
  const count = countOf(severity, input);
  for (let each = at; each <= end; each += 1) {
    put(draft, LABELS, each, each === at ? texts.counts[severity] : null, { style: "keyLabel" });
  }
  const place = put(draft, VALUES, at, count, { style: "keyValue", format: "integer" });
  put(draft, MEANINGS, at, texts.meanings[severity], { style: "keyCompare" });
  return reference(place, count);
}
