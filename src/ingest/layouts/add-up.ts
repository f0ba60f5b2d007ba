import type { Datum, SumTerm } from "../../core/model/datum";

/** A cell that a sum adds or takes away. */
export interface Addend {
  readonly datum: Datum;
  readonly sign: 1 | -1;
}

/**
 * The sum of several cells of a row as one datum. Empty cells and "–" are nothing; any other mark hides a number, and with
 * it the sum.
 */
export function addUp(addends: readonly Addend[]): Datum {
  const [first] = addends;
  const hidden = addends.find(({ datum }) => datum.kind === "mark" && datum.mark !== "none");
  if (hidden) return hidden.datum;
  const terms = addends.flatMap(({ datum, sign }): readonly SumTerm[] =>
    datum.kind === "empty" || (datum.kind === "number" && isOneCell(datum))
      ? [{ cell: datum, sign }]
      : [],
  );
  const numbers = terms.flatMap(({ cell, sign }) =>
    cell.kind === "number" ? [sign * cell.value] : [],
  );
  if (!first) throw new RangeError("A sum has cells");
  if (numbers.length === 0) return first.datum;
  const value = numbers.reduce((sum, number) => sum + number);
  return { kind: "number", value, as: "sum", terms, source: first.datum.source };
}

function isOneCell(
  datum: Datum & { readonly kind: "number" },
): datum is Extract<Datum, { readonly as: "number" | "text" }> {
  return datum.as === "number" || datum.as === "text";
}
