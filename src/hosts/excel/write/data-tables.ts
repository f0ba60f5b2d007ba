import { cellText } from "../../../plan/ref";
import type { DataWrite } from "../../host";
import { type Area, AREA_PROPERTIES, areaOf } from "../area";
import { ExcelError } from "../errors";
import type { Session } from "../session";
import { dataAreas } from "./data-areas";
import { type Operation, operation } from "./operation";
import { rangeAt } from "../area";

/**
 * What lets the Excel tables of the sheet take in the new rows under them. Throws data-locked where a row of totals stands
 * in between. One request, and none more where the sheet has no tables.
 */
export async function growTables(session: Session, data: DataWrite): Promise<readonly Operation[]> {
  if (data.made) return [];
  const { tables } = await session.step(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(data.sheet);
    sheet.tables.load("items/id,items/showTotals");
    return sheet;
  });
  if (tables.items.length === 0) return [];
  const asked = await session.step(({ workbook }) =>
    tables.items.map(({ id, showTotals }) => {
      const range = workbook.tables.getItem(id).getRange();
      range.load([...AREA_PROPERTIES]);
      return { id, showTotals, range };
    }),
  );
  return asked.flatMap(({ id, showTotals, range }) => {
    const area = areaOf(range);
    const grown = area && grownArea(area, showTotals, data);
    if (!grown || grown.bottom === area.bottom) return [];
    return operation(({ workbook, sheet }) => {
      workbook.tables.getItem(id).resize(rangeAt(sheet, grown));
    });
  });
}

function grownArea(area: Area, hasTotals: boolean, data: DataWrite): Area {
  let { bottom } = area;
  for (const piece of dataAreas(data)) {
    if (piece.right < area.left || piece.left > area.right) continue;
    if (hasTotals && piece.bottom >= area.bottom && piece.top <= area.bottom + 1) {
      const cell = cellText({ row: area.bottom, column: piece.left });
      throw new ExcelError("data-locked", { sheet: data.sheet, cell, by: "totals" });
    }
    if (piece.top <= bottom + 1) bottom = Math.max(bottom, piece.bottom);
  }
  return { ...area, bottom };
}
