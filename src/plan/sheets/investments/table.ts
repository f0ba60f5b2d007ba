import type { InvestmentTable } from "../../../core/model/investment";
import { nameComments } from "../../comments";
import { addBlock, area, put, type Draft } from "../../draft";
import type { PlanInput } from "../../input";
import type { InvestmentGrid } from "./grid";
import { putInvestmentRow, type InvestmentRowCells } from "./row";

/** Investments as they stand on our sheet. */
export interface InvestmentRows {
  readonly table: InvestmentTable;
  readonly rows: readonly InvestmentRowCells[];
  readonly bottom: number;
}

export function putInvestments(
  draft: Draft,
  table: InvestmentTable,
  grid: InvestmentGrid,
  at: number,
  shared: {
    readonly input: PlanInput;
    readonly idOf: (wanted: string) => string;
    readonly block: string;
  },
): InvestmentRows {
  const { input, idOf, block } = shared;
  const { investments, words } = input.texts.sheets;
  put(draft, at, grid.label, table.title, { style: "heading" });
  const head = at + 1;
  put(draft, head, grid.label, investments.item, { style: "columnHeadLeft" });
  for (const [index, column] of grid.columns)
    put(draft, head, column, table.columns[index]?.label ?? null, { style: "columnHead" });
  put(draft, head, grid.deviation, investments.deviation, { style: "columnHead" });
  put(draft, head, grid.bar, null, { style: "columnHead" });
  if (grid.used !== null) put(draft, head, grid.used, investments.used, { style: "columnHead" });
  put(draft, head, grid.comment, words.comment, { style: "inputHead" });
  draft.rowHeights.set(head, HEAD_HEIGHT);

  const top = at + 2;
  const rows = table.rows.map((row, k) =>
    putInvestmentRow({ draft, table, grid, input, idOf }, row, top + k),
  );
  const bottom = top + rows.length - 1;
  const limit = Math.max(0, ...rows.map(({ deviation }) => Math.abs(deviation.value ?? 0)));
  draft.conditionalFormats.push(
    { kind: "sign", range: area(draft, top, grid.deviation, bottom, grid.deviation) },
    { kind: "bar", range: area(draft, top, grid.bar, bottom, grid.bar), limit },
  );
  nameComments(draft, block, { column: grid.comment, top, bottom });
  addBlock(draft, block, "table", area(draft, at, grid.label, bottom, grid.comment));
  return { table, rows, bottom };
}

/** "Redovisat jan–aug 2020 utgifter" takes three lines. */
const HEAD_HEIGHT = 42;
