import { isoMonth } from "../../core/model/month";
import type { CellPlace } from "../../core/model/place";
import { addBlock, area, finishDraft, put, startDraft } from "../draft";
import type { PlanInput } from "../input";
import { OWNED_NAME_PREFIX, type SheetPlan } from "../model";
import { putText } from "../text-block";

/** The hidden name over the history table, heads included, by which it is read back. */
export const HISTORY_NAME = `${OWNED_NAME_PREFIX}history.table`;

const LEFT = 1;
const RIGHT = 5;
const COLUMN_WIDTHS = [1.5, 13, 15, 64, 22, 16];
const TOP = 4;

/** Where the value of a line of the history stands. */
export function historyValueCell({ names }: Pick<PlanInput, "names">, line: number): CellPlace {
  return { sheet: names.history, row: TOP + 1 + line, column: RIGHT };
}

/** Tertial historik: the append-only table of what each figure was when it was first seen or changed. */
export function planHistory({ history, names, texts }: PlanInput): SheetPlan {
  const own = texts.sheets.history;
  const draft = startDraft("history", names.history);
  put(draft, 0, LEFT, own.title, { style: "title" });
  put(draft, 1, LEFT, own.subtitle, { style: "subtitle" });
  addBlock(draft, "title", "title", area(draft, 0, LEFT, 1, RIGHT));
  putText(draft, own.purpose, {
    row: 2,
    left: LEFT,
    right: RIGHT,
    style: "note",
    columnWidths: COLUMN_WIDTHS,
  });
  addBlock(draft, "purpose", "note", area(draft, 2, LEFT, 2, RIGHT));

  const { refreshedAt, reportMonth, series, period, value } = own.columns;
  const heads = [refreshedAt, reportMonth, series, period, value];
  heads.forEach((head, index) => {
    const style = index === heads.length - 1 ? "columnHead" : "columnHeadLeft";
    put(draft, TOP, LEFT + index, head, { style });
  });
  history.forEach((entry, index) => {
    const row = TOP + 1 + index;
    const words = [entry.refreshedAt, isoMonth(entry.reportMonth), entry.series, entry.period];
    words.forEach((word, column) => {
      put(draft, row, LEFT + column, word, { style: "technical", format: "text" });
    });
    put(draft, row, RIGHT, entry.value, { style: "cell" });
  });
  if (history.length === 0) put(draft, TOP + 1, LEFT, own.empty, { style: "caption" });
  const bottom = TOP + Math.max(1, history.length);
  const table = area(draft, TOP, LEFT, bottom, RIGHT);
  addBlock(draft, "history", "table", table);
  draft.names.push({ name: HISTORY_NAME, range: table });
  if (history.length > 0)
    draft.tables.push({ name: "TertialHistorik", range: table, columns: heads });
  return finishDraft(draft, {
    columnWidths: COLUMN_WIDTHS,
    freeze: { rows: TOP + 1, columns: 0 },
    print: {
      area: area(draft, 0, 0, bottom, RIGHT),
      orientation: "portrait",
      pagesHigh: 0,
      titleRows: { top: TOP, bottom: TOP },
    },
  });
}
