import { cellText } from "../../core/model/cell-text";
import type { Datum } from "../../core/model/datum";
import type { Finding } from "../../core/model/finding";
import { groupBy } from "../../core/model/group-by";
import { isoMonth, type Month } from "../../core/model/month";
import { parseCell, PLAIN_READING } from "../cells/cell";
import { decideSeparators } from "../cells/separators";
import type { FoundSeries, MonthCell } from "../layouts/found-series";

/** A series with one cell a month, and word of the months that stood in several. */
export interface SingleMonths {
  /** Null where so many months contradict themselves that it is no series. */
  readonly found: FoundSeries | null;
  readonly findings: readonly Finding[];
}

/** A month that several cells give a number for. */
export interface RepeatedMonth {
  readonly month: Month;
  readonly numbers: readonly NumberDatum[];
  /** The cells agree. */
  readonly isSame: boolean;
}

type NumberDatum = Extract<Datum, { readonly kind: "number" }>;

/**
 * A month pasted twice is used once. Where its cells say different things only the user can tell which holds, so that none
 * is used; where that is so for many months the rows may be two series, and neither is.
 */
export function singleMonths(found: FoundSeries): SingleMonths {
  const cells = groupBy(found.cells, ({ month }) => month);
  if (cells.size === found.cells.length) return { found, findings: [] };
  const repeats = repeatedMonths(found);
  const differing = repeats.filter(({ isSame }) => !isSame);
  if (differing.length > fewOf(cells.size))
    return { found: null, findings: differing.slice(0, 1).map(differs(found, differing.length)) };
  const same = repeats.filter(({ isSame }) => isSame);
  const left = new Set(differing.map(({ month }) => month));
  const used = [...cells].flatMap(([month, own]) =>
    left.has(month) ? [] : [mostTelling(found, own)],
  );
  return {
    found: { ...found, cells: used },
    findings: [
      ...same.slice(0, 1).map(repeated(found, same.length)),
      ...differing.map(differs(found, null)),
    ],
  };
}

/** As many months may contradict themselves before the rows are two series rather than one with slips. */
export function fewOf(months: number): number {
  return Math.max(1, Math.floor(months / 4));
}

/** The months that several cells give a number for; blank cells and marks beside a number say nothing against it. */
export function repeatedMonths({
  sheet,
  cells,
}: Pick<FoundSeries, "sheet" | "cells">): readonly RepeatedMonth[] {
  const reading = { ...PLAIN_READING, separators: decideSeparators(sheet, cells).separators };
  return [...groupBy(cells, ({ month }) => month)].flatMap(
    ([month, own]): readonly RepeatedMonth[] => {
      const numbers = own
        .map(({ row, column }) => parseCell(sheet, row, column, reading))
        .filter((datum) => datum.kind === "number");
      const isSame = numbers.every(({ value }) => value === numbers[0]?.value);
      return numbers.length < 2 ? [] : [{ month, numbers, isSame }];
    },
  );
}

/** The first cell with a number, else with anything, else the first. */
function mostTelling({ sheet }: FoundSeries, cells: readonly MonthCell[]): MonthCell {
  const kindOf = ({ row, column }: MonthCell): Datum["kind"] => parseCell(sheet, row, column).kind;
  const [first] = cells;
  if (!first) throw new RangeError("a month without a cell");
  return (
    cells.find((cell) => kindOf(cell) === "number") ??
    cells.find((cell) => kindOf(cell) === "mark") ??
    first
  );
}

const WARNING = { severity: "warning", cause: "other", expected: null, proposal: null } as const;

/** What the reader finds by the cells: the heading of amounts whose series has the title of its table. */
function nameOf({ title, amountHeading }: FoundSeries): string {
  return amountHeading ?? title;
}

const repeated =
  (found: FoundSeries, count: number) =>
  (repeat: RepeatedMonth): Finding => ({
    ...WARNING,
    code: "month-repeated",
    ...pairIn(repeat, nameOf(found), { count }),
  });

/** `count` is the number of months where the series is not used for it; else null. */
const differs =
  (found: FoundSeries, count: number | null) =>
  (repeat: RepeatedMonth): Finding => ({
    ...WARNING,
    code: "month-differs",
    ...pairIn(repeat, nameOf(found), count === null ? {} : { count }),
  });

/** The first cell and the first that contradicts it, or else the next. */
function pairIn(
  { month, numbers }: RepeatedMonth,
  title: string,
  count: { readonly count?: number },
): Pick<Finding, "place" | "published" | "args"> {
  const [first, next] = numbers;
  const second = numbers.find(({ value }) => value !== first?.value) ?? next;
  if (!first || !second) throw new RangeError("a repeated month has two numbers");
  const cells = { first: cellText(first.source), second: cellText(second.source) };
  return {
    place: second.source,
    published: second.value,
    args: {
      ...{ title, month: isoMonth(month), ...cells },
      ...{ from: first.value, to: second.value, ...count },
    },
  };
}
