import { newestShown, reportedValue } from "../../core/calc/reported";
import { addMonths, type Month } from "../../core/model/month";
import type { CellPlace } from "../../core/model/place";
import type { Series } from "../../core/model/series";
import { reference, sourceContent, type Computed } from "../computed";
import { addBlock, area, put, type Draft } from "../draft";
import { binary, call, cell, range, type Formula } from "../formula";
import type { PlanInput } from "../input";
import { sentence } from "../live-text";
import { displayRange } from "../ref";
import { putText } from "../text-block";
import { FIRST_MONTH, HEADING_HEIGHT, LABEL } from "./monthly-layout";
import { caseNotes, NOTE } from "./monthly-notes";
import { printedAmount } from "./number-look";
import { seriesTag } from "./series-figure";

/** Causes are whole sentences: their labels reach over the first months' columns. */
const LABEL_END = FIRST_MONTH + 3;
const FIRST_YEAR = LABEL_END + 1;
const YEARS_SHOWN = 3;

/** The causes of one month in three years, those of the last year shown first by size. */
interface CauseTable {
  readonly causes: readonly Series[];
  /** Oldest first; the last one is what the table is about. */
  readonly months: readonly Month[];
  readonly newest: Month;
  readonly value: (cause: Series, at: Month) => number | null;
}

/** Households by cause of need, the newest month in three years; null when no export gives causes. */
export function causeTable({ facts, reportMonth }: PlanInput): CauseTable | null {
  const households = facts.series.find(({ measure }) => measure === "households");
  const limit = newestShown({ lag: households?.lag ?? 0 }, reportMonth);
  const value: CauseTable["value"] = (cause, at) => reportedValue(cause, at, limit);
  const known = facts.causes.flatMap(({ points }) => [...points.keys()]);
  const newest = known.reduce<Month | null>(
    (found, at) => (at <= limit && (found === null || at > found) ? at : found),
    null,
  );
  if (newest === null) return null;
  const months = Array.from({ length: YEARS_SHOWN }, (_, k) =>
    addMonths(newest, 12 * (k + 1 - YEARS_SHOWN)),
  ).filter((at) => known.includes(at));
  const isShown = (cause: Series): boolean => months.some((at) => value(cause, at) !== null);
  const size = (cause: Series): number => value(cause, newest) ?? 0;
  const causes = facts.causes.filter(isShown).toSorted((a, b) => size(b) - size(a));
  return { causes, months, newest, value };
}

/** Writes the table from `top` on; returns the next free row. */
export function putCauses(draft: Draft, top: number, table: CauseTable, input: PlanInput): number {
  const { monthly, words } = input.texts.sheets;
  const { causes, months } = table;
  put(draft, top, LABEL, monthly.causesHeading, { style: "heading" });
  draft.rowHeights.set(top, HEADING_HEIGHT);
  put(draft, top + 2, LABEL, words.unit.count, { style: "subtitle" });
  const head = top + 3;
  putHeads(draft, head, table, input);
  const bottom = head + causes.length;
  const rows = causes.map((cause, index) => {
    const row = head + 1 + index;
    return { cause, cells: putCause(draft, row, cause, table, { head, bottom }) };
  });
  const [largest] = rows;
  const newest = largest?.cells;
  if (largest && newest) {
    const message = monthly.causesMessage({
      cause: largest.cause.title,
      period: words.span(table.newest, table.newest),
      households: printedAmount(newest.value, "count", input),
      share: newest.share && printedAmount(newest.share, "percent", { ...input, sign: "never" }),
    });
    put(draft, top + 1, LABEL, sentence(message), { style: "body" });
  }
  const right = FIRST_YEAR + months.length + 1;
  addBlock(draft, "causes", "table", area(draft, head, LABEL, bottom, right));
  return putCauseNotes(draft, bottom + 1, table, input);
}

function putHeads(draft: Draft, row: number, { months }: CauseTable, input: PlanInput): void {
  const { monthly, words } = input.texts.sheets;
  for (let at = LABEL; at <= LABEL_END; at += 1) {
    put(draft, row, at, at === LABEL ? monthly.causesHead : null, { style: "columnHeadLeft" });
  }
  draft.merges.push(area(draft, row, LABEL, row, LABEL_END));
  months.forEach((at, k) => {
    put(draft, row, FIRST_YEAR + k, words.span(at, at), { style: "columnHead" });
  });
  const change = FIRST_YEAR + months.length;
  put(draft, row, change, monthly.facts.change, { style: "columnHead" });
  put(draft, row, change + 1, monthly.causesShare, { style: "columnHead" });
  draft.rowHeights.set(row, 28);
}

interface CauseCells {
  readonly value: Computed<number>;
  readonly share: Computed<number> | null;
}

function putCause(
  draft: Draft,
  row: number,
  cause: Series,
  table: CauseTable,
  { head, bottom }: { readonly head: number; readonly bottom: number },
): CauseCells | null {
  const { months, newest, value } = table;
  for (let at = LABEL; at <= LABEL_END; at += 1) {
    put(draft, row, at, at === LABEL ? cause.title : null, { style: "rowHead" });
  }
  draft.merges.push(area(draft, row, LABEL, row, LABEL_END));
  const cells = months.map((at, k) => {
    const datum = cause.points.get(at);
    const content =
      value(cause, at) === null || datum?.kind !== "number" ? null : sourceContent(datum);
    const style = at === newest ? "cellStrong" : "cell";
    const figure = content === null ? {} : { figure: seriesTag(cause, { figure: "month", at }) };
    return put(draft, row, FIRST_YEAR + k, content, { style, format: "integer", ...figure });
  });
  const last = FIRST_YEAR + months.length - 1;
  const [now, before] = [value(cause, newest), value(cause, addMonths(newest, -12))];
  const [at, previous] = [cells.at(-1), cells.at(-2)];
  const change = differenceOf(at, now, previous, before);
  put(draft, row, last + 1, change, { style: "cell", format: "signed" });
  const sum = table.causes.reduce((total, each) => total + (value(each, newest) ?? 0), 0);
  const all = call("SUM", range(area(draft, head + 1, last, bottom, last)));
  const share =
    at && now !== null && sum !== 0
      ? { formula: binary(cell(at), "/", all), value: now / sum }
      : null;
  const shareCell = put(draft, row, last + 2, share, { style: "cell", format: "percent1" });
  if (!at || now === null) return null;
  return { value: reference(at, now), share: share && reference(shareCell, share.value) };
}

function differenceOf(
  at: CellPlace | undefined,
  now: number | null,
  previous: CellPlace | undefined,
  before: number | null,
): Computed<number> | null {
  if (!at || !previous || now === null || before === null) return null;
  const formula: Formula = binary(cell(at), "-", cell(previous));
  return { formula, value: now - before };
}

function putCauseNotes(
  draft: Draft,
  top: number,
  { causes, months }: CauseTable,
  { texts }: PlanInput,
): number {
  const shown = causes.map(({ points, ...cause }) => {
    return { ...cause, points: new Map([...points].filter(([at]) => months.includes(at))) };
  });
  const notes = new Set(shown.flatMap((cause) => caseNotes(cause, texts.sheets)));
  const sources = new Set(causes.map((cause) => displayRange(cause.range)));
  const lines = [...notes, ...[...sources].map((source) => texts.sheets.words.source(source))];
  return lines.reduce((row, line) => putText(draft, line, { row, ...NOTE }), top);
}
