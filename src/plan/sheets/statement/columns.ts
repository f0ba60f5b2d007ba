/** Where the figures of a statement stand; null for columns that no statement of the sheet has anything for. */
export interface StatementColumns {
  readonly label: number;
  readonly outcome: number;
  readonly against: BudgetColumns | null;
  readonly shareOfYear: number | null;
  readonly previous: number | null;
  readonly change: number | null;
  readonly comment: number;
  /** Beside what is printed: the drafts of the texts. */
  readonly draft: number;
  /** In characters, from column A. */
  readonly widths: readonly number[];
}

/** The budget and what is held against it. */
export interface BudgetColumns {
  readonly budget: number;
  readonly deviation: number;
  readonly bar: number;
  readonly share: number;
}

const MARGIN_WIDTH = 1.5;
const LABEL_WIDTH = 47;
const AMOUNT_WIDTH = 12;
const BAR_WIDTH = 15;
const SHARE_WIDTH = 10;
const GAP_WIDTH = 1.5;
const COMMENT_WIDTH = 38;

/** The same columns for every table of the sheet, so that they read as one. */
export function statementColumns(
  has: Readonly<{ budget: boolean; shareOfYear: boolean; previous: boolean }>,
): StatementColumns {
  const widths = [MARGIN_WIDTH];
  const next = (width: number): number => widths.push(width) - 1;
  const afterGap = (width: number): number => {
    next(GAP_WIDTH);
    return next(width);
  };
  return {
    label: next(LABEL_WIDTH),
    outcome: next(AMOUNT_WIDTH),
    against: has.budget
      ? {
          budget: next(AMOUNT_WIDTH),
          deviation: next(AMOUNT_WIDTH),
          bar: next(BAR_WIDTH),
          share: next(SHARE_WIDTH),
        }
      : null,
    shareOfYear: has.shareOfYear ? next(AMOUNT_WIDTH) : null,
    previous: has.previous ? next(AMOUNT_WIDTH) : null,
    change: has.previous ? next(AMOUNT_WIDTH) : null,
    comment: afterGap(COMMENT_WIDTH),
    draft: afterGap(COMMENT_WIDTH),
    widths,
  };
}
