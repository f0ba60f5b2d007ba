import { shareOf } from "../../../core/calc/ratio";
import type { RegisteredMonth, RegisteredValue } from "../../../core/calc/registration";
import type { Series } from "../../../core/model/series";
import type { Computed } from "../../computed";
import { addBlock, area, put, type Draft } from "../../draft";
import { binary, call, cell, type Formula } from "../../formula";
import type { PlanInput } from "../../input";
import { historyValueCell } from "../history";
import { signedFormat, unitFormat } from "../number-look";
import { REVISIONS_GRID } from "./grid";
import { putNote } from "./note";

/** A series with its months as the reports saw them. */
export interface RegisteredSeries {
  readonly series: Series;
  readonly months: readonly RegisteredMonth[];
}

/** Older months are settled when they are first read: what they change by says nothing of registration. */
const OLDEST_AGE = 12;

interface AgedMonths {
  readonly age: number;
  readonly months: readonly {
    readonly first: RegisteredValue;
    readonly latest: RegisteredValue;
  }[];
}

/** How far the first value of a month was from its latest, by the age at which it was first read. Returns the next row. */
export function putAgedTable(
  draft: Draft,
  top: number,
  all: readonly RegisteredSeries[],
  input: PlanInput,
): number {
  const { aged: words, changed } = input.texts.sheets.revisions;
  const rows = all
    .map(({ series, months }) => ({ series, ages: upToChange(byAge(months)) }))
    .flatMap(({ series, ages }) => ages.map((months) => ({ series, months })));
  if (rows.length === 0) return top;
  const { label, month, first } = REVISIONS_GRID;
  put(draft, top, label, words.heading, { style: "heading" });
  const head = top + 1;
  put(draft, head, label, changed.series, { style: "columnHeadLeft" });
  [words.age, words.months, words.first, words.latest, changed.change, changed.share].forEach(
    (text, at) => {
      put(draft, head, month + at, text, { style: "columnHead" });
    },
  );
  rows.forEach(({ series, months }, at) => {
    putRow(draft, head + 1 + at, series, months, input);
  });
  const bottom = head + rows.length;
  addBlock(draft, "aged", "table", area(draft, top, label, bottom, first + 4));
  return putNote(draft, bottom + 1, words.note) + 2;
}

function putRow(
  draft: Draft,
  row: number,
  { title, unit }: Series,
  { age, months }: AgedMonths,
  input: PlanInput,
): void {
  const { label, month, first } = REVISIONS_GRID;
  const style = "cell";
  const format = unitFormat(unit);
  put(draft, row, label, title, { style: "rowHead" });
  put(draft, row, month, age, { style });
  put(draft, row, first, months.length, { style });
  const firsts = mean(
    months.map((one) => one.first),
    input,
  );
  const latests = mean(
    months.map((one) => one.latest),
    input,
  );
  const from = put(draft, row, first + 1, firsts, { style, format });
  const to = put(draft, row, first + 2, latests, { style, format });
  const change = latests.value - firsts.value;
  const changeAt = put(
    draft,
    row,
    first + 3,
    { formula: binary(cell(to), "-", cell(from)), value: change },
    { style, format: signedFormat(unit) },
  );
  const share = shareOf(change, firsts.value);
  const content =
    share === null ? null : { formula: binary(cell(changeAt), "/", cell(from)), value: share };
  put(draft, row, first + 4, content, { style, format: "signedPercent2" });
}

function mean(values: readonly RegisteredValue[], input: PlanInput): Computed<number> {
  const cells = values.map(({ line }): Formula => cell(historyValueCell(input, line)));
  const [only] = cells;
  const formula = only && cells.length === 1 ? only : call("AVERAGE", ...cells);
  return { formula, value: values.reduce((sum, { value }) => sum + value, 0) / values.length };
}

/** Months that at least two reports have read, by the age they were first read at, youngest first. */
function byAge(registered: readonly RegisteredMonth[]): readonly AgedMonths[] {
  const ages = new Map<number, AgedMonths["months"][number][]>();
  for (const { values } of registered) {
    const [first] = values;
    const latest = values.at(-1);
    if (!first || !latest || values.length < 2 || first.age < 0 || first.age > OLDEST_AGE) continue;
    const known = ages.get(first.age);
    if (known) known.push({ first, latest });
    else ages.set(first.age, [{ first, latest }]);
  }
  return [...ages].sort(([a], [b]) => a - b).map(([age, months]) => ({ age, months }));
}

/** Ages after the last one that changed are settled. */
function upToChange(ages: readonly AgedMonths[]): readonly AgedMonths[] {
  return ages.slice(0, ages.findLastIndex(hasChanged) + 1);
}

function hasChanged({ months }: AgedMonths): boolean {
  return months.some(({ first, latest }) => first.value !== latest.value);
}
