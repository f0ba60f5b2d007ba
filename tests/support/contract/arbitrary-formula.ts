import fc from "fast-check";
import { binary, call, cell, type Formula, number, text } from "../../../src/plan/formula";
import type { CellValue } from "../../../src/plan/model";

/** A cell of the user's sheet that holds 1 250. */
export const SOURCE = { sheet: "Källa", row: 0, column: 0 };
export const SOURCE_VALUE = 1250;

interface Made {
  readonly formula: Formula;
  readonly value: CellValue;
}

const amount = fc.integer({ min: -999, max: 999 });

/** Formulas whose results follow by hand. */
export const arbitraryFormula: fc.Arbitrary<Made> = fc.oneof(
  amount.map((by): Made => {
    return { formula: binary(cell(SOURCE), "+", number(by)), value: SOURCE_VALUE + by };
  }),
  fc.tuple(amount, amount).map(([a, b]): Made => {
    const larger = call("MAX", number(a), binary(number(b), "*", number(2)));
    return { formula: larger, value: Math.max(a, b * 2) };
  }),
  fc.constantFrom("mnkr", 'sa "nej"', "a;b, c").map((word): Made => {
    return { formula: binary(text(word), "&", text("!")), value: `${word}!` };
  }),
  amount.map((by): Made => {
    return { formula: binary(cell(SOURCE), ">", number(by)), value: SOURCE_VALUE > by };
  }),
  fc.constant<Made>({
    formula: binary(number(1), "/", number(0)),
    value: { error: "#DIV/0!" },
  }),
);
