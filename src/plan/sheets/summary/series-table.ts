import { deviationShare } from "../../../core/calc/ratio";
import { lastReported } from "../../../core/calc/reported";
import { addMonths } from "../../../core/model/month";
import type { CellPlace } from "../../../core/model/place";
import type { Unit } from "../../../core/model/unit";
import type { Computed } from "../../computed";
import { addBlock, area, put, type Draft } from "../../draft";
import { binary, call, cell } from "../../formula";
import type { PlanInput } from "../../input";
import type { FormatName } from "../../style";
import { shortName } from "../monthly/message";
import type { Section } from "../monthly/section";
import { shownValue } from "../monthly/table";
import { signedFormat, unitFormat } from "../number-look";
import * as column from "./columns";

const HEAD_HEIGHT = 28;

/** Without a statement: every series' newest month and year to date against last year. Next free row. */
export function putSeriesTable(
  draft: Draft,
  at: number,
  sections: readonly Section[],
  input: PlanInput,
): number {
  putHeads(draft, at, input);
  sections.forEach((section, index) => {
    putSeries(draft, at + 1 + index, section, input);
  });
  const bottom = at + sections.length;
  addBlock(draft, "summary.table", "table", area(draft, at, column.LABEL, bottom, column.LAST));
  return bottom + 2;
}

function putHeads(draft: Draft, row: number, { texts }: PlanInput): void {
  const heads = texts.sheets.summary.seriesTable;
  put(draft, row, column.LABEL, heads.measure, { style: "columnHeadLeft" });
  const head = (at: number, text: string | null): void => {
    put(draft, row, at, text, { style: "columnHead" });
  };
  const half = (at: column.TableHalf, amount: string, base: string): void => {
    head(at.amount, amount);
    head(at.base, base);
    head(at.difference, heads.change);
    head(at.bar, heads.changeShare);
    for (const empty of [at.share, ...at.gutters]) head(empty, null);
  };
  half(column.LEFT_HALF, heads.newest, heads.before);
  half(column.RIGHT_HALF, heads.toDate, heads.toDateBefore);
  draft.rowHeights.set(row, HEAD_HEIGHT);
}

function putSeries(draft: Draft, row: number, { table, facts }: Section, input: PlanInput): void {
  const { series } = table;
  const { words, summary } = input.texts.sheets;
  const at = lastReported(series, input.reportMonth);
  const when = at === null ? null : words.span(at, at);
  const name = shortName(series, input);
  const label = when === null ? name : summary.seriesTable.row(name, words.unit[series.unit], when);
  put(draft, row, column.LABEL, label, { style: "rowHead" });
  const now = at === null ? null : shownValue(table, at);
  const before = at === null ? null : shownValue(table, addMonths(at, -12));
  putHalf(draft, row, column.LEFT_HALF, { unit: series.unit, now, before });
  putHalf(draft, row, column.RIGHT_HALF, {
    unit: series.unit,
    now: facts?.ytd ?? null,
    before: facts?.previous ?? null,
  });
}

interface NowAndBefore {
  readonly unit: Unit;
  readonly now: Computed<number> | null;
  readonly before: Computed<number> | null;
}

function putHalf(
  draft: Draft,
  row: number,
  half: column.TableHalf,
  { unit, now, before }: NowAndBefore,
): void {
  const show = (at: number, content: Computed | null, format: FormatName): CellPlace =>
    put(draft, row, at, content, { style: "cell", format });
  const current = show(half.amount, now, unitFormat(unit));
  const previous = show(half.base, before, unitFormat(unit));
  const isComparable = now !== null && before !== null;
  const change = isComparable
    ? {
        formula: binary(cell(current), "-", cell(previous)),
        value: now.value - before.value,
      }
    : null;
  const difference = show(half.difference, change, signedFormat(unit));
  const share = change && before && deviationShare(change.value, before.value);
  const formula = binary(cell(difference), "/", call("ABS", cell(previous)));
  const content = share === null ? null : { formula, value: share };
  // It takes the bar's place: more households are neither good nor bad.
  show(half.bar, content, "signedPercent1");
  for (const empty of [half.share, ...half.gutters]) show(empty, null, "general");
}
