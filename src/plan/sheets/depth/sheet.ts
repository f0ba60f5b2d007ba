import { unmatchedComments } from "../../comments";
import type { ChartPlan } from "../../chart";
import type { Computed } from "../../computed";
import { addBlock, area, finishDraft, put, startDraft, type Draft } from "../../draft";
import { ownTextKeys, putDraftHead } from "../../drafted-text";
import type { PlanInput } from "../../input";
import type { SheetPlan } from "../../model";
import { putText } from "../../text-block";
import { causesSection } from "./causes";
import { flowSection } from "./flow";
import { HOUSEHOLDS_CHART, householdsSection } from "./households";
import { housingSection } from "./housing";
import { COLUMN_WIDTHS, DRAFT, FIRST, LABEL, LAST, WIDE } from "./layout";
import { newcomersSection } from "./newcomers";
import { rollingSection } from "./rolling";
import { putSection, type DepthSection } from "./section";
import { volumePriceSection } from "./volume-price";
import { layMonthly } from "../monthly/sheet";

const FIRST_SECTION = 4;

/**
 * Fördjupning: what lies behind the cost of assistance, a subject a page. A subject whose figures are not in the workbook has
 * no page; null when none has. Månadsserier holds the series themselves, which everything here refers to.
 */
export function planDepth(input: PlanInput): SheetPlan | null {
  const known = laid.get(input);
  if (known !== undefined) return known;
  const made = lay(input);
  laid.set(input, made);
  return made;
}

/** Sammanfattning shows a chart of this sheet; the same input is laid out once. */
const laid = new WeakMap<PlanInput, SheetPlan | null>();

/** Households with their average cost, for other sheets to show; null where one of the two is not known. */
export function householdsChart(input: PlanInput): ChartPlan | null {
  const chart = planDepth(input)?.charts.find(({ key }) => key === HOUSEHOLDS_CHART);
  return chart?.secondary ? chart : null;
}

function lay(input: PlanInput): SheetPlan | null {
  const tables = layMonthly(input)?.sections.map(({ table }) => table) ?? [];
  const bodies = [
    householdsSection(tables, input),
    volumePriceSection(tables, input),
    rollingSection(tables, input),
    causesSection(input),
    flowSection(input),
    newcomersSection(tables, input),
    housingSection(tables, input),
  ].filter((body) => body !== null);
  if (bodies.length === 0) return null;
  const draft = startDraft("depth", input.names.depth);
  const sections: DepthSection[] = [];
  const breaks: number[] = [];
  let next = FIRST_SECTION;
  for (const body of bodies) {
    if (sections.length > 0) breaks.push(++next);
    const put = putSection(draft, next, (row) => body(draft, row), input);
    sections.push(put.section);
    next = put.end;
  }
  if (ownTextKeys(draft).length > 0) putDraftHead(draft, DRAFT, input);
  putTitle(draft, titleOf(sections, input), input);
  const end = putLostComments(draft, next + 1, sections, input);
  return finishDraft(draft, {
    columnWidths: COLUMN_WIDTHS,
    freeze: null,
    print: {
      area: area(draft, 0, 0, end - 1, LAST),
      orientation: "landscape",
      pagesHigh: 0,
      breaks,
    },
  });
}

/** The finding of the first subject that has one. */
function titleOf(
  sections: readonly DepthSection[],
  { names }: PlanInput,
): string | Computed<string> {
  return sections.find(({ title }) => title)?.title ?? names.depth;
}

function putTitle(draft: Draft, title: string | Computed<string>, input: PlanInput): void {
  const { words, depth } = input.texts.sheets;
  putText(draft, title, { row: 0, style: "titleText", ...WIDE });
  const who = input.facts.committee ?? words.committee;
  const subtitle = [who, words.followUp(input.reportMonth), depth.remark].join(" · ");
  put(draft, 1, LABEL, subtitle, { style: "subtitle" });
  put(draft, 2, LABEL, words.commentHint, { style: "subtitle" });
  addBlock(draft, "title", "title", area(draft, 0, LABEL, 2, LAST));
}

function putLostComments(
  draft: Draft,
  row: number,
  sections: readonly DepthSection[],
  { comments, texts }: PlanInput,
): number {
  const place = {
    row,
    labelColumn: LABEL,
    textColumn: FIRST,
    lastColumn: LAST,
    heading: texts.sheets.words.lostComments,
    columnWidths: COLUMN_WIDTHS,
  };
  const keys = new Set([...sections.map(({ key }) => key), ...ownTextKeys(draft)]);
  return unmatchedComments(draft, place, keys, comments.depth ?? []);
}
