import { addBlock, area, finishDraft, put, startDraft } from "../draft";
import type { PlanInput } from "../input";
import type { SheetPlan } from "../model";
import { putText } from "../text-block";
import { putCharts } from "./summary-charts";
import { COLUMN_WIDTHS, LABEL, LAST } from "./summary-columns";
import { putFooter } from "./summary-footer";
import { putKeyFigures } from "./summary-key-figures";
import { putSeriesTable } from "./summary-series-table";
import { summarySource, type SummarySource } from "./summary-source";
import { putSummaryTable } from "./summary-table";
import { putParagraph } from "./summary-text";
import { summaryTitle } from "./summary-title";

const KEY_FIGURES = 3;

/**
 * Sammanfattning: one page with the finding, four key figures, two charts, a compact table and a paragraph. Everything on it
 * refers to our other sheets. Null when the workbook has neither statements nor series.
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
  const footTop = putParagraph(draft, textTop, source, input);
  const end = putFooter(draft, footTop, source, input);
  return finishDraft(draft, {
    columnWidths: COLUMN_WIDTHS,
    freeze: null,
    print: {
      area: area(draft, 0, 0, end - 1, LAST),
      orientation: "landscape",
      pagesHigh: 1,
    },
  });
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
    ...(units.size > 0 ? [[...units].join("/"), words.betterThanBudget] : []),
  ].join(" · ");
}
