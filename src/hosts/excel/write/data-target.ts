import { cellText } from "../../../plan/ref";
import type { DataWrite } from "../../host";
import {
  type Area,
  AREA_PROPERTIES,
  areaOf,
  cellsIn,
  columnsOf,
  rangeAt,
  stretches,
} from "../area";
import { ExcelError } from "../errors";
import type { Session } from "../session";
import { dataAreas } from "./data-areas";

/**
 * Looks at the cells that values go to, one request for each answer's worth. Throws read-only, structure-locked,
 * sheet-protected, and data-locked for cells that are more than a value: formulas and what they fill, merged cells.
 */
export async function requireFreeCells(session: Session, data: DataWrite): Promise<void> {
  const { sheet: name } = data;
  const state = await session.step(({ workbook }) => {
    workbook.load("readOnly");
    workbook.protection.load("protected");
    const sheet = data.made ? null : workbook.worksheets.getItem(name);
    sheet?.protection.load("protected");
    return { workbook, sheet };
  });
  if (state.workbook.readOnly) throw new ExcelError("read-only", {});
  if (data.made && state.workbook.protection.protected)
    throw new ExcelError("structure-locked", {});
  if (state.sheet?.protection.protected === true)
    throw new ExcelError("sheet-protected", { sheet: name });
  if (data.made) return;
  for (const areas of answers(dataAreas(data))) {
    const pieces = (await session.step((context) => askPieces(context, name, areas)))();
    for (const piece of pieces) refuseLocked(name, piece);
  }
}

interface Piece {
  readonly area: Area;
  readonly formulas: readonly (readonly unknown[])[];
  readonly hasSpill: boolean;
  readonly merges: readonly Area[];
}

const ANSWER_CELLS = 50_000;

/** The areas in groups, none with more cells than one answer carries. */
function answers(areas: readonly Area[]): readonly (readonly Area[])[] {
  const pieces = areas.flatMap((area) =>
    stretches(area, Math.max(1, Math.floor(ANSWER_CELLS / columnsOf(area)))),
  );
  const groups: Area[][] = [];
  let room = 0;
  for (const piece of pieces) {
    if (cellsIn(piece) > room) {
      groups.push([]);
      room = ANSWER_CELLS;
    }
    groups.at(-1)?.push(piece);
    room -= cellsIn(piece);
  }
  return groups;
}

function askPieces(
  { workbook }: Excel.RequestContext,
  name: string,
  areas: readonly Area[],
): () => readonly Piece[] {
  const sheet = workbook.worksheets.getItem(name);
  const asked = areas.map((area) => {
    const range = rangeAt(sheet, area);
    range.load("formulas,hasSpill");
    const merged = range.getMergedAreasOrNullObject();
    merged.areas.load(`items/${AREA_PROPERTIES.join(",items/")}`);
    return { area, range, merged };
  });
  return () =>
    asked.map(({ area, range, merged }) => ({
      area,
      formulas: range.formulas,
      // Null where only some of the cells are filled so, which the declarations do not say.
      hasSpill: (range.hasSpill as boolean | null) !== false,
      merges: merged.isNullObject ? [] : merged.areas.items.flatMap((one) => areaOf(one) ?? []),
    }));
}

function refuseLocked(sheet: string, { area, formulas, hasSpill, merges }: Piece): void {
  for (const [down, row] of formulas.entries()) {
    const across = row.findIndex((one) => typeof one === "string" && one.startsWith("="));
    if (across < 0) continue;
    const cell = cellText({ row: area.top + down, column: area.left + across });
    throw new ExcelError("data-locked", { sheet, cell, by: "formula" });
  }
  const first = cellText({ row: area.top, column: area.left });
  if (hasSpill) throw new ExcelError("data-locked", { sheet, cell: first, by: "formula" });
  const [merge] = merges;
  if (!merge) return;
  const cell = cellText({ row: merge.top, column: merge.left });
  throw new ExcelError("data-locked", { sheet, cell, by: "merge" });
}
