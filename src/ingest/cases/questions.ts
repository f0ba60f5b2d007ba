import type { CaseRole } from "../../core/model/recognised";
import { CellKind } from "../grid";
import { parseNumber } from "../number";
import { note, noted, type AmountColumn, type Noted } from "./amounts";
import { answerOf } from "./answer";
import type { CaseColumn } from "./case-columns";
import { partOf, type CaseTable } from "./case-table";
import { distinctCodes, type DistinctCodes, type Stored } from "./distinct-codes";

/** Longer than two years is long-term (Linköping's definition, as the monthly follow-ups print it). */
export const LONG_TERM_MONTHS = 24;

export const YES = 1;
export const NO = 0;
export const UNREADABLE = -1;

export type Question = Extract<
  CaseRole,
  "temporary-housing" | "long-term" | "newcomer" | "quota-refugee"
>;

/** A column that answers a question about each household, or an amount or number of months that does. */
export interface QuestionColumn {
  readonly question: Question;
  readonly from: CaseColumn;
  /** Null for a column of amounts. */
  readonly coded: DistinctCodes | null;
  readonly unreadable: Noted;
}

const QUESTIONS: readonly Question[] = [
  "temporary-housing",
  "long-term",
  "newcomer",
  "quota-refugee",
];

/** The columns that answer a question, in a fixed order. */
export function readQuestions(table: CaseTable): readonly QuestionColumn[] {
  return QUESTIONS.flatMap((question): QuestionColumn[] => {
    const from = table.columns[question];
    if (!from) return [];
    const isAmount = from.content === "amount";
    const coded = isAmount ? null : distinctCodes(partOf(table, from), NO, codeIn(table, from));
    return [{ question, from, coded, unreadable: noted() }];
  });
}

function codeIn({ sheet }: CaseTable, { content }: CaseColumn): (stored: Stored) => number {
  return (stored) => {
    if (content === "number") return codeOfMonths(sheet.grid.texts, stored);
    const answer = answerOf(sheet.grid, stored);
    return answer === "yes" ? YES : answer === "no" ? NO : UNREADABLE;
  };
}

function codeOfMonths(texts: readonly string[], { kind, value }: Stored): number {
  const isText = kind === CellKind.text;
  const text = isText ? (texts[value] ?? "") : "";
  if (isText && text.trim() === "") return NO;
  const months = isText ? parseNumber(text)?.value : kind === CellKind.number ? value : undefined;
  if (months === undefined) return UNREADABLE;
  return months > LONG_TERM_MONTHS ? YES : NO;
}

/** Bit k is set where the k-th question is answered with yes. Notes the answers that are neither yes nor no. */
export function answerBits(
  { top, bottom }: CaseTable,
  questions: readonly QuestionColumn[],
  housing: AmountColumn | null,
): Uint8Array {
  const bits = new Uint8Array(bottom - top + 1);
  for (const [k, { coded, unreadable }] of questions.entries()) {
    if (coded) setBits(bits, k, coded.codes);
    else if (housing) setPositive(bits, k, housing.amounts);
    if (!coded?.contents.some(({ code }) => code === UNREADABLE)) continue;
    for (const [row, code] of coded.codes.entries()) {
      if (code === UNREADABLE) note(unreadable, top + row);
    }
  }
  return bits;
}

function setBits(bits: Uint8Array, k: number, codes: Int16Array): void {
  const bit = 1 << k;
  for (let row = 0; row < bits.length; row += 1) {
    if (codes[row] === YES) bits[row] = (bits[row] ?? 0) | bit;
  }
}

function setPositive(bits: Uint8Array, k: number, amounts: Float64Array): void {
  const bit = 1 << k;
  for (let row = 0; row < bits.length; row += 1) {
    if ((amounts[row] ?? 0) > 0) bits[row] = (bits[row] ?? 0) | bit;
  }
}
