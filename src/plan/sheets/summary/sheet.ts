import { addBlock, area, finishDraft, put, startDraft, type Draft } from "../../draft";
import type { PlanInput } from "../../input";
import type { SheetPlan } from "../../model";
import { pageRoom, rowsHeight, widthsForHeight } from "../../page-breaks";
import { putText } from "../../text-block";
import { putAnalysis, putLostTexts } from "./analysis";
import { putCharts } from "./charts";
import { COLUMN_WIDTHS, LABEL, LAST } from "./columns";
import { putFooter } from "./footer";
import { putKeyFigures } from "./key-figures";
import { putSeriesTable } from "./series-table";
import { summarySource, type SummarySource } from "./source";
import { putSummaryTable } from "./table";
import { draftedSections } from "./sections";
import { summaryTitle } from "./title";

const KEY_FIGURES = 3;

/**
 * Sammanfattning: a page with the finding, four key figures, two charts and a compact table, and a page of analysis. Everything
 * on it refers to our other sheets. Null when the workbook has neither statements nor series.
 */
export function planSummary(input: PlanInput): SheetPlan | null {
  const source = summarySource(input);
  if (!source) return null;
  const draft = startDraft("summary", input.names.summary);
  const title = summaryTitle(source, input);
  const block = { left: LABEL, right: LAST, columnWidths: COLUMN_WIDTHS };
  putText(draft, title, { row: 0, style: "titleText", ...block });
  put(draft, 1, LABEL, subtitle(source, input), { style: "subtitle" });
  const errors = source.checks.counts.error.value;
  if (errors > 0) {
    const caution = input.texts.sheets.summary.caution(errors, input.names.checks);
    put(draft, 2, LABEL, caution, { style: "footLink", link: source.checks.top });
  }
  addBlock(draft, "title", "title", area(draft, 0, LABEL, 2, LAST));

  const keyTop = errors > 0 ? KEY_FIGURES + 1 : KEY_FIGURES;
  const chartTop = putKeyFigures(draft, keyTop, source, input);
  const tableTop = putCharts(draft, chartTop, source);
  const textTop = source.statement
    ? putSummaryTable(draft, tableTop, source.statement.tables, input)
    : putSeriesTable(draft, tableTop, source.monthly?.sections ?? [], input);
  const pageEnd = putFooter(draft, textTop, source, input);
  const sections = draftedSections(source, input);
  const end = sections.length === 0 ? pageEnd : putAnalysis(draft, pageEnd + 1, sections, input);
  const print = printOf(draft, { first: pageEnd, end });
  putLostTexts(draft, end + 1, sections, input);
  return finishDraft(draft, { freeze: null, ...print });
}

/** How many pages' worth of rows are rather printed a little smaller than on a second page with few lines. */
const MOST_ON_ONE_PAGE = 1.25;

/**
 * Figures on the first page, analysis on the second, unless one has room for both. A first page higher than the paper is made
 * wider, so that it is printed smaller and still fills the paper.
 */
function printOf(
  draft: Draft,
  { first, end }: { readonly first: number; readonly end: number },
): Pick<SheetPlan, "columnWidths" | "print"> {
  const printed = COLUMN_WIDTHS.slice(0, LAST + 1);
  const beside = COLUMN_WIDTHS.slice(LAST + 1);
  const whole = rowsHeight(draft, 0, end - 1);
  const isOnePage = whole <= MOST_ON_ONE_PAGE * pageRoom(printed);
  const widths = widthsForHeight(printed, isOnePage ? whole : rowsHeight(draft, 0, first - 1));
  return {
    columnWidths: [...widths, ...beside],
    print: {
      area: area(draft, 0, 0, end - 1, LAST),
      orientation: "landscape",
      pagesHigh: 0,
      ...(!isOnePage && end > first && { breaks: [first] }),
    },
  };
}

/** Who, what report, and what holds for all figures of the page. */
function subtitle({ statement }: SummarySource, { facts, reportMonth, texts }: PlanInput): string {
  const { words } = texts.sheets;
  const tables = [statement?.tables.period, statement?.tables.year];
  const units = new Set(
    tables.flatMap((table) => (table ? [words.unit[table.statement.unit]] : [])),
  );
  return [
    facts.committee ?? words.committee,
    words.followUp(reportMonth),
    ...(units.size > 0 ? [[...units].join("/")] : []),
    ...(statement?.columns.against ? [words.betterThanBudget] : []),
  ].join(" · ");
}
