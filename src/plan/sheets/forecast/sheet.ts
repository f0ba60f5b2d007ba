import { unmatchedComments } from "../../comments";
import type { Computed } from "../../computed";
import { area, finishDraft, put, startDraft, type Draft } from "../../draft";
import { ownTextKeys, putDraftHead } from "../../drafted-text";
import type { PlanInput } from "../../input";
import { lostInputs } from "../../inputs";
import type { SheetPlan } from "../../model";
import { once } from "../../once";
import { pageBreaks, type PageSection } from "../../page-breaks";
import { putText } from "../../text-block";
import { HEAD_ROWS, putHead, TITLE_ROWS } from "../follow-up/head";
import { putAssumptions } from "./assumptions";
import { putBalance } from "./balance";
import { putBalanceStory } from "./balance-story";
import { changeBars, putChange } from "./change";
import { forecastColumns, type ForecastColumns } from "./columns";
import { putMethods } from "./methods";
import { putVintageNotes } from "./notes";
import { putRemaining } from "./remaining";
import { helpSeries, type HelpSeries } from "./series";
import { forecastSource, type ForecastSource } from "./source";
import { forecastTitle, methodsTitle } from "./title";
import { putVintages, vintageKey, type VintageCells } from "./vintages";
import { putWorkings, type Workings } from "./workings";
import type { StatementTable } from "../statement/table";

/** Prognos as planned, and where its workings stand, for the sheet on accuracy. */
export interface ForecastLayout {
  readonly sheet: SheetPlan;
  readonly source: ForecastSource;
  readonly workings: readonly Workings[];
}

/**
 * Prognos: forecasts of the year side by side with their change, what remains of budget and forecast a month, the balance
 * to find, and mechanical forecasts as help. Null when there is neither a forecast nor a series long enough to make one of.
 */
export function planForecast(input: PlanInput): SheetPlan | null {
  return layForecast(input)?.sheet ?? null;
}

/** Two sheets ask. */
export const layForecast = once(lay);

function lay(input: PlanInput): ForecastLayout | null {
  const source = forecastSource(input);
  const series = helpSeries(source.series, input);
  if (!source.year && series.length === 0) return null;
  const draft = startDraft("forecast", input.names.forecast);
  const columns = forecastColumns(source.earlier.length + 1);
  const workings = putAllWorkings(draft, columns, series, input);
  const page: Page = { draft, columns, input, sections: [], inputs: [] };
  const { year } = source;
  const statement = year ? putStatementPart(page, { ...source, year }) : null;
  let row = statement?.end ?? HEAD_ROWS;
  const help = putHelp(page, workings, row);
  row = help.end;
  row = putLost(page, statement?.vintages ?? null, row);
  const { words } = input.texts.sheets;
  const widths = columns.widths.slice(0, columns.comment + 1);
  putHead(
    draft,
    {
      title: statement
        ? forecastTitle(statement.vintages, input)
        : (help.title ?? input.names.forecast),
      remarks: year ? [words.unit[year.statement.unit], words.betterThanBudget] : [],
      left: columns.label,
      right: columns.comment,
      widths: columns.widths,
    },
    input,
  );
  const breaks = pageBreaks(draft, page.sections, { widths, repeated: TITLE_ROWS });
  const sheet = finishDraft(draft, {
    columnWidths: columns.widths,
    freeze: { rows: TITLE_ROWS, columns: columns.label + 1 },
    print: {
      area: area(draft, 0, 0, row - 1, columns.comment),
      orientation: "landscape",
      pagesHigh: 0,
      titleRows: { top: 0, bottom: TITLE_ROWS - 1 },
      ...(breaks.length > 0 && { breaks }),
    },
  });
  return { sheet, source, workings };
}

/** The sheet while it is written: what no page should part, and the keys of the yellow cells shown. */
interface Page {
  readonly draft: Draft;
  readonly columns: ForecastColumns;
  readonly input: PlanInput;
  readonly sections: PageSection[];
  readonly inputs: string[];
}

