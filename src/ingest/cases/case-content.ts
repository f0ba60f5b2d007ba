import type { CaseRole } from "../../core/model/recognised";
import { CellKind, type Grid } from "../grid";
import { isYear } from "../cells/month";
import { parseNumber } from "../cells/number";
import { squeeze } from "../cells/text";
import { answerOf } from "./answer";
import { caseMonthLabel, caseYear } from "./case-month";
import type { ColumnPart, Stored } from "./distinct-codes";
import { hasOtherNumber, shareOf } from "./sample";

/** What the cells of a column are to the one who adds them up. */
export type Content = "month" | "year" | "id" | "label" | "amount" | "answer" | "number";

const NEARLY_ALL = 0.9;
const MOST = 0.8;

/** What a column holds, if its cells are what the role needs; null where the heading promises something else. */
export function contentFor(
  part: ColumnPart,
  role: CaseRole,
  cells: readonly Stored[],
): Content | null {
  const { grid, column, top, bottom } = part;
  const holds = (test: (cell: Stored) => boolean, share: number): boolean =>
    shareOf(cells, test) >= share;
  const isNumeric = (): boolean => holds((cell) => isNumber(grid, cell), MOST);
  const isAnswer = (): boolean => {
    if (!holds((cell) => answerOf(grid, cell) !== "other", NEARLY_ALL)) return false;
    // A column of amounts may be nearly all zeros, and each of them is a no.
    const isWorded = holds(({ kind }) => kind === CellKind.text, MOST);
    return isWorded || !hasOtherNumber(grid, column, top, bottom);
  };
  switch (role) {
    case "month":
      return holds((cell) => caseMonthLabel(grid, cell) !== null, NEARLY_ALL) ? "month" : null;
    case "year":
      return holds((cell) => caseYear(grid, cell) !== null, NEARLY_ALL) ? "year" : null;
    case "household":
      return holds((cell) => isId(grid, cell), NEARLY_ALL) && !isAnswer() ? "id" : null;
    case "household-type":
    case "cause":
      return holds((cell) => isLabel(grid, cell), MOST) ? "label" : null;
    case "paid":
      return isNumeric() && !isAnswer() ? "amount" : null;
    case "temporary-housing":
      return isAnswer() ? "answer" : isNumeric() ? "amount" : null;
    case "newcomer":
    case "quota-refugee":
      return isAnswer() ? "answer" : null;
    case "children":
    case "long-term":
      return isAnswer() ? "answer" : isNumeric() ? "number" : null;
  }
}

function isNumber({ texts }: Grid, { kind, value }: Stored): boolean {
  if (kind === CellKind.text) return parseNumber(texts[value] ?? "") !== null;
  return kind === CellKind.number;
}

/** A whole number that is no year, or a text without spaces that has a digit: what systems call their cases. */
function isId({ texts }: Grid, { kind, value }: Stored): boolean {
  if (kind === CellKind.number) return Number.isInteger(value) && value > 0 && !isYear(value);
  return (
    kind === CellKind.text && /^[^\s]*\d[^\s]*(?: ?- ?\d+)?$/.test(squeeze(texts[value] ?? ""))
  );
}

/** Words, or the number of a cause in a list of causes. */
function isLabel({ texts }: Grid, { kind, value }: Stored): boolean {
  if (kind === CellKind.text) return squeeze(texts[value] ?? "") !== "";
  return kind === CellKind.number && Number.isInteger(value) && value >= 0;
}
