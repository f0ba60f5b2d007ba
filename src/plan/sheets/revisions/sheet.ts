import { chainLadder } from "../../../core/calc/chain-ladder";
import { registeredMonths, type RegisteredMonth } from "../../../core/calc/registration";
import { addBlock, area, finishDraft, put, startDraft, type Draft } from "../../draft";
import { seriesHistoryId } from "../../figure-ids";
import { call, range } from "../../formula";
import type { PlanInput } from "../../input";
import { once } from "../../once";
import { printed, sentence } from "../../live-text";
import type { SheetPlan } from "../../model";
import { putText } from "../../text-block";
import { putAgedTable, type RegisteredSeries } from "./aged-table";
import { isOpen, putLadder } from "./ladder-table";
import { putRevisedTable, type RevisedRows } from "./revised-table";
import { putNote } from "./note";
import { REVISIONS_GRID } from "./grid";

/** After this many months nothing more is expected to be registered. */
const OLDEST = 12;
const FEWEST_REPORTS = 3;
const FIRST_ROW = 3;

/** Revideringar: what has been registered late, and what is still to come. Null before a second report. */
export const planRevisions = once(plan);

function plan(input: PlanInput): SheetPlan | null {
  const all = input.facts.series.map((series): RegisteredSeries => {
    return { series, months: registeredMonths(input.history, seriesHistoryId(series.id)) };
  });
  const reports = Math.max(0, ...all.map(({ months }) => reportCount(months)));
  if (reports < 2) return null;
  const draft = startDraft("revisions", input.names.revisions);
  const revised = putRevisedTable(draft, FIRST_ROW, input);
  let row = putAgedTable(draft, revised.bottom + 3, all, input);
  const ladders = all.flatMap(({ series, months }) => {
    const isRead = reportCount(months) >= FEWEST_REPORTS;
    const ladder = isRead ? chainLadder(months, OLDEST) : null;
    return ladder ? { series, ladder } : [];
  });
  const telling = ladders.filter(({ ladder }) => ladder.months.some(isOpen));
  for (const one of telling) row = putLadder(draft, row, one, input);
  const { ladder: words } = input.texts.sheets.revisions;
  if (telling.length > 0) row = putNote(draft, row, words.note);
  else if (ladders.length === 0) row = putNote(draft, row, words.tooFew(reports));
  putTitle(draft, revised, input);
  return finishDraft(draft, {
    columnWidths: REVISIONS_GRID.widths,
    freeze: { rows: 2, columns: 0 },
    print: {
      area: area(draft, 0, 0, row - 1, REVISIONS_GRID.right),
      orientation: "landscape",
      pagesHigh: 0,
      titleRows: { top: 0, bottom: 1 },
    },
  });
}

function reportCount(months: readonly RegisteredMonth[]): number {
  return new Set(months.flatMap(({ values }) => values.map(({ vintage }) => vintage))).size;
}

function putTitle(draft: Draft, { count, changes }: RevisedRows, input: PlanInput): void {
  const { label: left, right, widths: columnWidths } = REVISIONS_GRID;
  const { revisions, words } = input.texts.sheets;
  const { language } = input;
  const counted = changes && { formula: call("COUNT", range(changes)), value: count };
  const title = counted
    ? sentence(
        revisions.title(printed(counted, { language, decimals: 0, sign: "never" }), count === 1),
      )
    : revisions.noneTitle;
  putText(draft, title, { row: 0, left, right, style: "titleText", columnWidths });
  const who = input.facts.committee ?? words.committee;
  const subtitle = [who, words.followUp(input.reportMonth), revisions.remark].join(" · ");
  put(draft, 1, left, subtitle, { style: "subtitle" });
  addBlock(draft, "title", "title", area(draft, 0, left, 1, right));
}
