import type { Datum, SumTerm } from "../core/model/datum";
import type { CellPlace, RangePlace } from "../core/model/place";
import { binary, call, cell, negate, number, range, text, type Formula } from "./formula";
import type { CellValue } from "./model";
import { rowAggregateFormula } from "./row-aggregate-formula";

/** What a cell of ours shows: the formula Excel will compute, and the value the core computed on its own. */
export interface Computed<T extends CellValue = CellValue> {
  readonly formula: Formula;
  readonly value: T;
}

/** The ways a minus and a thousands separator are typed that NUMBERVALUE does not know. */
const FOLDED: readonly (readonly [from: string, to: string])[] = [
  ["\u00A0", ""],
  ["\u202F", ""],
  ["\u2009", ""],
  ["\u2212", "-"],
  ["\u2013", "-"],
];

/** A number as text that NUMBERVALUE reads once it is folded. */
const PLAIN_NUMBER = /^[-\u2212\u2013]?[\d\s]*\d(?:,\d+)?\s?%?$/;

/**
 * What a cell shows that holds a source's number: a live formula, or the value alone where Excel cannot compute it from an
 * export's rows.
 */
export function sourceContent(datum: NumberDatum): number | Computed<number> {
  if (datum.as !== "rows") return { formula: sourceFormula(datum), value: datum.value };
  if (typeof datum.rows === "string") return datum.value;
  return { formula: rowAggregateFormula(datum.rows), value: datum.value };
}

type NumberDatum = Datum & { readonly kind: "number" };

/**
 * A live formula that reads a source cell as a number, also where the number was typed as text ("8 823,5"): there it is
 * folded and read with decimal comma whatever the language of the reader's Excel. A text that only the core can read
 * ("0,7 mnkr") stands in the formula with its value, for as long as the cell says so.
 */
export function sourceFormula(datum: Exclude<NumberDatum, { readonly as: "rows" }>): Formula {
  return datum.as === "sum" ? sumFormula(datum.terms) : cellFormula(datum);
}

function cellFormula(datum: SumTerm["cell"]): Formula {
  const source = cell(datum.source);
  if (datum.kind === "empty" || datum.as === "number") return source;
  const folded = FOLDED.reduce(
    (of, [from, to]) => call("SUBSTITUTE", of, text(from), text(to)),
    source,
  );
  const parsed = call("NUMBERVALUE", folded, text(","), text(" "));
  const asRead = PLAIN_NUMBER.test(datum.text)
    ? parsed
    : call("IF", binary(source, "=", text(datum.text)), number(datum.value), parsed);
  return call("IF", call("ISNUMBER", source), source, asRead);
}

/** Cells side by side that are worth a range: `SUM(B4:G4)` rather than six references. */
const ENOUGH_FOR_RANGE = 3;

/** `B4+D4-E4`, with `SUM` over a run of plain cells that stand side by side. */
function sumFormula(terms: readonly SumTerm[]): Formula {
  const parts: { readonly formula: Formula; readonly sign: 1 | -1 }[] = [];
  for (let at = 0; at < terms.length;) {
    const run = runFrom(terms, at);
    const [first] = run;
    if (!first) break;
    const isRange = run.length >= ENOUGH_FOR_RANGE;
    const formula = isRange ? call("SUM", range(across(run))) : cellFormula(first.cell);
    parts.push({ formula, sign: first.sign });
    at += isRange ? run.length : 1;
  }
  const [first, ...others] = parts;
  if (!first) return number(0);
  return others.reduce<Formula>(
    (sum, { formula, sign }) => binary(sum, sign === 1 ? "+" : "-", formula),
    first.sign === 1 ? first.formula : negate(first.formula),
  );
}

/** The terms from `start` on that stand side by side as numbers and have one sign. */
function runFrom(terms: readonly SumTerm[], start: number): readonly SumTerm[] {
  const end = terms.findIndex((next, at) => {
    const before = terms[at - 1];
    return at > start && before !== undefined && !follows(before, next);
  });
  return terms.slice(start, end === -1 ? undefined : end);
}

function follows(before: SumTerm, next: SumTerm): boolean {
  const [from, to] = [before.cell.source, next.cell.source];
  const isBeside = from.row === to.row && from.column + 1 === to.column;
  return isBeside && before.sign === next.sign && isPlain(before) && isPlain(next);
}

/** Text is no number to `SUM`. */
function isPlain({ cell: of }: SumTerm): boolean {
  return of.kind === "empty" || of.as === "number";
}

function across(run: readonly SumTerm[]): RangePlace {
  const columns = run.map(({ cell: { source } }) => source.column);
  const { sheet, row } = run[0]?.cell.source ?? { sheet: "", row: 0 };
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  return { sheet, top: row, left, bottom: row, right };
}

/** A plain reference to a cell of ours that shows `value`. */
export function reference<T extends CellValue>(at: CellPlace, value: T): Computed<T> {
  return { formula: cell(at), value };
}
