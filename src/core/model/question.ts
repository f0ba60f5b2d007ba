import type { Month } from "./month";
import type { CellPlace } from "./place";
import type { ColumnRole, DeviationFormula, FormulaTrial } from "./statement";
import type { MoneyUnit } from "./unit";

/**
 * Something that the workbook leaves open and that changes figures. It is asked once: an answer is a row of Inställningar,
 * and where that says it, nothing is open.
 */
export type Question = ConventionQuestion | UnitQuestion | MonthQuestion | HeadingQuestion;

/** How the deviation of a table is computed. */
export interface ConventionQuestion {
  readonly kind: "convention";
  readonly title: string;
  /** The heading of the deviation. */
  readonly column: string;
  readonly place: CellPlace;
  /** Key of the table's row in Inställningar. */
  readonly setting: string;
  readonly trials: readonly FormulaTrial[];
}

/** What the amounts of a table are printed in. */
export interface UnitQuestion {
  readonly kind: "unit";
  readonly title: string;
  /** Where the largest amount stands. */
  readonly place: CellPlace;
  readonly setting: string;
  readonly largest: number;
  readonly assumed: MoneyUnit;
}

/** Which month the book is about. */
export interface MonthQuestion {
  readonly kind: "month";
  /** The first table that names no period; null when it is the whole book. */
  readonly title: string | null;
  readonly place: CellPlace | null;
  /** Those that are likely, the most likely first. */
  readonly months: readonly Month[];
}

/** What a column holds whose heading says nothing that is known. */
export interface HeadingQuestion extends UnreadHeading {
  readonly kind: "heading";
}

export interface UnreadHeading {
  /** The title of the table. */
  readonly title: string;
  /** The heading without its time, as it is written in Inställningar. */
  readonly word: string;
  readonly place: CellPlace;
  /** The first numbers of the column. */
  readonly numbers: readonly number[];
  /** A difference that the column is a part of; null when there is none. */
  readonly equation: ColumnEquation | null;
  /** What the column may hold, by what the table has no column for yet. */
  readonly roles: readonly AskedRole[];
}

export type AskedRole = Extract<
  ColumnRole,
  "actual" | "budget" | "forecast" | "deviation" | "accounts"
>;

/** `difference = minuend - subtrahend`, columns by their headings; it holds on `held` of `rows`. */
export interface ColumnEquation {
  readonly difference: string;
  readonly minuend: string;
  readonly subtrahend: string;
  readonly held: number;
  readonly rows: number;
}

/** What a user says to a question. `none`: the column is not to be read. */
export type Answer =
  | { readonly kind: "formula"; readonly setting: string; readonly formula: DeviationFormula }
  | { readonly kind: "unit"; readonly setting: string; readonly unit: MoneyUnit }
  | { readonly kind: "month"; readonly month: Month }
  | { readonly kind: "heading"; readonly word: string; readonly meaning: AskedRole | "none" };

/** What tells one question from the others of a workbook. */
export function questionId(question: Question): string {
  switch (question.kind) {
    case "convention":
    case "unit":
      return `${question.kind} ${question.setting}`;
    case "month":
      return "month";
    case "heading":
      return `heading ${question.word}`;
  }
}
