import type { AskedRole, ColumnEquation } from "../model/question";
import type { MoneyUnit } from "../model/unit";

/** What is asked where a workbook leaves something open that changes figures. Places are cells such as F7. */
export interface QuestionTexts {
  readonly convention: (column: string, title: string) => string;
  readonly unit: (title: string) => string;
  /** Null: the whole book names no month. */
  readonly month: (title: string | null) => string;
  readonly heading: (word: string, title: string) => string;

  readonly conventionWhy: string;
  readonly unitWhy: (largest: number, cell: string) => string;
  readonly monthWhy: string;
  readonly headingWhy: (numbers: readonly number[]) => string;
  readonly equation: (equation: ColumnEquation) => string;

  readonly formula: (column: string, difference: string) => string;
  readonly held: (held: number, rows: number) => string;
  readonly against: (example: FormulaExample) => string;
  readonly units: Readonly<Record<MoneyUnit, string>>;
  /** What the largest amount of the table is then. */
  readonly largestAs: (size: number, unit: "kr" | "mnkr") => string;
  /** What a column may hold. */
  readonly roles: Readonly<Record<AskedRole | "none", string>>;

  /** Words for Inställningar that are understood there. */
  readonly meanings: Readonly<Record<AskedRole | "none", string>>;
  readonly headingLabel: (word: string) => string;
  /** Where a program without a pane takes the answer. */
  readonly write: (values: readonly string[], label: string) => string;

  readonly pane: {
    readonly offer: string;
    readonly open: (count: number) => string;
    readonly progress: (number: number, of: number) => string;
    readonly otherMonth: string;
    readonly monthWrong: string;
    readonly skip: string;
    readonly back: string;
    readonly next: string;
    readonly save: string;
    readonly done: string;
    readonly close: string;
    readonly saving: string;
    readonly saved: string;
    /** After it: the answers are not enough for a report. */
    readonly notYet: string;
  };
}

/** A row that a formula does not hold on: `minuend - subtrahend` is not what the cell shows. */
export interface FormulaExample {
  readonly minuend: number;
  readonly subtrahend: number;
  readonly cell: string;
  readonly printed: number;
}
