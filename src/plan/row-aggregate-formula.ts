import { addMonths, monthNumber, yearOf, type Month } from "../core/model/month";
import type { RowAggregate, RowTest } from "../core/model/row-aggregate";
import { binary, call, negate, number, range, text, type Formula } from "./formula";

/**
 * The formula that makes a number of the rows of an export: SUMIFS and COUNTIFS over whole columns of it. Different
 * households among rows that repeat them are counted by FREQUENCY, which sorts the numbers instead of comparing each with
 * all others.
 */
export function rowAggregateFormula(of: RowAggregate): Formula {
  switch (of.kind) {
    case "sum":
      return call("SUMIFS", range(of.of), ...of.where.flatMap(criteria));
    case "count":
      return call("COUNTIFS", ...of.where.flatMap(criteria));
    case "distinct":
      return distinct(of);
    case "total":
      return of.parts.map(rowAggregateFormula).reduce((sum, part) => binary(sum, "+", part));
    case "ratio":
      return binary(rowAggregateFormula(of.of), "/", rowAggregateFormula(of.per));
  }
}

/** Range and criterion, as SUMIFS takes them; a date that may be any day of its month takes two of them. */
function criteria({ column, holds }: RowTest): readonly Formula[] {
  const cells = range(column);
  switch (holds.kind) {
    case "number":
      return [cells, number(holds.value)];
    case "above":
      return [cells, text(`>${String(holds.limit)}`)];
    case "true":
      return [cells, { op: "true" }];
    case "filled":
      return [cells, text("<>")];
    case "date": {
      const first = dateOf(holds.month);
      if (holds.isFirst) return [cells, first];
      const from = binary(text(">="), "&", first);
      const before = binary(text("<"), "&", dateOf(addMonths(holds.month, 1)));
      return [cells, from, cells, before];
    }
    case "text":
      return [cells, text(textCriterion(holds.text) + (holds.isPrefix ? "*" : ""))];
  }
}

/**
 * Different numbers above 0 among the rows that pass: numbers of all other rows become 0, FREQUENCY counts each number at its
 * first place, and the 0 is taken off again where there is one.
 */
function distinct({ of, where }: RowAggregate & { readonly kind: "distinct" }): Formula {
  const kept = where
    .flatMap(conditions)
    .reduce((product, test) => binary(product, "*", test), range(of));
  const met = binary(call("FREQUENCY", kept, kept), ">", number(0));
  const isOther = binary(
    call("COUNTIFS", ...where.flatMap(criteria)),
    "<",
    call("ROWS", range(of)),
  );
  return binary(call("SUMPRODUCT", negate(negate(met))), "-", isOther);
}

/** The tests as comparisons cell by cell. */
function conditions({ column, holds }: RowTest): readonly Formula[] {
  const cells = range(column);
  switch (holds.kind) {
    case "number":
      return [binary(cells, "=", number(holds.value))];
    case "above":
      return [binary(cells, ">", number(holds.limit))];
    case "true":
      return [binary(cells, "=", { op: "true" })];
    case "filled":
      return [binary(cells, "<>", text(""))];
    case "date": {
      const first = dateOf(holds.month);
      if (holds.isFirst) return [binary(cells, "=", first)];
      const end = dateOf(addMonths(holds.month, 1));
      return [binary(cells, ">=", first), binary(cells, "<", end)];
    }
    case "text":
      return [binary(cells, "=", text(holds.text))];
  }
}

function dateOf(at: Month): Formula {
  return call("DATE", number(yearOf(at)), number(monthNumber(at)), number(1));
}

/** `*` and `?` of the user's own stand for themselves, and so does a `<` that begins a text. */
function textCriterion(of: string): string {
  const escaped = of.replace(/[*?~]/g, "~$&");
  return /^[<>=]/.test(escaped) ? `=${escaped}` : escaped;
}
