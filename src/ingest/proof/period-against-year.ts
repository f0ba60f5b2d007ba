import { numberOf } from "../../core/model/datum";
import type { Finding } from "../../core/model/finding";
import { monthNumber, yearOf } from "../../core/model/month";
import type { CellPlace } from "../../core/model/place";
import type { ColumnRole, Statement, StatementRow } from "../../core/model/statement";
import { printedStep } from "./rounding";
import { isIncomeRow } from "../wording/row-words";

/**
 * A period's figures beside those of the whole year: what is implausible or worth a look in either. Cells that are `known` to
 * be wrong are left out: what they make implausible follows from that.
 */
export function periodAgainstYear(
  statements: readonly Statement[],
  known: readonly Finding[],
): readonly Finding[] {
  const wrong = new Set(
    known.flatMap(({ severity, place }) => (severity === "error" && place ? cellKey(place) : [])),
  );
  return statements.flatMap((period) => {
    const { scope } = period;
    if (scope.kind !== "period" || monthNumber(scope.from) !== 1) return [];
    const year = statements.find(
      (each) =>
        each.scope.kind === "year" &&
        each.scope.year === yearOf(scope.to) &&
        each.unit === period.unit,
    );
    if (!year) return [];
    const rows = pairs(period, year);
    return [
      ...fallingIncome(rows, "prior-actual", "accounts", wrong),
      ...fallingIncome(rows, "actual", "forecast", wrong),
      ...budgetPattern(rows, monthNumber(scope.to) / 12),
    ];
  });
}

function cellKey({ sheet, row, column }: CellPlace): string {
  return [row, column, sheet].join(" ");
}

interface Pair {
  readonly period: StatementRow;
  readonly year: StatementRow;
}

/** Rows of one name and the same kind in both tables. */
function pairs(period: Statement, year: Statement): readonly Pair[] {
  const byKey = new Map(year.rows.map((row) => [row.key, row]));
  return period.rows.flatMap((row) => {
    const other = byKey.get(row.key);
    return other?.kind === row.kind ? [{ period: row, year: other }] : [];
  });
}

/** Income may come early in the year, but hardly more of it than the whole year has. */
const EARLY = 1.4;

function fallingIncome(
  rows: readonly Pair[],
  soFar: ColumnRole,
  whole: ColumnRole,
  wrong: ReadonlySet<string>,
): readonly Finding[] {
  return rows.flatMap(({ period, year }): readonly Finding[] => {
    if (!isIncomeRow({ label: period.label, section: null, level: 0 })) return [];
    const [cell, other] = [period.cells[soFar], year.cells[whole]];
    if ([cell, other].some((each) => each && wrong.has(cellKey(each.source)))) return [];
    const [published, expected] = [numberOf(cell), numberOf(other)];
    if (!cell || published === null || expected === null || expected === 0) return [];
    if (published / expected <= EARLY) return [];
    return [
      {
        code: "net-income-falls",
        severity: "warning",
        cause: "implausible",
        place: cell.source,
        published,
        expected,
        proposal: null,
        args: { label: period.label, published, expected },
      },
    ];
  });
}

/** Rows that must share the pattern before one that does not is worth a word, and how many may be outside it. */
const ENOUGH = 4;
const MOST_OTHERS = 0.25;
const TELLING_STEPS = 100;

/** Where nearly all period budgets are the same share of the year's: the row that is not. Totals follow their rows. */
function budgetPattern(rows: readonly Pair[], share: number): readonly Finding[] {
  const own = rows.flatMap(({ period, year }) => {
    const cell = period.cells.budget;
    const [part, whole] = [numberOf(cell), numberOf(year.cells.budget)];
    if (period.kind === "total" || !cell || part === null || whole === null) return [];
    return [{ row: period, cell, part, off: Math.abs(part - whole * share) }];
  });
  const step = printedStep(own.map(({ part }) => part));
  // A number of a digit or two agrees with many shares.
  const telling = own.filter(({ part }) => Math.abs(part) >= TELLING_STEPS * step);
  const others = telling.filter(({ off }) => off >= step);
  const [first] = others;
  const shared = telling.length - others.length;
  if (!first || shared < ENOUGH || others.length > telling.length * MOST_OTHERS) return [];
  return [
    {
      code: "budget-pattern",
      severity: "info",
      cause: "other",
      place: first.cell.source,
      published: first.part,
      expected: null,
      proposal: null,
      args: {
        share: `${Math.round(share * 12)}/12`,
        rows: shared,
        others: others.length,
        label: first.row.label,
      },
    },
  ];
}
