import type { CaseRole } from "../../core/model/recognised";
import { CellKind, type Grid } from "../grid";
import { parseNumber } from "../cells/number";
import { note, noted, type Noted } from "./noted";
import { answerOf, type Answer } from "./answer";
import type { CaseColumn } from "./case-columns";
import { partOf, type CaseTable } from "./case-table";
import { distinctCodes, type ColumnPart, type DistinctCodes, type Stored } from "./distinct-codes";

/** Longer than two years is long-term (Linköping's definition, as the monthly follow-ups print it). */
export const LONG_TERM_MONTHS = 24;

export type Question = Extract<
  CaseRole,
  "temporary-housing" | "long-term" | "newcomer" | "quota-refugee"
>;

/** A column that answers a question about each household, or an amount or number of months that does. */
export interface QuestionColumn {
  readonly question: Question;
  readonly from: CaseColumn;
  /** What is set in `answers` where the answer is yes. */
  readonly bit: number;
  /** Null for a column of amounts: there an amount above 0 is a yes. */
  readonly coded: DistinctCodes | null;
  readonly unreadable: Noted;
}

const QUESTIONS: readonly Question[] = [
  "temporary-housing",
  "long-term",
  "newcomer",
  "quota-refugee",
];

/** The columns that answer a question, in a fixed order; sets their bits in `answers`. */
export function readQuestions(
  table: CaseTable,
  answers: Int16Array<ArrayBuffer>,
): readonly QuestionColumn[] {
  const asked = QUESTIONS.flatMap((question) => {
    const from = table.columns[question];
    return from ? [{ question, from }] : [];
  });
  return asked.map(({ question, from }, k): QuestionColumn => {
    const bit = 1 << k;
    if (from.content === "amount") {
      return { question, from, bit, coded: null, unreadable: noted() };
    }
    const part = partOf(table, from);
    const read = (stored: Stored): Answer => {
      const { grid } = part;
      return from.content === "number" ? answerOfMonths(grid, stored) : answerOf(grid, stored);
    };
    const coded = distinctCodes(part, (stored) => (read(stored) === "yes" ? bit : 0), answers);
    return { question, from, bit, coded, unreadable: unreadableIn(part, coded, read) };
  });
}

function answerOfMonths({ texts }: Grid, { kind, value }: Stored): Answer {
  const isText = kind === CellKind.text;
  const text = isText ? (texts[value] ?? "") : "";
  if (isText && text.trim() === "") return "no";
  const months = isText ? parseNumber(text)?.value : kind === CellKind.number ? value : undefined;
  if (months === undefined) return "other";
  return months > LONG_TERM_MONTHS ? "yes" : "no";
}

/** The cells that say neither yes nor no: looked for only when there is such a content. */
function unreadableIn(
  part: ColumnPart,
  { contents }: DistinctCodes,
  read: (stored: Stored) => Answer,
): Noted {
  const found = noted();
  if (contents.every((stored) => read(stored) !== "other")) return found;
  distinctCodes(part, (stored) => (read(stored) === "other" ? 1 : 0)).codes.forEach((code, row) => {
    if (code === 1) note(found, part.top + row);
  });
  return found;
}
