import type { SheetPlan } from "../../../../plan/model";
import { ownedArea } from "../../../../plan/owned-area";
import { BookError } from "../../errors";
import type { Relationship } from "../../opc/relationships";
import { attribute, childNamed, childrenNamed, descendants } from "../../xml/find";
import type { XmlElement } from "../../xml/tree";
import { type PackageEdits, readPart } from "../package/edits";
import { RELATIONSHIP } from "../vocabulary";
import { type Area, contains, isOutside, parseArea } from "./area";

/** A table that the user made on a sheet of ours. */
export interface UserTable {
  readonly relationship: Relationship;
  readonly name: string;
  readonly reference: string;
}

/** Throws when the sheet grows over cells, merged cells or a table of the user's. `area` is what the sheet had so far. */
export function refuseObstacles(
  plan: SheetPlan,
  area: Area,
  frame: XmlElement,
  tables: readonly UserTable[],
): void {
  const sheet = plan.name;
  const grown = ownedArea(plan);
  const table = tables.find(({ reference }) => !isOutside(reference, grown));
  if (table !== undefined) throw new BookError("table-in-the-way", { sheet, table: table.name });
  const merge = descendants(frame, ["mergeCells", "mergeCell"])
    .map((one) => attribute(one, "ref") ?? "")
    .find((reference) => isOutside(reference, area) && !isOutside(reference, grown));
  if (merge !== undefined) throw new BookError("merge-in-the-way", { sheet, cells: merge });
  const cells = filledCell(frame, grown);
  if (cells !== null) throw new BookError("cells-in-the-way", { sheet, cells });
}

/** The tables that lie outside the cells that are ours; within them a table becomes cells again. */
export async function tablesOutside(
  edits: PackageEdits,
  relationships: readonly Relationship[],
  area: Area,
): Promise<readonly UserTable[]> {
  const tables: UserTable[] = [];
  for (const relationship of relationships) {
    if (relationship.type !== RELATIONSHIP.table) continue;
    const { root } = await readPart(edits, relationship.target);
    const reference = attribute(root, "ref") ?? "";
    const name = attribute(root, "displayName") ?? "";
    if (isOutside(reference, area)) tables.push({ relationship, name, reference });
  }
  return tables;
}

/** The first cell of the user's with something in it where the sheet grows. */
function filledCell(frame: XmlElement, grown: Area): string | null {
  const data = childNamed(frame, "sheetData");
  const cells = data === null ? [] : childrenNamed(data, "c");
  const filled = cells.find((cell) => {
    const place = parseArea(attribute(cell, "r") ?? "");
    return cell.children.length > 0 && place !== null && contains(grown, place.top, place.left);
  });
  return filled === undefined ? null : attribute(filled, "r");
}
