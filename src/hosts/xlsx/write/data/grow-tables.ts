import { cellText, rangeText } from "../../../../plan/ref";
import type { DataWrite } from "../../../host";
import { BookError } from "../../errors";
import { attribute, childNamed } from "../../xml/find";
import type { XmlElement } from "../../xml/tree";
import { type PackageEdits, readPart, writePart } from "../package/edits";
import { readRelationshipsOf } from "../package/relationships";
import { type Splice, spliceText } from "../package/splice";
import { parseArea, type Area } from "../parts/area";
import { RELATIONSHIP } from "../vocabulary";
import { places } from "./guards";
import { withAttribute } from "./sheet-text";

/** Lets Excel tables that stand over the new rows take them in. Throws data-locked for a cell of a row of totals. */
export async function growTables(
  edits: PackageEdits,
  part: string,
  data: DataWrite,
): Promise<void> {
  const relationships = await readRelationshipsOf(edits, part);
  for (const { type, target } of relationships) {
    if (type !== RELATIONSHIP.table) continue;
    const { text, root } = await readPart(edits, target);
    const area = parseArea(attribute(root, "ref") ?? "");
    if (!area) continue;
    const totals = Number(attribute(root, "totalsRowCount") ?? 0);
    const bottom = newBottom(area, totals, data);
    if (bottom === area.bottom) continue;
    const filter = childNamed(root, "autoFilter");
    const splices = [root, ...(filter ? [filter] : [])].map((element) =>
      reference(text, element, { ...area, bottom }),
    );
    await writePart(edits, target, spliceText(text, splices));
  }
}

function newBottom(area: Area, totals: number, data: DataWrite): number {
  let { bottom } = area;
  for (const { row, column } of places(data)) {
    if (column < area.left || column > area.right) continue;
    if (totals > 0 && row > area.bottom - totals && row <= area.bottom + 1) {
      const cell = cellText({ row, column });
      throw new BookError("data-locked", { sheet: data.sheet, cell, by: "totals" });
    }
    if (row === bottom + 1) bottom = row;
  }
  return bottom;
}

function reference(text: string, { start, contentStart }: XmlElement, area: Area): Splice {
  const tag = text.slice(start, contentStart);
  return { start, end: contentStart, text: withAttribute(tag, "ref", rangeText(area)) };
}
