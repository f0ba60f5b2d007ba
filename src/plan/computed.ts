import type { Datum } from "../core/model/datum";
import type { CellPlace } from "../core/model/place";
import { binary, call, cell, number, text, type Formula } from "./formula";
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
  const source = cell(datum.source);
  if (datum.as === "number") return source;
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

/** A plain reference to a cell of ours that shows `value`. */
export function reference<T extends CellValue>(at: CellPlace, value: T): Computed<T> {
  return { formula: cell(at), value };
}
