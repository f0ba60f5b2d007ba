import type { Computed } from "../../computed";
import { addBlock, area, finishDraft, put, startDraft, type Draft } from "../../draft";
import type { PlanInput } from "../../input";
import { once } from "../../once";
import type { SheetPlan } from "../../model";
import { pageBreaks, type PageSection } from "../../page-breaks";
import { displayRange } from "../../ref";
import { putText } from "../../text-block";
import { CHART_ROWS, putEvolution } from "./chart";
import { ACCURACY } from "./columns";
import { putErrors, testedSeries } from "./errors";
import { canBeTried, putTried, type Tried } from "./methods";
import { accountedYears } from "./source";
import { putSplit } from "./split";
import { accuracyTitle } from "./title";
import { putYear, type YearCells } from "./years";
import { findPair, type Pair } from "../depth/pair";
import { layForecast } from "../forecast/sheet";

const TITLE_ROWS = 2;
const FIRST_ROW = 3;
/** Older years than these are history. */
const MOST_YEARS = 2;

/**
 * Prognossäkerhet: forecasts of years that are over against their accounts, with limits and the way there; what simple methods
 * would have said; and how far months lie from last year's. Null when nothing can be compared.
 */
export const planAccuracy = once(plan);

function plan(input: PlanInput): SheetPlan | null {
  const forecast = layForecast(input);
  const accounted = accountedYears(forecast?.source.year ?? null, input).slice(0, MOST_YEARS);
  const tried = (forecast?.workings ?? []).filter(canBeTried);
  const tested = testedSeries(forecast?.source.series ?? [], input);
  if (accounted.length + tried.length + tested.length === 0) return null;
  const pair = findPair(forecast?.source.series ?? []);
  const { accuracy } = input.texts.sheets;
  const { accuracyBase } = input.settings;
  const draft = startDraft("accuracy", input.names.accuracy);
  const sections: PageSection[] = [];
  let row = FIRST_ROW;
  const years: YearCells[] = [];
  for (const of of accounted) {
    const made = putYear(draft, row, of, input);
    const note = [
      accuracy.errorSign,
      accuracy.base[accuracyBase],
      ...(made.rows.every(({ base }) => base) ? [] : [accuracy.noBudget(of.year)]),
      ...of.ranges.map((at) => sourceNote(input, at)),
    ];
    const end = putNote(draft, made.bottom + 1, note.join(" "));
    sections.push({ top: row, bottom: end - 1 });
    row = end + 1;
    if (years.length === 0) {
      const after = putEvolution(draft, made, row, input);
      if (after !== null) {
        sections.push({ top: row, bottom: row + CHART_ROWS });
        row = after;
      }
    }
    // Of the newest year alone: what was assumed of older ones nobody asks about any more.
    const split = years.length === 0 ? putSplitWithNote(draft, row, made, pair, input) : null;
    years.push(made);
    if (split !== null) {
      sections.push({ top: row, bottom: split - 1 });
      row = split + 1;
    }
  }
  const triedOn: Tried[] = [];
  for (const workings of tried) {
    const made = putTried(draft, row, workings, input);
    const { bottom } = made;
    triedOn.push(made);
    const isLast = workings === tried.at(-1);
    const end = isLast ? putNote(draft, bottom + 1, accuracy.triedNote) : bottom + 1;
    sections.push({ top: row, bottom: end - 1 });
    row = end + 1;
  }
  if (tested.length > 0) {
    const bottom = putErrors(draft, row, tested, input);
    const end = putNote(draft, bottom + 1, accuracy.errorsNote);
    sections.push({ top: row, bottom: end - 1 });
    row = end + 1;
  }
  putHead(draft, accuracyTitle(years, triedOn, input), years, input);
  const widths = ACCURACY.widths.slice(0, ACCURACY.right + 1);
  const breaks = pageBreaks(draft, sections, { widths, repeated: TITLE_ROWS });
  return finishDraft(draft, {
    columnWidths: ACCURACY.widths,
    freeze: { rows: TITLE_ROWS, columns: ACCURACY.label + 1 },
    print: {
      area: area(draft, 0, 0, row - 2, ACCURACY.right),
      orientation: "landscape",
      pagesHigh: 0,
      titleRows: { top: 0, bottom: TITLE_ROWS - 1 },
      ...(breaks.length > 0 && { breaks }),
    },
  });
}

/** What the year's forecasts missed by, and why parts of it are not known; the next free row, null where none is known. */
function putSplitWithNote(
  draft: Draft,
  row: number,
  { headline, ...year }: YearCells,
  pair: Pair | null,
  input: PlanInput,
): number | null {
  const { split } = input.texts.sheets.accuracy;
  const put = headline && putSplit(draft, row, { ...year, headline }, pair, input);
  if (!put) return null;
  const unknown = put.unknown.map((part) => split.unknown[part]);
  return putNote(draft, put.bottom + 1, [split.note, ...new Set(unknown)].join(" "));
}

function sourceNote(input: PlanInput, at: Parameters<typeof displayRange>[0]): string {
  return input.texts.sheets.words.source(displayRange(at));
}

function putNote(draft: Draft, row: number, note: string): number {
  const { label, right, widths } = ACCURACY;
  return putText(draft, note, { row, left: label, right, style: "note", columnWidths: widths });
}

function putHead(
  draft: Draft,
  title: string | Computed<string>,
  years: readonly YearCells[],
  input: PlanInput,
): void {
  const { words, accuracy } = input.texts.sheets;
  const { label, right, widths } = ACCURACY;
  const block = { left: label, right, style: "titleText", columnWidths: widths } as const;
  putText(draft, title, { row: 0, ...block });
  const who = input.facts.committee ?? words.committee;
  const units = new Set(years.map(({ of }) => words.unit[of.unit]));
  const limits = accuracy.limits(input.settings.accuracyBase);
  const subtitle = [who, words.followUp(input.reportMonth), ...units, limits].join(" · ");
  put(draft, 1, label, subtitle, { style: "subtitle" });
  addBlock(draft, "title", "title", area(draft, 0, label, 1, right));
}
