import type { Series } from "../../../core/model/series";
import { unmatchedComments } from "../../comments";
import type { Computed } from "../../computed";
import { addBlock, area, finishDraft, put, startDraft, type Draft } from "../../draft";
import type { PlanInput } from "../../input";
import { sentence } from "../../live-text";
import type { SheetPlan } from "../../model";
import { once } from "../../once";
import { putText } from "../../text-block";
import { COLUMN_WIDTHS, FIRST_MONTH, LABEL, TOTAL } from "./layout";
import { seriesMessage, shortName, targetMessage } from "./message";
import { putSection, type Section } from "./section";

const FIRST_SECTION = 4;

/** Månadsserier as planned, and where its figures stand, for sheets that refer to them. */
export interface MonthlyLayout {
  readonly sheet: SheetPlan;
  readonly sections: readonly Section[];
}

/** Månadsserier: every monthly series on a page of its own. */
export function planMonthly(input: PlanInput): SheetPlan | null {
  return layMonthly(input)?.sheet ?? null;
}

/** Null when the workbook has no monthly series. */
export const layMonthly = once(lay);

function lay(input: PlanInput): MonthlyLayout | null {
  const { series } = input.facts;
  if (series.length === 0) return null;
  const draft = startDraft("monthly", input.names.monthly);
  const breaks: number[] = [];
  const sections: Section[] = [];
  let next = FIRST_SECTION;
  for (const each of series) {
    const isFirst = sections.length === 0;
    if (!isFirst) breaks.push(++next);
    const section = putSection(draft, { top: next, pageTop: isFirst ? 0 : next }, each, input);
    sections.push(section);
    next = section.end;
  }
  putTitle(draft, sections, input);
  const end = putLostComments(draft, next + 1, series, input);
  const sheet = finishDraft(draft, {
    columnWidths: COLUMN_WIDTHS,
    freeze: null,
    print: {
      area: area(draft, 0, 0, end - 1, TOTAL),
      orientation: "landscape",
      pagesHigh: 0,
      breaks,
    },
  });
  return { sheet, sections };
}

function putTitle(draft: Draft, sections: readonly Section[], input: PlanInput): void {
  const { words } = input.texts.sheets;
  putText(draft, monthlyTitle(sections, input), {
    row: 0,
    left: LABEL,
    right: TOTAL,
    style: "titleText",
    columnWidths: COLUMN_WIDTHS,
  });
  const who = input.facts.committee ?? words.committee;
  const subtitle = [who, words.followUp(input.reportMonth)].join(" · ");
  put(draft, 1, LABEL, subtitle, { style: "subtitle" });
  put(draft, 2, LABEL, words.commentHint, { style: "subtitle" });
  addBlock(draft, "title", "title", area(draft, 0, LABEL, 2, TOTAL));
}

/** What the most telling series says: one with a target, else the first. */
export function monthlyTitle(
  sections: readonly Section[],
  input: PlanInput,
): string | Computed<string> {
  for (const { table, facts } of sections) {
    const message = facts && targetMessage(table, facts, input);
    if (message) return sentence(message);
  }
  for (const { table, facts } of sections) {
    const message = seriesMessage(table, facts, input, `${shortName(table.series, input)}, `);
    if (message) return sentence(message);
  }
  return input.names.monthly;
}

function putLostComments(
  draft: Draft,
  row: number,
  series: readonly Series[],
  { comments, texts }: PlanInput,
): number {
  const place = {
    row,
    labelColumn: LABEL,
    textColumn: FIRST_MONTH,
    lastColumn: TOTAL,
    heading: texts.sheets.words.lostComments,
    columnWidths: COLUMN_WIDTHS,
  };
  const keys = new Set(series.map(({ id }) => id));
  return unmatchedComments(draft, place, keys, comments.monthly ?? []);
}
