import { isoMonth } from "../../../core/model/month";
import { addBlock, area, type Draft } from "../../draft";
import { putDraftedText } from "../../drafted-text";
import type { PlanInput } from "../../input";
import { displayRange } from "../../ref";
import { putText } from "../../text-block";
import type { ForecastColumns } from "./columns";
import { changeAnalysis } from "./analysis";
import type { VintageCells } from "./vintages";

/** The standard sentence on the change, and where the forecasts come from; returns the next free row but one. */
export function putVintageNotes(
  draft: Draft,
  cells: VintageCells,
  columns: ForecastColumns,
  input: PlanInput,
): number {
  const { forecast, words } = input.texts.sheets;
  const block = { left: columns.label, right: columns.comment, columnWidths: columns.widths };
  const top = cells.bottom + 2;
  let row = top;
  const changed = changeAnalysis(cells, input);
  if (changed) {
    const place = { row, ...block, aside: columns.draft, style: "paragraph" } as const;
    row = putDraftedText(draft, "change", changed, place, input);
  }
  const ranges = sourceRanges(cells, input);
  const notes = [
    words.source([input.names.statement, ...ranges].join(", ")),
    ...(cells.months.length > 1 ? [forecast.againstBudgetNow] : [forecast.noEarlier]),
  ];
  row = putText(draft, notes.join(" "), { row, ...block, style: "note" });
  addBlock(
    draft,
    "vintages.notes",
    "note",
    area(draft, top, columns.label, row - 1, columns.comment),
  );
  return row + 1;
}

/** Tables and sheets of the user's that hold the earlier forecasts, and the history where it does. */
function sourceRanges({ months, table }: VintageCells, input: PlanInput): readonly string[] {
  const { facts, history, names } = input;
  const earlier = months.slice(0, -1);
  const tables = facts.followUp.vintages
    .filter((vintage) => vintage.months.some((at) => earlier.includes(at)))
    .map(({ range }) => displayRange(range));
  const statements = facts.statements
    .filter(
      (one) => one !== table.statement && one.asOf !== undefined && earlier.includes(one.asOf),
    )
    .map(({ range }) => displayRange(range));
  const told = new Set(earlier.map(isoMonth));
  const isInHistory =
    tables.length + statements.length === 0 &&
    history.some(({ reportMonth }) => told.has(isoMonth(reportMonth)));
  return [...tables, ...statements, ...(isInHistory ? [names.history] : [])];
}
