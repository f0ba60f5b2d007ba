import { byChange, changeOf } from "../../../core/calc/depth/by-change";
import { shareOf } from "../../../core/calc/ratio";
import { newestShown, reportedValue } from "../../../core/calc/reported";
import { addMonths, type Month } from "../../../core/model/month";
import type { Series } from "../../../core/model/series";
import { difference } from "../../arithmetic";
import { reference, sourceContent, type Computed } from "../../computed";
import { addBlock, area, put, type Draft } from "../../draft";
import { binary, call, range } from "../../formula";
import type { PlanInput } from "../../input";
import { sentence } from "../../live-text";
import { displayRange } from "../../ref";
import { putCausesChart } from "./causes-chart";
import { FIRST, LABEL } from "./layout";
import type { DepthSection } from "./section";
import { putSpan } from "../follow-up/grid";
import { caseNotes } from "../monthly/notes";
import { printedAmount } from "../number-look";
import { seriesTag } from "../series-figure";

/** Causes are whole sentences: their labels reach over the first columns. */
const NAME = { left: LABEL, right: FIRST + 3 } as const;
const FIRST_YEAR = NAME.right + 1;
const YEARS_SHOWN = 3;

/** The causes of one month in three years, those that have changed most first. */
interface CauseTable {
  readonly causes: readonly Series[];
  /** Oldest first; the last one is what the table is about. */
  readonly months: readonly Month[];
  readonly newest: Month;
  readonly value: (cause: Series, at: Month) => number | null;
}

/** Null when no export gives causes. */
function causeTable({ facts, reportMonth }: PlanInput): CauseTable | null {
  if (facts.causes.length === 0) return null;
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
  const [oldest = newest] = months;
  const counted = facts.causes.filter(isShown).map((cause) => ({
    cause,
    first: oldest === newest ? null : value(cause, oldest),
    last: value(cause, newest),
  }));
  return { causes: byChange(counted).map(({ cause }) => cause), months, newest, value };
}

/** Households by cause of need, the newest month in three years, the largest changes first. */
export function causesSection(
  input: PlanInput,
): ((draft: Draft, row: number) => DepthSection) | null {
  const table = causeTable(input);
  if (!table) return null;
  const { depth } = input.texts.sheets;
  return (draft, head) => {
    const { causes, months } = table;
    putHeads(draft, head, table, input);
    const bottom = head + causes.length;
    const rows = causes.map((cause, index) =>
      putCause(draft, head + 1 + index, cause, table, { head, bottom }),
    );
    const right = FIRST_YEAR + months.length - 1 + changesOf(months).length + 1;
    addBlock(draft, "depth.causes", "table", area(draft, head, LABEL, bottom, right));
    const shown = { head, first: FIRST_YEAR, months, causes: causes.length };
    return {
      key: "causes",
      heading: depth.causes.heading,
      message: messageOf(table, rows, input),
      units: ["count"],
      title: null,
      end: putCausesChart(draft, shown, input, bottom + 2) + 1,
      notes: notesOf(table, input),
    };
  };
}

/** The months that the newest one is compared with: the year before, and the first of the three. */
function changesOf(months: readonly Month[]): readonly Month[] {
  const earlier = months.slice(0, -1);
  return [...new Set([earlier.at(-1), earlier[0]])].filter((at) => at !== undefined);
}

function putHeads(draft: Draft, row: number, { months }: CauseTable, input: PlanInput): void {
  const { depth, words } = input.texts.sheets;
  putSpan(draft, row, NAME, depth.causes.head, { style: "columnHeadLeft" });
  const heads = [
    ...months.map((at) => words.span(at, at)),
    ...changesOf(months).map((at) => depth.changeSince(words.span(at, at))),
    depth.causes.share,
  ];
  heads.forEach((text, k) => put(draft, row, FIRST_YEAR + k, text, { style: "columnHead" }));
  draft.rowHeights.set(row, 30);
}

interface CauseCells {
  readonly cause: Series;
  readonly value: Computed<number> | null;
  readonly share: Computed<number> | null;
  /** Since the first of the years. */
  readonly change: Computed<number> | null;
}

function putCause(
  draft: Draft,
  row: number,
  cause: Series,
  table: CauseTable,
  { head, bottom }: { readonly head: number; readonly bottom: number },
): CauseCells {
  const { months, newest, causes, value } = table;
  putSpan(draft, row, NAME, cause.title, { style: "rowHead" });
  const cells = new Map<Month, Computed<number>>();
  months.forEach((at, k) => {
    const datum = cause.points.get(at);
    const shown = value(cause, at);
    const content = shown === null || datum?.kind !== "number" ? null : sourceContent(datum);
    const style = at === newest ? "cellStrong" : "cell";
    const figure = content === null ? {} : { figure: seriesTag(cause, { figure: "month", at }) };
    const place = put(draft, row, FIRST_YEAR + k, content, { style, format: "integer", ...figure });
    if (shown !== null) cells.set(at, reference(place, shown));
  });
  const now = cells.get(newest) ?? null;
  let column = FIRST_YEAR + months.length;
  let change: Computed<number> | null = null;
  for (const before of changesOf(months)) {
    const content = difference(now, cells.get(before) ?? null);
    const at = put(draft, row, column++, content, { style: "cell", format: "signed" });
    change = content && reference(at, content.value);
  }
  const last = FIRST_YEAR + months.length - 1;
  const sum = causes.reduce((total, each) => total + (value(each, newest) ?? 0), 0);
  const all = call("SUM", range(area(draft, head + 1, last, bottom, last)));
  const part = shareOf(now?.value ?? null, sum);
  const share =
    now && part !== null ? { formula: binary(now.formula, "/", all), value: part } : null;
  const at = put(draft, row, column, share, { style: "cell", format: "percent1" });
  return { cause, value: now, share: share && reference(at, share.value), change };
}

/** The most common cause, and those that have changed most since the first year. */
function messageOf(
  { causes, months, newest, value }: CauseTable,
  rows: readonly CauseCells[],
  input: PlanInput,
): Computed<string> | null {
  const { depth, words } = input.texts.sheets;
  const largest = rows.reduce<CauseCells | null>(
    (found, row) => ((row.value?.value ?? -1) > (found?.value?.value ?? -1) ? row : found),
    null,
  );
  if (!largest?.value) return null;
  const common = depth.causes.common({
    cause: largest.cause.title,
    period: words.span(newest, newest),
    households: printedAmount(largest.value, "count", input),
    share: largest.share && printedAmount(largest.share, "percent", { ...input, sign: "never" }),
  });
  const [oldest = newest] = months;
  const [first] = rows;
  const hasChanged =
    causes[0] !== undefined &&
    (changeOf({ first: value(causes[0], oldest), last: value(causes[0], newest) }) ?? 0) !== 0;
  if (oldest === newest || !hasChanged || !first?.change) return sentence(common);
  const change = printedAmount(first.change, "count", { ...input, sign: "always" });
  const since = words.span(oldest, oldest);
  return sentence([
    ...common,
    ...depth.causes.changed({ cause: first.cause.title, change, since }),
  ]);
}

/** How the cases were counted, in the months shown, and where. */
function notesOf({ causes, months }: CauseTable, { texts }: PlanInput): readonly string[] {
  const shown = causes.map(({ points, ...cause }) => {
    return { ...cause, points: new Map([...points].filter(([at]) => months.includes(at))) };
  });
  const notes = new Set(shown.flatMap((cause) => caseNotes(cause, texts.sheets)));
  const sources = new Set(causes.map((cause) => displayRange(cause.range)));
  return [...notes, ...[...sources].map((source) => texts.sheets.words.source(source))];
}
