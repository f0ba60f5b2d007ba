import { addMonths } from "../../core/model/month";
import type { RangePlace } from "../../core/model/place";
import type { NoFormula, RowAggregate, RowTest } from "../../core/model/row-aggregate";
import { CellKind } from "../grid";
import type { AmountColumn } from "./amounts";
import type { CaseColumn } from "./case-columns";
import type { CaseRows } from "./case-rows";
import type { DistinctCodes } from "./distinct-codes";
import { rowsIn } from "./month-rows";
import { LONG_TERM_MONTHS, type QuestionColumn } from "./questions";
import { cellsOf, codeWays, crossed, limited, monthWays, type Ways } from "./row-tests";
import type { CaseFigures } from "./case-figures";
import type { Tally } from "./tally";

/** How Excel computes the figures of one month, or why it cannot. */
export interface MonthFormulas {
  readonly sum: (
    of: CaseColumn,
    amounts: AmountColumn,
    also?: Ways | null,
  ) => RowAggregate | NoFormula;
  readonly households: (of: Tally, also?: Ways | null) => RowAggregate | NoFormula;
}

/** Rows of one month in which FREQUENCY may look for different households: it sorts them anew at each calculation. */
const LONGEST_BLOCK = 50_000;

const EVERY: Ways = [[]];

export function monthFormulas(
  rows: CaseRows,
  { months, all }: CaseFigures,
  slot: number,
): MonthFormulas {
  const { table, hasSubtotals } = rows;
  const inMonth = monthWays(rows, addMonths(months.first, slot));
  const households = cellsOf(table, table.household.column);
  // Where rows lack a household, COUNTIFS must be told to pass over them.
  const isNamed: readonly RowTest[] =
    rowsIn(months, slot) > (all.rows[slot] ?? 0)
      ? [{ column: households, holds: { kind: "filled" } }]
      : [];
  const waysOf = (also: Ways | null, last: readonly RowTest[]): Ways | NoFormula => {
    if (hasSubtotals) return "subtotals";
    const ways = inMonth && also && limited(crossed(crossed(inMonth, also), [last]));
    return ways?.length ? ways : "spellings";
  };
  return {
    sum: ({ column }, { textsIn }, also = EVERY) => {
      const ways = waysOf(also, []);
      if (typeof ways === "string") return ways;
      if ((textsIn[slot] ?? 0) > 0) return "text-amounts";
      const of = cellsOf(table, column);
      return together(ways.map((where) => ({ kind: "sum", of, where })));
    },
    households: ({ distinct, rows: counted }, also = EVERY) => {
      const ways = waysOf(also, isNamed);
      if (typeof ways === "string") return ways;
      if (distinct[slot] === counted[slot]) {
        return together(ways.map((where) => ({ kind: "count", where })));
      }
      const [where] = ways;
      const top = table.top + (months.firstRow[slot] ?? 0);
      const bottom = table.top + (months.lastRow[slot] ?? 0);
      const isShort = bottom - top < LONGEST_BLOCK;
      const isNumeric = bottom - table.top < rows.households.numericTo;
      if (!where || ways.length > 1 || !isNumeric || !isShort) return "repeated";
      const within = (column: RangePlace): RangePlace => ({ ...column, top, bottom });
      const tests = where.map((test) => ({ ...test, column: within(test.column) }));
      return { kind: "distinct", of: within(households), where: tests };
    },
  };
}

function together(parts: readonly RowAggregate[]): RowAggregate {
  const [only] = parts;
  return only && parts.length === 1 ? only : { kind: "total", parts };
}

/** How Excel finds the rows that answer a question with yes; null when they say it in too many ways. */
export function questionWays(
  { table }: CaseRows,
  { from, bit, coded }: QuestionColumn,
  housing: AmountColumn | null,
): Ways | null {
  const column = cellsOf(table, from.column);
  const above = (limit: number): Ways => [[{ column, holds: { kind: "above", limit } }]];
  if (coded === null) {
    const odd = (housing?.texts.count ?? 0) + (housing?.unreadable.count ?? 0);
    return odd > 0 ? null : above(0);
  }
  if (from.content === "answer") {
    const ways = codeWays(table, from, coded, bit);
    return ways?.length === 0 ? [[{ column, holds: expectedYes(coded) }]] : ways;
  }
  const isNumbers = coded.contents.every(({ kind }) => kind === CellKind.number);
  return isNumbers ? above(LONG_TERM_MONTHS) : null;
}

/** How a column that has no yes yet will say it. */
function expectedYes({ contents }: DistinctCodes): RowTest["holds"] {
  const isAll = (kind: CellKind): boolean => contents.every((content) => content.kind === kind);
  if (contents.length > 0 && isAll(CellKind.boolean)) return { kind: "true" };
  if (contents.length > 0 && isAll(CellKind.number)) return { kind: "number", value: 1 };
  return { kind: "text", text: "Ja", isPrefix: false };
}
