import { addBlock, area, put, type Draft } from "../../draft";
import type { PlanInput } from "../../input";
import { CARDS, LABEL, LAST } from "./columns";
import { seriesKeyFigures } from "./series-figures";
import type { SummarySource } from "./source";
import { statementKeyFigures } from "./statement-figures";

const LABEL_HEIGHT = 15;
const VALUE_HEIGHT = 31;

/** Four at most, in three rows from `row` down: what statements say first, then the series. Next free row. */
export function putKeyFigures(
  draft: Draft,
  row: number,
  source: SummarySource,
  input: PlanInput,
): number {
  const figures = [...statementKeyFigures(source, input), ...seriesKeyFigures(source, input)];
  if (figures.length === 0) return row;
  CARDS.forEach(([from, to], index) => {
    const figure = figures[index];
    if (!figure) return;
    for (let column = from; column <= to; column += 1) {
      put(draft, row, column, column === from ? figure.label : null, { style: "keyLabel" });
    }
    const value = { style: "keyValue", format: figure.format } as const;
    put(draft, row + 1, from, figure.value, value);
    // A number does not flow into the next cell as text does.
    if (to > from) draft.merges.push(area(draft, row + 1, from, row + 1, to));
    put(draft, row + 2, from, figure.compare, { style: "keyCompare" });
    if (figure.isDeviation) {
      const range = area(draft, row + 1, from, row + 1, from);
      draft.conditionalFormats.push({ kind: "sign", range });
    }
  });
  draft.rowHeights.set(row, LABEL_HEIGHT).set(row + 1, VALUE_HEIGHT);
  addBlock(draft, "summary.key-figures", "key-figures", area(draft, row, LABEL, row + 2, LAST));
  return row + 4;
}
