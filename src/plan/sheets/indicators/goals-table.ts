import type { Goal, GoalTable, Verdict } from "../../../core/model/goal";
import type { RangePlace } from "../../../core/model/place";
import { commentCell, nameComments } from "../../comments";
import { addBlock, area, put, type Draft } from "../../draft";
import { call, binary, cell, number, text } from "../../formula";
import type { PlanInput } from "../../input";
import { textHeight } from "../../text-block";
import { putSpan, type Grid } from "../follow-up/grid";

/** The committee's goals as they stand on our sheet. */
export interface GoalRows {
  readonly keys: readonly string[];
  /** Cells of the verdicts' symbols. */
  readonly symbols: RangePlace;
  readonly bottom: number;
}

/** The verdict as the state of a cell; what lies between reached and not has a symbol of its own. */
const STATES: Readonly<Record<Verdict, number | string>> = {
  reached: 1,
  missed: -1,
  partly: "◐",
  open: "–",
};

/** Goals under their areas with the committee's verdict as symbol, colour and word. */
export function putGoals(
  draft: Draft,
  { title, heading, goals }: GoalTable,
  grid: Grid,
  at: number,
  shared: {
    readonly input: PlanInput;
    readonly idOf: (wanted: string) => string;
    readonly block: string;
  },
): GoalRows {
  const { input, idOf, block } = shared;
  const { indicators, words } = input.texts.sheets;
  const word = { left: grid.firstState + 1, right: grid.comment - 1 };
  const label = { left: grid.label, right: grid.firstState - 1 };
  put(draft, at, grid.label, title, { style: "heading" });
  putSpan(draft, at + 1, label, indicators.goal, { style: "columnHeadLeft" });
  put(draft, at + 1, grid.firstState, null, { style: "columnHeadLeft" });
  putSpan(draft, at + 1, word, heading, { style: "columnHeadLeft" });
  put(draft, at + 1, grid.comment, words.comment, { style: "inputHead" });
  draft.rowHeights.set(at + 1, 18);

  const top = at + 2;
  let row = top;
  let area_: string | null = null;
  const keys: string[] = [];
  for (const goal of goals) {
    if (goal.area !== null && goal.area !== area_) {
      putSpan(draft, row, label, goal.area, { style: "groupHead" });
      for (let column = grid.firstState; column <= grid.comment; column += 1)
        put(draft, row, column, null, { style: "groupHead" });
      draft.rowHeights.set(row++, 19);
    }
    area_ = goal.area;
    putSpan(
      draft,
      row,
      label,
      { formula: cell(goal.labelPlace), value: goal.label },
      { style: "rowHead" },
    );
    putVerdict(draft, row, goal, grid);
    const key = idOf(`goals/${goal.key}`);
    const comments = (input.comments[draft.key] ?? []).filter((each) => each.key === key);
    commentCell(draft, { row, column: grid.comment }, { key, label: goal.label }, comments);
    const style = { style: "input" as const, columnWidths: grid.widths };
    const needed = Math.max(
      textHeight(goal.label, { ...label, ...style }),
      ...comments.map((each) =>
        textHeight(each.text, { left: grid.comment, right: grid.comment, ...style }),
      ),
    );
    if (needed > 15) draft.rowHeights.set(row, needed);
    keys.push(key);
    row += 1;
  }
  const bottom = row - 1;
  const symbols = area(draft, top, grid.firstState, bottom, grid.firstState);
  draft.conditionalFormats.push({ kind: "sign", range: symbols });
  nameComments(draft, block, { column: grid.comment, top, bottom });
  addBlock(draft, block, "table", area(draft, at, grid.label, bottom, grid.comment));
  return { keys, symbols, bottom };
}

/** The symbol holds for as long as the source says what it said; after that a question mark asks for a refresh. */
function putVerdict(draft: Draft, row: number, { assessment }: Goal, grid: Grid): void {
  const { verdict, source, text: said } = assessment;
  const state = verdict === null ? "–" : STATES[verdict];
  const shown = typeof state === "number" ? number(state) : text(state);
  put(
    draft,
    row,
    grid.firstState,
    { formula: call("IF", binary(cell(source), "=", text(said)), shown, text("?")), value: state },
    { style: "stateSymbol", format: "state" },
  );
  const word = { left: grid.firstState + 1, right: grid.comment - 1 };
  putSpan(draft, row, word, { formula: cell(source), value: said }, { style: "stateWord" });
}
