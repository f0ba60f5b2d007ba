import type { AskedRole, ColumnEquation, UnreadHeading } from "../../core/model/question";
import type { CellPlace } from "../../core/model/place";
import { MONTH_NAME_SOURCE } from "../cells/month";
import { findPeriod } from "../cells/period";
import { fold, squeeze } from "../cells/text";
import type { Numbers } from "../proof/convention";
import { isRounding, printedStep } from "../proof/rounding";
import { readHeading } from "../wording/headings";
import { isKnownHeading } from "./statement/heading";

/** A column with numbers. */
export interface AskedColumn {
  /** Its heading cells from top to bottom. */
  readonly texts: readonly string[];
  readonly place: CellPlace;
  readonly values: Numbers;
  /** It has a place in its table, whatever its heading says. */
  readonly isPlaced: boolean;
}

const ROLES: readonly AskedRole[] = ["actual", "budget", "forecast", "deviation", "accounts"];
const SHOWN_NUMBERS = 3;

/** The columns whose headings say nothing that is known, with what their numbers tell; `taken` are roles that the table has. */
export function unreadHeadings(
  title: string,
  columns: readonly AskedColumn[],
  taken: ReadonlySet<string>,
): readonly UnreadHeading[] {
  const roles = ROLES.filter((role) => !taken.has(role));
  if (roles.length === 0) return [];
  return columns.flatMap((column): UnreadHeading | [] => {
    const word = column.isPlaced ? null : ownWord(column.texts);
    const numbers = numbersIn(column.values);
    if (word === null || !isFilled(column.values)) return [];
    const equation = equationOf(column, columns);
    return {
      ...{ title, word, place: column.place, equation, roles },
      numbers: numbers.slice(0, SHOWN_NUMBERS),
    };
  });
}

function numbersIn(values: Numbers): readonly number[] {
  return values.filter((value) => value !== null);
}

/** An amount for most of the rows, not a number for a few of them. */
function isFilled(values: Numbers): boolean {
  const count = numbersIn(values).length;
  return count >= 2 && count * 2 >= values.length;
}

const TIME = new RegExp(
  `\\d|\\(|(?<!\\p{L})(?:${MONTH_NAME_SOURCE}|per|t\\.?o\\.?m)(?!\\p{L})`,
  "u",
);

/**
 * What a user would call the column: the lowest of its texts with words of its own, up to where it speaks of time, so that the
 * word is right next month as well. Null where the texts say what the column is, or nothing but a time.
 */
function ownWord(texts: readonly string[]): string | null {
  const words = texts.map(withoutTime).filter((text) => /\p{L}{2}/u.test(text));
  const isSaid = [...texts, ...words].map(readHeading).some(({ role, isOther, part }) => {
    return role !== null || isOther || part !== null;
  });
  return isSaid ? null : (words.findLast((text) => !isKnownHeading(text)) ?? null);
}

/** Empty where the words are part of the time: "Kv" of "Kv 1". */
function withoutTime(text: string): string {
  const whole = squeeze(text);
  const end = TIME.exec(fold(whole))?.index ?? whole.length;
  if (findPeriod(whole) !== null && findPeriod(whole.slice(end)) === null) return "";
  return whole.slice(0, end).replace(/[^\p{L}\p{N}]+$/u, "");
}

/** Rows that a difference must hold on, and how many times those that it does not. */
const ENOUGH_ROWS = 3;
const MOST = 3;

/** The difference with the column in it that holds on most rows; of its two forms the one whose result stands last. */
function equationOf(column: AskedColumn, among: readonly AskedColumn[]): ColumnEquation | null {
  let best: ColumnEquation | null = null;
  for (const [c, difference] of among.entries()) {
    for (const [b, subtrahend] of among.slice(0, c).entries()) {
      for (const [a, minuend] of among.entries()) {
        if (a === b || a === c || ![minuend, subtrahend, difference].includes(column)) continue;
        const { held, rows } = count(minuend.values, subtrahend.values, difference.values);
        const isTelling = held >= ENOUGH_ROWS && held >= MOST * (rows - held);
        if (!isTelling || held <= (best?.held ?? 0)) continue;
        best = {
          difference: headingOf(difference),
          minuend: headingOf(minuend),
          subtrahend: headingOf(subtrahend),
          ...{ held, rows },
        };
      }
    }
  }
  return best;
}

function headingOf({ texts }: AskedColumn): string {
  return squeeze(texts.at(-1) ?? "");
}

/** On how many rows the difference is as printed; rows where it is nothing tell nothing. */
function count(
  minuend: Numbers,
  subtrahend: Numbers,
  difference: Numbers,
): { readonly held: number; readonly rows: number } {
  const step = Math.max(...[minuend, subtrahend, difference].map(printedStep));
  let [held, rows] = [0, 0];
  for (const [row, printed] of difference.entries()) {
    const [a, b] = [minuend[row] ?? null, subtrahend[row] ?? null];
    if (printed === null || a === null || b === null || b === 0 || printed === 0) continue;
    rows += 1;
    if (isRounding(printed - (a - b), 2, step)) held += 1;
  }
  return { held, rows };
}