/** The workings stand to the right of what is printed, so that what stands above can refer to them. */
function putAllWorkings(
  draft: Draft,
  columns: ForecastColumns,
  series: readonly HelpSeries[],
  input: PlanInput,
): readonly Workings[] {
  if (series.length === 0) return [];
  const texts = input.texts.sheets.forecast;
  put(draft, 0, columns.workings(0), texts.workings, { style: "heading" });
  put(draft, 1, columns.workings(0), texts.workingsNote, { style: "caption" });
  return series.map((each, k) =>
    putWorkings(draft, { row: HEAD_ROWS, left: columns.workings(k) }, each, input),
  );
}

/** What the operating statement says of the forecast: vintages, their change, what remains, and the balance. */
function putStatementPart(
  page: Page,
  source: ForecastSource & { readonly year: StatementTable },
): { readonly vintages: VintageCells; readonly end: number } {
  const { draft, columns, input, sections, inputs } = page;
  const vintages = putVintages(draft, HEAD_ROWS, columns, source, input);
  let row = putVintageNotes(draft, vintages, columns, input);
  const bars = changeBars(vintages, input);
  if (bars) {
    const place = { row, left: columns.label, right: columns.comment, aside: columns.chartData };
    row = putChange(draft, vintages, bars, input, place);
  }
  sections.push({ top: HEAD_ROWS, bottom: row - 2 });
  const remaining = putRemaining(draft, row, columns, source, input);
  if (remaining !== null) {
    sections.push({ top: row, bottom: remaining - 1 });
    row = remaining + 1;
  }
  const balance = putBalance(draft, row, columns, vintages, input);
  if (balance) {
    inputs.push(...balance.inputs);
    const end = putBalanceStory(draft, balance, columns, input);
    sections.push({ top: row, bottom: end - 1 });
    row = end + 1;
  }
  if (ownTextKeys(draft).length > 0) putDraftHead(draft, columns.draft, input);
  return { vintages, end: row };
}

/** The mechanical forecasts of each series, and what the first of them says. */
function putHelp(
  page: Page,
  workings: readonly Workings[],
  top: number,
): { readonly title: Computed<string> | null; readonly end: number } {
  const { draft, columns, input, sections, inputs } = page;
  let row = top;
  let title: Computed<string> | null = null;
  for (const each of workings) {
    const { pair } = each.series;
    const assumptions = pair
      ? putAssumptions(draft, row, columns, { ...each.series, pair }, input)
      : null;
    if (assumptions) {
      inputs.push(...assumptions.inputs);
      sections.push({ top: row, bottom: assumptions.end - 1 });
      row = assumptions.end + 1;
    }
    const first = row;
    const methods = putMethods(draft, row, columns, { workings: each, assumptions }, input);
    row = methods.end;
    title ??= methodsTitle(each.series, methods, input);
    sections.push({ top: first, bottom: row - 2 });
  }
  if (workings.length === 0) return { title, end: row };
  const end = putText(draft, input.texts.sheets.forecast.methodsNote, {
    row,
    left: columns.label,
    right: columns.comment,
    style: "note",
    columnWidths: columns.widths,
  });
  return { title, end };
}

/** Comments and typed figures whose row is gone, at the foot of the sheet. */
function putLost(
  { draft, columns, input, inputs }: Page,
  vintages: VintageCells | null,
  row: number,
): number {
  const rows = vintages?.rows.map(({ of }) => vintageKey(of.figures.row.key)) ?? [];
  const shown = new Set([...rows, ...ownTextKeys(draft)]);
  return unmatchedComments(
    draft,
    {
      row: row + 1,
      labelColumn: columns.label,
      textColumn: columns.slot(0),
      lastColumn: columns.comment,
      heading: input.texts.sheets.words.lostComments,
      columnWidths: columns.widths,
    },
    shown,
    [...(input.comments.forecast ?? []), ...lostInputs(input, draft.key, new Set(inputs))],
  );
}
