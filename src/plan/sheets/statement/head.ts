import { addBlock, area, put, type Draft } from "../../draft";
import type { PlanInput } from "../../input";
import { putText } from "../../text-block";
import type { StatementColumns } from "./columns";
import type { StatementTables } from "./shares";
import { statementTitle } from "./title";

/** Title and subtitle, repeated on each page. */
export const TITLE_ROWS = 2;

/** First row under the head of the sheet. */
export const HEAD_ROWS = 4;

const TITLE_HEIGHT = 26;

/** Title, the line under it, and once the word about the yellow cells. */
export function putStatementHead(
  draft: Draft,
  columns: StatementColumns,
  tables: StatementTables,
  input: PlanInput,
): void {
  const { words } = input.texts.sheets;
  const left = columns.label;
  const right = columns.comment;
  put(draft, 0, left, statementTitle(tables, input), { style: "title" });
  draft.rowHeights.set(0, TITLE_HEIGHT);
  const units = new Set(
    [tables.period, tables.year].flatMap((table) =>
      table ? [words.unit[table.statement.unit]] : [],
    ),
  );
  const subtitle = [
    input.facts.committee ?? words.committee,
    words.followUp(input.reportMonth),
    [...units].join("/"),
    ...(columns.against ? [words.betterThanBudget] : []),
  ];
  put(draft, 1, left, subtitle.join(" · "), { style: "subtitle" });
  putText(draft, words.commentHint, {
    row: 2,
    left,
    right,
    style: "note",
    columnWidths: columns.widths,
  });
  addBlock(draft, "title", "title", area(draft, 0, left, 2, right));
}
