import type { CellPlace, RangePlace } from "../core/model/place";
import type { ChartPlan } from "./chart";
import type { Computed } from "./computed";
import {
  ownershipName,
  type Block,
  type BlockKind,
  type CellValue,
  type ChoicePlan,
  type ConditionalFormat,
  type FigureTag,
  type NamePlan,
  type PlannedCell,
  type SheetKey,
  type SheetPlan,
  type TablePlan,
} from "./model";
import { ownedArea } from "./owned-area";
import type { FormatName, StyleName } from "./style";

/** A sheet while it is being laid out, top to bottom. */
export interface Draft {
  readonly key: SheetKey;
  readonly name: string;
  readonly cells: PlannedCell[];
  readonly blocks: Block[];
  readonly merges: RangePlace[];
  readonly rowHeights: Map<number, number>;
  readonly conditionalFormats: ConditionalFormat[];
  readonly choices: ChoicePlan[];
  readonly tables: TablePlan[];
  readonly charts: ChartPlan[];
  readonly names: NamePlan[];
}

export function startDraft(key: SheetKey, name: string): Draft {
  return {
    key,
    name,
    cells: [],
    blocks: [],
    merges: [],
    rowHeights: new Map(),
    conditionalFormats: [],
    choices: [],
    tables: [],
    charts: [],
    names: [],
  };
}

export interface CellLook {
  readonly style: StyleName;
  readonly format?: FormatName;
  readonly figure?: FigureTag;
  readonly link?: CellPlace;
}

/** Puts a constant or a computed value into a cell and says where it stands, for formulas that refer to it. */
export function put(
  draft: Pick<Draft, "name" | "cells">,
  row: number,
  column: number,
  content: CellValue | Computed,
  { style, format = "general", figure, link }: CellLook,
): CellPlace {
  const isComputed = typeof content === "object" && content !== null && "formula" in content;
  draft.cells.push({
    row,
    column,
    ...(isComputed ? { value: content.value, formula: content.formula } : { value: content }),
    style,
    format,
    ...(figure && { figure }),
    ...(link && { link }),
  });
  return { sheet: draft.name, row, column };
}

/** A rectangle of the drafted sheet. */
export function area(
  draft: Pick<Draft, "name">,
  top: number,
  left: number,
  bottom: number,
  right: number,
): RangePlace {
  return { sheet: draft.name, top, left, bottom, right };
}

export function addBlock(draft: Draft, key: string, kind: BlockKind, range: RangePlace): void {
  draft.blocks.push({ key, kind, range });
}

export type PageLayout = Pick<SheetPlan, "columnWidths" | "freeze" | "print">;

/** Closes the sheet: cells in reading order, the ownership mark over all of them. */
export function finishDraft(draft: Draft, layout: PageLayout): SheetPlan {
  return {
    ...draft,
    ...layout,
    cells: draft.cells.toSorted((a, b) => a.row - b.row || a.column - b.column),
    names: [{ name: ownershipName(draft.key), range: ownedArea(draft) }, ...draft.names],
  };
}
