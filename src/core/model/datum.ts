import type { CellPlace } from "./place";
import type { NoFormula, RowAggregate } from "./row-aggregate";

/**
 * What a cell says where a number was expected.
 * `none` (`-`), `missing` (`..`, suppressed), `lag` (`X`, not yet reported), `no-data` (`I.U.`, `Saknas`),
 * `new-measure` (`Nytt mått`), `error` (an Excel error value), `text` (words that are no known mark).
 * A mark is never a zero; a dash of a statement that its row proves to be one is a number (docs/decisions/0010).
 */
export type Mark = "none" | "missing" | "lag" | "no-data" | "new-measure" | "error" | "text";

/**
 * One observed cell. `as: "text"` says that the number stands in the cell as `text` ("8 823", "0,7 mnkr"), `as: "sum"` that
 * it is the sum of several cells of its row (a net of costs and income, the months of a period), `source` being the first
 * of them, and `as: "rows"` that it is made of many rows of an export; `source` is then the heading of the column it is made
 * of.
 */
export type Datum =
  | {
      readonly kind: "number";
      readonly value: number;
      readonly as: "number";
      readonly source: CellPlace;
    }
  | {
      readonly kind: "number";
      readonly value: number;
      readonly as: "text";
      readonly text: string;
      readonly source: CellPlace;
    }
  | {
      readonly kind: "number";
      readonly value: number;
      readonly as: "sum";
      readonly terms: readonly SumTerm[];
      readonly source: CellPlace;
    }
  | {
      readonly kind: "number";
      readonly value: number;
      readonly as: "rows";
      readonly rows: RowAggregate | NoFormula;
      readonly source: CellPlace;
    }
  | {
      readonly kind: "mark";
      readonly mark: Mark;
      readonly text: string;
      readonly source: CellPlace;
    }
  | { readonly kind: "empty"; readonly source: CellPlace };

/** A number that stands in one cell, as it is or as text. */
export type CellNumber = Extract<Datum, { readonly as: "number" | "text" }>;

/** A cell that a sum adds (1) or takes away (-1); an empty one is nothing until somebody fills it in. */
export interface SumTerm {
  readonly cell: CellNumber | Extract<Datum, { readonly kind: "empty" }>;
  readonly sign: 1 | -1;
}

/** The number of a datum, or null where it holds none. */
export function numberOf(datum: Datum | undefined): number | null {
  return datum?.kind === "number" ? datum.value : null;
}
